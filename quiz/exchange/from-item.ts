import { type HotspotItem, type Item, type ItemOption, isChoice, isPlacing, type PlacingItem } from '../item';
import { designWords } from './design-words';
import type { ChoiceQuestion, ExchangeItem, ExchangeOption, MatchQuestion, Question } from './imported-item';
import { line, needTable, numberTask, sourceLine, tagsOf } from './item-words';
import type { Scope } from './report';
import { type Block, fromText, type RichText } from './text/rich-text';
import { tidy } from './text/tidy';

/** An item as a question that can be exchanged. What has no form there is noted. */
export function fromItem(item: Item, scope: Scope): ExchangeItem {
  const drawn =
    item.scenario?.drawn || item.kind === 'hotspot' ? designWords((item as HotspotItem).scenario.design) : [];
  if (drawn.length > 0) scope.aside('drawing', 'A drawn design is written as a list.', 'changed');
  if (item.scenario !== undefined)
    scope.aside(
      'experiments',
      'The runs behind an answer stay with its address; their reasons are written out.',
      'dropped',
    );
  const need = item.need === undefined || item.need.length === 0 ? [] : [needTable(item.need)];
  const task = item.kind === 'numeric' ? [numberTask(item.unit, item.tolerance)] : [];
  return {
    id: item.id,
    title: item.id,
    category: [item.pack, item.topic].filter((part) => part !== ''),
    tags: tagsOf(item),
    stem: tidy([...fromText(item.stem), ...drawn, ...task, ...need]),
    feedback: tidy([...reasons(item), ...item.sources.map(sourceLine)]),
    question: questionOf(item, scope),
  };
}

function questionOf(item: Item, scope: Scope): Question {
  if (isChoice(item)) return choiceOf(item.options, item.kind === 'multiple', item.choose);
  if (item.kind === 'hotspot') {
    scope.aside('hotspot', 'Parts of a drawing to be chosen become options.', 'changed');
    return choiceOf(item.options, true, null);
  }
  if (isPlacing(item)) return item.kind === 'order' ? orderOf(item) : matchOf(item);
  const { answer, mistakes, tolerance, unit } = item;
  const wrong = mistakes.map(({ value, why }) => ({ value, tolerance: 0, fraction: 0, feedback: words(why) }));
  const right = { value: answer.value, tolerance, fraction: 1, feedback: words(answer.why) };
  return { kind: 'numeric', answers: [right, ...wrong], unit, otherwise: [] };
}

/** Options stand in their order: numbers ascend, and the place of the key is already drawn by lot. */
function choiceOf(options: readonly ItemOption[], multiple: boolean, choose: number | null): ChoiceQuestion {
  const made = options.map(
    ({ text, correct, why }): ExchangeOption => ({
      content: words(text),
      fraction: correct ? 1 : 0,
      feedback: words(why),
    }),
  );
  const how = { shuffle: false, scoring: 'all-or-nothing' } as const;
  return { kind: 'choice', multiple, choose: multiple ? choose : null, ...how, options: made };
}

function matchOf({ entries, places }: PlacingItem): MatchQuestion {
  const prompts = entries.map(({ text, place }) => ({
    content: words(text),
    answer: places.findIndex(({ id }) => id === place),
  }));
  return { kind: 'match', shuffle: true, prompts, answers: places.map(({ text }) => words(text)) };
}

function orderOf({ entries, places }: PlacingItem): Question {
  const position = new Map(places.map(({ id }, index) => [id, index]));
  const sorted = entries.toSorted((a, b) => (position.get(a.place) ?? 0) - (position.get(b.place) ?? 0));
  return { kind: 'order', entries: sorted.map(({ text }) => words(text)) };
}

/** Why each entry belongs where it belongs; options and numbers carry their own reasons. */
function reasons(item: Item): Block[] {
  if (!isPlacing(item)) return [];
  return item.entries.filter(({ why }) => why !== '').map(({ text, why }) => line(`${text}: ${why}`));
}

function words(text: string): RichText {
  return tidy(fromText(text));
}

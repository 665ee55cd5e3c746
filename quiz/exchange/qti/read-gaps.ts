import { fractionOf, numberOf } from '../fractions';
import type { AcceptedNumber, AcceptedText, ExchangeOption, Gap } from '../imported-item';
import type { RichText } from '../text/rich-text';
import { childrenOf, descendants, type Element } from '../xml/element';
import type { QtiItem } from './qti-item';
import { keyOf, type ResponseDeclaration, sharesOf } from './read-declarations';
import { declarationOf, isNumeric, notePairPoints, readChoice } from './read-interactions';

/** What fills an interaction that stands inside a line. Null where there is no key; the reason is noted. */
export function readGap(interaction: Element, item: QtiItem, feedback: (id: string) => RichText): Gap | null {
  if (interaction.name === 'inlineChoiceInteraction') {
    const choice = readChoice(interaction, 'inlineChoice', item);
    return choice === null ? null : { kind: 'choice', shuffle: choice.shuffle, options: choice.options };
  }
  const declaration = declarationOf(interaction, item);
  if (declaration === null) return null;
  if (isNumeric(declaration)) return readNumbers(interaction, declaration, item, feedback);
  const answers = readTexts(declaration, item);
  if (answers.length === 0) return null;
  return { kind: 'short-answer', caseSensitive: declaration.mapping?.caseless !== true, answers };
}

function readTexts(declaration: ResponseDeclaration, item: QtiItem): AcceptedText[] {
  const { mapping, identifier } = declaration;
  if (mapping === null || item.processing.kind(identifier) !== 'map')
    return keyOf(declaration).map((text) => ({ text, fraction: 1, feedback: [] }));
  const shares = sharesOf(declaration);
  if (mapping.mixedCase)
    item.scope.note(
      item.version === '2' ? 'caseSensitive' : 'case-sensitive',
      'Capitals matter for every answer or for none; here for every one.',
      'changed',
    );
  return [...mapping.points.keys()].map((text) => ({ text, fraction: shares(text), feedback: [] }));
}

function readNumbers(
  interaction: Element,
  declaration: ResponseDeclaration,
  item: QtiItem,
  feedback: (id: string) => RichText,
): Gap | null {
  const key = numberOf(keyOf(declaration)[0] ?? '');
  const numbers = item.processing.numbers(declaration.identifier);
  const most = Math.max(1, ...numbers.map(({ points }) => points));
  const processed = numbers.map((number): AcceptedNumber | null => {
    const value = number.value ?? key;
    if (number.inexact !== null)
      item.note(number.inexact, 'The nearest tolerance to both sides stands in its place.', 'changed');
    if (value === null) return null;
    const shown = number.feedback === null ? [] : feedback(number.feedback);
    return {
      value,
      tolerance: number.tolerance,
      fraction: fractionOf(100 * Math.max(-1, number.points / most)),
      feedback: shown,
    };
  });
  const answers = processed.filter((answer) => answer !== null);
  if (answers.length === 0) answers.push(...mappedNumbers(declaration, item));
  if (answers.length === 0 && key !== null) answers.push({ value: key, tolerance: 0, fraction: 1, feedback: [] });
  if (answers.some(({ fraction }) => fraction > 0)) return { kind: 'numeric', answers };
  item.note(interaction.name, 'No number is declared as its correct response.', 'dropped');
  return null;
}

/** Numbers that earn points; whole numbers in a row that earn the same become one with a tolerance. */
function mappedNumbers(declaration: ResponseDeclaration, item: QtiItem): AcceptedNumber[] {
  const { mapping, identifier, baseType } = declaration;
  if (mapping === null || item.processing.kind(identifier) !== 'map') return [];
  const shares = sharesOf(declaration);
  const listed = [...mapping.points.keys()].flatMap((text): AcceptedNumber[] => {
    const value = numberOf(text);
    return value === null ? [] : [{ value, tolerance: 0, fraction: shares(text), feedback: [] }];
  });
  const sorted = listed.toSorted((a, b) => b.fraction - a.fraction || a.value - b.value);
  return baseType === 'integer' ? inRuns(sorted) : sorted;
}

/** Joins runs of whole numbers around a middle one; a run of an even number has none, and stays as it is. */
function inRuns(sorted: readonly AcceptedNumber[]): AcceptedNumber[] {
  const runs: AcceptedNumber[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.fraction === number.fraction && last.value + 1 === number.value) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const middle = run[(run.length - 1) / 2];
    return middle === undefined ? run : [{ ...middle, tolerance: (run.length - 1) / 2 }];
  });
}

/** The gaps of a gap match: each offers every text that can be dragged. Null where one has no key or no words. */
export function readGapMatch(interaction: Element, item: QtiItem): ReadonlyMap<string, Gap> | null {
  const declaration = declarationOf(interaction, item);
  if (declaration === null) return null;
  notePairPoints(declaration, 'gap', item);
  const pictures = childrenOf(interaction, 'gapImg');
  if (pictures.length > 0) item.note('gapImg', 'Pictures are not taken over.', 'dropped');
  const texts = childrenOf(interaction, 'gapText').map((text) => ({
    id: text.attributes.identifier ?? '',
    content: item.text(text.children),
  }));
  const pairs = keyOf(declaration).map((pair) => pair.split(' '));
  const gaps = new Map<string, Gap>();
  for (const { attributes } of descendants(interaction, ({ name }) => name === 'gap')) {
    const id = attributes.identifier ?? '';
    const right = new Set(pairs.flatMap(([text, gap]) => (gap === id ? [text] : [])));
    const options = texts.map(
      (text): ExchangeOption => ({ content: text.content, fraction: right.has(text.id) ? 1 : 0, feedback: [] }),
    );
    if (!options.some(({ fraction }) => fraction === 1) || options.some(({ content }) => content.length === 0)) {
      item.note(interaction.name, `The gap "${id}" has no text that fills it.`, 'dropped');
      return null;
    }
    gaps.set(id, { kind: 'choice', shuffle: interaction.attributes.shuffle === 'true', options });
  }
  return gaps;
}

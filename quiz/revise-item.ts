import type { Pack } from '@/curriculum/pack';
import { itemVersion } from './edition';
import { factsBehind } from './explanation';
import { generateItem } from './generate';
import { type ChoiceItem, isChoice } from './item';
import { wordsOf } from './words-of';

/** What the material of today says of an item that was made earlier. */
export interface RevisedItem {
  /** With the key and the reasons of today where it is still asked in the same words, else as it was. */
  item: ChoiceItem;
  /** `withdrawn`: something that it rests on is no longer in the pack, so it can count neither for nor against anybody. */
  state: 'same' | 'regraded' | 'withdrawn';
}

/**
 * Judges an item that was kept by the pack as it is now. Still asked in the same words, it takes today's key: a correction reaches also
 * who answered before it. No longer asked, it keeps its own key as long as every fact behind it stands.
 */
export function reviseItem(pack: Pack, item: ChoiceItem): RevisedItem {
  if (item.packVersion === itemVersion(pack)) return { item, state: 'same' };
  const made = generateItem(pack, item.template, item.seed).item;
  if (made && isChoice(made) && made.kind === item.kind && wordsOf(made) === wordsOf(item)) return takeOver(item, made);
  const rests = item.options.flatMap(({ evidence }) => evidence.flatMap((one) => factsBehind(pack, one)));
  const missing = [...item.facts, ...rests].some((fact) => !pack.facts.has(fact));
  const relations = item.options.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === 'relation' ? [one.relation] : [])),
  );
  const gone = relations.some((id) => !pack.relations.some((relation) => relation.id === id));
  return { item, state: missing || gone ? 'withdrawn' : 'same' };
}

/** The same options in the order in which they were shown, as they are judged today. */
function takeOver(item: ChoiceItem, made: ChoiceItem): RevisedItem {
  const options = item.options.map((option) => {
    const today = made.options.find(({ text }) => text === option.text);
    return today ? { ...today, id: option.id } : option;
  });
  const isChanged = options.some(({ correct }, index) => correct !== item.options[index]?.correct);
  const { facts, sources } = made;
  return { item: { ...item, facts, sources, options, choose: made.choose }, state: isChanged ? 'regraded' : 'same' };
}

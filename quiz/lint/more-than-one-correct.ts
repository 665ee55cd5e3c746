import type { Pack } from '@/curriculum/pack';
import { type ChoiceItem, type ItemOption, isChoice, isPlacing, type PlacingItem } from '../item';
import { standsAgainst } from '../material/failures';
import { perPack } from '../material/per-pack';
import { textInfo } from '../material/words';
import type { Flaw } from './flaw';
import { distractorsOf, keysOf } from './parts';

/** Statements that a pack says are true, and misconceptions that it says are not, in a comparable form. */
const ledger = perPack((pack) => ({
  right: new Set([...pack.facts.values()].map(({ statement }) => textInfo(statement).normal)),
  wrong: new Set([...pack.beliefs.values()].map(({ text }) => textInfo(text).normal)),
}));

export const moreThanOneCorrect: Flaw = {
  name: 'more-than-one-correct',
  weight: 'grave',
  judges: 'item',
  description:
    'A number of right options other than the item asks for, or an option that the pack judges otherwise than the key does.',
  check(item, pack) {
    if (isPlacing(item)) return placesAgree(item);
    if (isChoice(item)) return optionsAgree(item, pack);
    if (item.kind === 'hotspot') {
      const keys = keysOf(item).length;
      return keys === 0 || keys === item.options.length ? `${keys} of ${item.options.length} spots are right.` : null;
    }
    const near = item.mistakes.find(({ value }) => Math.abs(value - item.answer.value) <= 2 * item.tolerance);
    return near ? `The mistake ${near.value} is too near the answer ${item.answer.value}.` : null;
  },
};

function optionsAgree(item: ChoiceItem, pack: Pack | null): string | null {
  const keys = keysOf(item).length;
  if (keys !== item.choose) return `${keys} options are right and ${item.choose} are to be chosen.`;
  if (keys === item.options.length) return 'Every option is right.';
  if ((item.kind === 'single') !== (keys === 1)) return `A ${item.kind} item has ${keys} right options.`;
  if (pack === null) return null;
  return statementsAgree(item, pack) ?? mechanismsAgree(item, pack);
}

/** Every entry has its place, alone there unless it is a group, and nothing can be told by a group that stays empty. */
function placesAgree({ kind, entries, places }: PlacingItem): string | null {
  const stray = entries.find(({ place }) => places.every(({ id }) => id !== place));
  if (stray) return `Entry ${stray.id} belongs at no place that is there.`;
  const taken = new Set(entries.map(({ place }) => place));
  if (kind !== 'sort' && taken.size !== entries.length) return 'Two entries belong at the same place.';
  if (kind === 'order' && taken.size !== places.length) return 'A position stays empty.';
  return kind === 'sort' && taken.size < 2 ? 'Everything belongs in one group.' : null;
}

/** No misconception among options judged like true statements, and the other way round. */
function statementsAgree(item: ChoiceItem, pack: Pack): string | null {
  const { right, wrong } = ledger(pack);
  const truth = (option: ItemOption) => {
    const { normal } = textInfo(option.text);
    return right.has(normal) ? true : wrong.has(normal) ? false : null;
  };
  const known = item.options.flatMap((option) => {
    const said = truth(option);
    return said === null ? [] : [{ option, said }];
  });
  const clash = known.find(({ option, said }) =>
    known.some((other) => other.option.correct === option.correct && other.said !== said),
  );
  return clash ? `By the pack's word option ${clash.option.id} is judged wrongly.` : null;
}

/** Where the key is a mechanism that helps, no wrong option is one that helps as well; and the other way round. */
function mechanismsAgree(item: ChoiceItem, pack: Pack): string | null {
  const key = keysOf(item)[0]?.evidence.find((one) => one.kind === 'failure-mode');
  if (key?.kind !== 'failure-mode' || key.list === 'detectedBy') return null;
  const same = new Set(
    standsAgainst(pack, key.failureMode, key.list === 'mitigatedBy').map(({ mechanism }) => mechanism),
  );
  for (const option of distractorsOf(item)) {
    const one = option.evidence.find((evidence) => evidence.kind === 'failure-mode');
    const listed = one?.kind === 'failure-mode' && one.failureMode === key.failureMode && one.list !== key.list;
    if (listed && same.has(one.mechanism))
      return `Option ${option.id} is also right by the failure mode "${key.failureMode}".`;
  }
  return null;
}

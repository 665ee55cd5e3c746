import type { Pack } from '@/curriculum/pack';
import type { DraftOption } from '../template';
import { allStands, type Stand, standOption, standReason } from './failures';

/**
 * Mechanisms against a failure that act by themselves, or that wait for somebody. Left out: what also does the noticing,
 * and what acts by itself only under a condition about acting by itself; both would be arguable.
 */
export function actsAlone(pack: Pack, failure: string, alone: boolean): Stand[] {
  const noticing = new Set(pack.failureModes.get(failure)?.detectedBy.map(({ mechanism }) => mechanism));
  return allStands(pack).filter(
    (stand) =>
      stand.failure === failure &&
      stand.entry !== null &&
      stand.entry.automatic === alone &&
      (alone || !noticing.has(stand.mechanism)) &&
      !/automat/i.test(stand.entry.condition ?? ''),
  );
}

/** The mechanism as an option, with whether it acts alone in its reason. */
export function handsOption(pack: Pack, stand: Stand, correct: boolean): DraftOption {
  const acts = stand.entry?.automatic ? 'takes effect by itself' : 'waits for somebody, or for automation of your own';
  const why = `${stand.name} ${acts}. ${standReason(pack, stand)}`;
  return { ...standOption(pack, stand, 'mechanism', correct), why };
}

'use client';

import type { KeyUse } from './keys-overlay';
import { useSingleKeys } from './use-keys';
import { CONFIDENCES } from './words';

/** What single keys do in a session beside choosing and going on. */
export interface RunKeys {
  undo(): void;
  bury(): void;
  suspend(): void;
  report(): void;
  help(): void;
  confidence(percent: number): void;
}

/** Keys of the four degrees of confidence, least sure first. */
export const CONFIDENCE_KEYS = ['7', '8', '9', '0'] as const;

/** The overview of keys, in the order in which it is shown. */
export const KEY_OVERVIEW: readonly KeyUse[] = [
  { keys: ['1', '…', '6'], does: 'choose an option; so do A to F' },
  { keys: CONFIDENCE_KEYS, does: 'say how sure you are: guessing, unsure, fairly sure, certain' },
  { keys: ['Enter'], does: 'check the answer, then go on' },
  { keys: ['U'], does: 'take back the last answer' },
  { keys: ['-'], does: 'bury: not this fact before tomorrow' },
  { keys: ['@'], does: 'suspend: not this fact until you bring it back' },
  { keys: ['R'], does: 'report what is wrong with this question' },
  { keys: ['?'], does: 'this overview' },
];

/** Listens to the keys of a session. */
export function useRunKeys({ undo, bury, suspend, report, help, confidence }: RunKeys): void {
  const actions: Record<string, () => void> = { u: undo, '-': bury, '@': suspend, r: report, '?': help };
  for (const [index, key] of CONFIDENCE_KEYS.entries())
    actions[key] = () => confidence(CONFIDENCES[index]?.percent ?? 0);
  useSingleKeys(({ key, repeat }) => {
    const action = actions[key.toLowerCase()];
    if (!action || repeat) return false;
    action();
    return true;
  });
}

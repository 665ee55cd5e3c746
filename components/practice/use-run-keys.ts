'use client';

import { useTranslations } from '#language';
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
const KEY_OVERVIEW = [
  { keys: ['1', '…', '6'], does: 'choose' },
  { keys: CONFIDENCE_KEYS, does: 'confidence' },
  { keys: ['Enter'], does: 'check' },
  { keys: ['U'], does: 'undo' },
  { keys: ['-'], does: 'bury' },
  { keys: ['@'], does: 'suspend' },
  { keys: ['R'], does: 'report' },
  { keys: ['?'], does: 'help' },
] as const;

/** Keys of a session in words. */
export function useRunKeyWords(): KeyUse[] {
  const t = useTranslations('run');
  return KEY_OVERVIEW.map(({ keys, does }) => ({ keys, does: t(`keys.${does}`) }));
}

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

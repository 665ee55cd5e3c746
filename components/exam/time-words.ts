import type { Translator } from '@/language/translator';

/** Minutes left at which a screen reader is told. */
export const WARNINGS = [30, 10, 5, 1] as const;

const MINUTE_MS = 60_000;

/** "1:12:44", "9:05"; a second that has begun counts, so that 0:00 is over. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The warning that fell due between two looks at the clock, in minutes; null for none. */
export function warningBetween(beforeMs: number, nowMs: number): number | null {
  return WARNINGS.findLast((minutes) => beforeMs > minutes * MINUTE_MS && nowMs <= minutes * MINUTE_MS) ?? null;
}

/** Milliseconds as "45 s", "2 min 5 s". */
export function spentText(t: Translator<'exam'>, ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return t('spent.seconds', { seconds });
  return t('spent.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

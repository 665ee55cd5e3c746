import type { Formatter, Translator } from '@/language/translator';
import type { ComesBack } from '@/progress/comes-back';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** When the fact of an answer comes back, counted from the answer: "Comes back in 10 minutes", "Comes back tomorrow". */
export function waitWords(t: Translator<'item'>, { dueAt }: Pick<ComesBack, 'dueAt'>, storedAt: string): string {
  const wait = Date.parse(dueAt) - Date.parse(storedAt);
  if (wait < DAY_MS / 2) {
    return t('comesBack.minutes', { count: Math.max(1, Math.round(wait / MINUTE_MS)) });
  }
  const days = Math.round(wait / DAY_MS);
  return days === 1 ? t('comesBack.tomorrow') : t('comesBack.days', { count: days });
}

/** "3 today, 4 within a week, 3 later" for the answers of a session; null for none. */
export function waitsWords(
  t: Translator<'run'>,
  format: Formatter,
  waits: readonly { comesBack: ComesBack | null; storedAt: string }[],
): string | null {
  const counts = { today: 0, week: 0, later: 0 };
  for (const { comesBack, storedAt } of waits) {
    if (!comesBack) continue;
    const days = (Date.parse(comesBack.dueAt) - Date.parse(storedAt)) / DAY_MS;
    counts[days < 0.5 ? 'today' : days < 7.5 ? 'week' : 'later'] += 1;
  }
  const parts = (['today', 'week', 'later'] as const).filter((when) => counts[when] > 0);
  if (parts.length === 0) return null;
  return format.list(
    parts.map((when) => t(`end.${when}`, { count: counts[when] })),
    { type: 'unit' },
  );
}

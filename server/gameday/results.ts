import type { GameDayResults } from '@/classroom/gameday/gameday-results';
import type { Translator } from '@/language/translator';
import { cell } from '../portability/answers-csv';

/** The results as a table: one line a design, four columns a round. Rows end as RFC 4180 has it. */
export function gameDayCsv(t: Translator<'tables'>, { tiles, rounds }: GameDayResults): string {
  const columns = rounds.flatMap((_, at) =>
    (['faultOf', 'downOf', 'lostOf', 'servedOf'] as const).map((what) =>
      t(`gameDay.${what}`, { number: String(at + 1) }),
    ),
  );
  const lines = tiles.map(({ nickname, parts, usd, totals, rounds: outcomes }) => [
    ...[nickname, parts, usd, totals.downS, totals.lostS, totals.served],
    ...rounds.flatMap(({ fault }, at) => {
      const outcome = outcomes[at];
      if (!outcome) return [fault.title, null, null, null];
      return [fault.title, outcome.downS, outcome.lost?.seconds ?? null, outcome.served];
    }),
  ]);
  const figures = (['parts', 'usd', 'down', 'lost', 'served'] as const).map((what) => t(`gameDay.${what}`));
  const head = [t('live.nickname'), ...figures, ...columns];
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

import type { GameDayResults } from '@/classroom/gameday/gameday-results';
import { cell } from '../portability/answers-csv';

/** The results as a table: one line a design, four columns a round. Rows end as RFC 4180 has it. */
export function gameDayCsv({ tiles, rounds }: GameDayResults): string {
  const columns = rounds.flatMap((_, at) =>
    ['fault', 'down s', 'lost s', 'served'].map((what) => `r${at + 1} ${what}`),
  );
  const lines = tiles.map(({ nickname, parts, usd, totals, rounds: outcomes }) => [
    ...[nickname, parts, usd, totals.downS, totals.lostS, totals.served],
    ...rounds.flatMap(({ fault }, at) => {
      const outcome = outcomes[at];
      if (!outcome) return [fault.title, null, null, null];
      return [fault.title, outcome.downS, outcome.lost?.seconds ?? null, outcome.served];
    }),
  ]);
  const head = ['nickname', 'parts', 'USD a month', 'down s', 'lost s', 'served', ...columns];
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

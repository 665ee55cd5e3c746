import type { Totals } from './totals';

/** A design that can be named. */
export interface Contender {
  nickname: string;
  usd: number;
  totals: Totals;
}

/** What is said of the best, with the number that it was won by. */
export type Award =
  | { kind: 'least-downtime'; nicknames: string[]; downS: number }
  | { kind: 'cheapest-survivor'; nicknames: string[]; usd: number };

/** Awards by evidence alone; whoever shares the number shares the award. Only designs that were in every round contend. */
export function awardsOf(contenders: readonly Contender[], rounds: number): Award[] {
  const whole = contenders.filter(({ totals }) => rounds > 0 && totals.rounds === rounds);
  if (whole.length === 0) return [];
  const downS = Math.min(...whole.map(({ totals }) => totals.downS));
  const steadiest = whole.filter(({ totals }) => totals.downS === downS);
  const awards: Award[] = [{ kind: 'least-downtime', nicknames: namesOf(steadiest), downS }];
  const survivors = whole.filter(({ totals }) => totals.survived);
  if (survivors.length > 0) {
    const usd = Math.min(...survivors.map((one) => one.usd));
    const cheapest = survivors.filter((one) => one.usd === usd);
    awards.push({ kind: 'cheapest-survivor', nicknames: namesOf(cheapest), usd });
  }
  return awards;
}

function namesOf(contenders: readonly Contender[]): string[] {
  return contenders.map(({ nickname }) => nickname);
}

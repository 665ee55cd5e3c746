import type { Standing } from './standing';

/** A fact that can be asked about. */
export interface Candidate {
  fact: string;
  standing: Standing;
  /** Chance of recall now, 0 to 1; 0 for a new fact. */
  recall: number;
  /** How much the exam asks of it, 1 to 3. */
  weight: number;
  /** It was asked on this very day. */
  askedToday: boolean;
}

/** Why a fact is in a session: what is due, weak or new; `ahead` of its time, or new `beyond` what is planned for the day. */
export type Why = 'due' | 'weak' | 'new' | 'ahead' | 'beyond';

export interface Mixed {
  fact: string;
  why: Why;
}

export interface MixWish {
  /** Facts wanted; as many as there are where the candidates are fewer. */
  length: number;
  /** New facts that the plan still allows today. */
  newLeft: number;
  /** Due facts that the plan still allows today. */
  dueLeft: number;
  /** A number from 0 up to, not including, 1. */
  luck(): number;
}

/**
 * Shares of a session when there is enough of each: mostly what is due, since it is what is about to be lost, and always a
 * little of what went wrong and of what is new, so that neither starves behind a backlog.
 */
const SHARE = { due: 0.6, weak: 0.2, new: 0.2 } as const;

/**
 * The facts of a session, each once, those that matter most first within their kind:
 *
 * - due: least likely recalled first, as many as the day's plan allows;
 * - weak: likewise;
 * - new: what the exam asks most of first, as many as the plan allows.
 *
 * What one kind leaves free goes to the others in that order. A session that is still too short is filled ahead of time with facts not asked today,
 * then with new facts beyond the plan, then with whatever there is: somebody who wants to go on is let.
 */
export function mixSession(candidates: readonly Candidate[], wish: MixWish): Mixed[] {
  const pools = poolsOf(candidates, wish);
  const counts = new Map<Why, number>();
  let free = wish.length;
  const grant = (why: Why, most: number) => {
    const had = counts.get(why) ?? 0;
    const more = Math.max(0, Math.min(free, most, pools[why].length - had));
    counts.set(why, had + more);
    free -= more;
  };
  for (const why of ['due', 'weak', 'new'] as const) grant(why, Math.max(1, Math.round(wish.length * SHARE[why])));
  for (const why of ['due', 'weak', 'new', 'ahead', 'beyond'] as const) grant(why, free);
  return ORDER.flatMap((why) => pools[why].slice(0, counts.get(why) ?? 0).map((fact) => ({ fact, why })));
}

const ORDER = ['due', 'weak', 'new', 'ahead', 'beyond'] as const;

/** How many facts of each kind a session of that length has. */
export function countMix(mixed: readonly Mixed[]): Record<Why, number> {
  const counts: Record<Why, number> = { due: 0, weak: 0, new: 0, ahead: 0, beyond: 0 };
  for (const { why } of mixed) counts[why] += 1;
  return counts;
}

function poolsOf(candidates: readonly Candidate[], { newLeft, dueLeft, luck }: MixWish): Record<Why, string[]> {
  // Luck decides between equals; it is drawn once a candidate, so that one pool's size does not move another's order.
  const drawn = candidates.map((candidate) => ({ ...candidate, luck: luck() }));
  const of = (standing: Standing) => drawn.filter((candidate) => candidate.standing === standing);
  const byRecall = (list: typeof drawn) =>
    list.toSorted((a, b) => a.recall - b.recall || a.luck - b.luck).map(({ fact }) => fact);
  const due = byRecall(of('due'));
  const fresh = of('new').toSorted((a, b) => b.weight - a.weight || a.luck - b.luck);
  const known = of('known');
  const planned = Math.max(0, newLeft);
  const allowed = Math.max(0, dueLeft);
  const isRested = ({ askedToday }: Candidate) => !askedToday;
  return {
    due: due.slice(0, allowed),
    weak: byRecall(of('weak')),
    new: fresh.slice(0, planned).map(({ fact }) => fact),
    ahead: byRecall(known.filter(isRested)),
    beyond: [
      ...fresh.slice(planned).map(({ fact }) => fact),
      ...due.slice(allowed),
      ...byRecall(known.filter((candidate) => !isRested(candidate))),
    ],
  };
}

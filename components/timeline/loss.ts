import type { Trace } from '@/simulator';

/** The worst loss of a run. */
export interface WorstLoss {
  /** Second of the run of the last write that could be recovered; null where nothing could. */
  fromS: number | null;
  seconds: number;
  writes: number;
  store: string;
}

/** The loss that reaches back furthest; null where every acknowledged write came back. */
export function worstLoss(trace: Trace): WorstLoss | null {
  const real = trace.losses.filter((loss) => loss.seconds > 0 || loss.everything);
  const [first] = real;
  if (first === undefined) return null;
  const worst = real.reduce((a, b) => (b.everything || b.seconds > a.seconds ? b : a), first);
  const writes = real.reduce((sum, loss) => sum + loss.writes, 0);
  return {
    fromS: worst.everything ? null : worst.timeS - worst.seconds,
    seconds: worst.seconds,
    writes,
    store: worst.store,
  };
}

import type { Trace } from '@/simulator';
import { serviceLevel } from '@/simulator/grade/service-level';

/** A piece of the axis on which time runs evenly. `u` is the place on the axis, 0 to 1. */
interface Piece {
  fromS: number;
  toS: number;
  fromU: number;
  toU: number;
  /** Time is left out here: nothing changed and everybody was served. */
  cut: boolean;
}

/** Seconds of a run on an axis: even on both sides of the fault, with long quiet stretches cut out. */
export interface TimeScale {
  fromS: number;
  toS: number;
  faultAtS: number;
  pieces: readonly Piece[];
}

const CUT_SHARE = 0.07;
/** What lies before the fault takes at most this share of the axis. */
const BEFORE_MOST = 0.36;
const BEFORE_LEAST = 0.1;
/** A quiet stretch is cut when it is this many times as long as all that happened before it. */
const LONG = 6;

/** The axis of a run: from the oldest lost write, or a little before the fault, to a little after the last event. */
export function timeScale(trace: Trace, lossFromS: number | null): TimeScale {
  const { faultAtS } = trace;
  const endS = faultAtS + trace.horizonS;
  const moments = [...new Set(trace.events.map((e) => e.timeS).filter((t) => t >= faultAtS))].sort((a, b) => a - b);
  const last = moments[moments.length - 1] ?? faultAtS;
  const after = last - faultAtS;
  const toS = Math.min(endS, last + Math.max(30, quietTail(after, moments, trace)));
  const cuts = quietStretches(trace, moments);
  const lengths = piecesAfter(faultAtS, toS, cuts);
  const evenS = lengths.reduce((sum, p) => sum + (p.cut ? 0 : p.toS - p.fromS), 0);
  const lossS = lossFromS === null ? 0 : faultAtS - lossFromS;
  const beforeS = Math.max(lossS * 1.12, evenS * BEFORE_LEAST);
  const before = Math.min(BEFORE_MOST, Math.max(BEFORE_LEAST, beforeS / (beforeS + evenS)));
  const perSecond = (1 - before - CUT_SHARE * cuts.length) / evenS;
  const pieces: Piece[] = [{ fromS: faultAtS - beforeS, toS: faultAtS, fromU: 0, toU: before, cut: false }];
  let u = before;
  for (const piece of lengths) {
    const toU = piece.cut ? u + CUT_SHARE : u + (piece.toS - piece.fromS) * perSecond;
    pieces.push({ ...piece, fromU: u, toU });
    u = toU;
  }
  return { fromS: faultAtS - beforeS, toS, faultAtS, pieces };
}

/** Room after the last event: a tenth of what is shown evenly. */
function quietTail(after: number, moments: readonly number[], trace: Trace): number {
  const cut = quietStretches(trace, moments).reduce((sum, c) => sum + c.toS - c.fromS, 0);
  return (after - cut) * 0.12;
}

/** Long stretches between two events in which everybody is served: they are cut, with some room left at both ends. */
function quietStretches(trace: Trace, moments: readonly number[]): { fromS: number; toS: number }[] {
  const troubled = serviceLevel(trace).filter((s) => s.state !== 'ok' && s.toS > trace.faultAtS);
  const cuts: { fromS: number; toS: number }[] = [];
  for (let i = 1; i < moments.length; i++) {
    const [from, to] = [moments[i - 1] as number, moments[i] as number];
    const before = from - trace.faultAtS;
    if (before === 0 || to - from < LONG * before) continue;
    if (troubled.some((s) => s.fromS < to && s.toS > from)) continue;
    const room = before * 0.5;
    cuts.push({ fromS: from + room, toS: to - room });
    break;
  }
  return cuts;
}

function piecesAfter(
  faultAtS: number,
  toS: number,
  cuts: readonly { fromS: number; toS: number }[],
): Pick<Piece, 'fromS' | 'toS' | 'cut'>[] {
  const pieces: Pick<Piece, 'fromS' | 'toS' | 'cut'>[] = [];
  let from = faultAtS;
  for (const cut of cuts) {
    pieces.push({ fromS: from, toS: cut.fromS, cut: false }, { ...cut, cut: true });
    from = cut.toS;
  }
  return [...pieces, { fromS: from, toS, cut: false }];
}

/** Place of a second on the axis, 0 to 1; what lies outside is at its end. */
export function placeOn(scale: TimeScale, timeS: number): number {
  const piece = scale.pieces.find((p) => timeS <= p.toS) ?? scale.pieces[scale.pieces.length - 1];
  if (piece === undefined) return 0;
  const share = (timeS - piece.fromS) / (piece.toS - piece.fromS);
  return piece.fromU + Math.max(0, Math.min(1, share)) * (piece.toU - piece.fromU);
}

/** The second at a place on the axis. */
export function timeAt(scale: TimeScale, u: number): number {
  const piece = scale.pieces.find((p) => u <= p.toU) ?? scale.pieces[scale.pieces.length - 1];
  if (piece === undefined) return scale.faultAtS;
  const share = (u - piece.fromU) / (piece.toU - piece.fromU);
  return piece.fromS + Math.max(0, Math.min(1, share)) * (piece.toS - piece.fromS);
}

const STEPS = [
  1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800,
  2_592_000, 31_536_000,
];

/** Seconds from the fault that the axis names: round ones, at most about `most` of them, never inside a cut. */
export function ticksOf(scale: TimeScale, most: number): number[] {
  const even = scale.pieces.filter((p) => !p.cut);
  return even.flatMap((piece, i) => {
    const share = piece.toU - piece.fromU;
    const wanted = Math.max(1, Math.floor(most * share));
    const length = piece.toS - piece.fromS;
    const step = STEPS.find((s) => length / s <= wanted) ?? 31_536_000;
    const ticks: number[] = [];
    const first = Math.ceil((piece.fromS - scale.faultAtS) / step - 1e-9);
    for (let k = first; k * step <= piece.toS - scale.faultAtS + 1e-6; k++) {
      if (i === 0 && k === 0) continue; // the fault itself opens the next piece
      ticks.push(k * step);
    }
    return ticks;
  });
}

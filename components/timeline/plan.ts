import type { Translator } from '@/language/translator';
import type { Design, Trace } from '@/simulator';
import { type Stretch, serviceLevel } from '@/simulator/grade/service-level';
import { textWidth } from '../diagram/geometry';
import type { StateKind } from '../state/kinds';
import { type DataMark, dataLine } from './data-line';
import { eventText } from './event-text';
import { type Label, placeLabels, rowCount } from './labels';
import { type WorstLoss, worstLoss } from './loss';
import { placeOf } from './moment';
import { type Phase, phasesOf } from './phases';
import { placeOn, type TimeScale, ticksOf, timeScale } from './scale';
import { darkness } from './service-level';
import { type Happening, type Track, tracksOf } from './tracks';
import { firstClause } from './words';

/** Measures of the drawing, in pixels. */
export const TIMELINE = {
  names: 100,
  right: 10,
  top: 36,
  level: 40,
  calipers: 22,
  band: 13,
  row: 15,
  gap: 11,
  data: 34,
  axis: 22,
  font: 11,
} as const;

export interface PlacedHappening extends Happening {
  x: number;
  text: string;
  label: Label | null;
}

export interface PlacedTrack extends Omit<Track, 'happenings'> {
  y: number;
  rects: { x: number; width: number; state: StateKind }[];
  happenings: PlacedHappening[];
}

/** Everything the drawing of a run needs, in pixels. */
export interface TimelinePlan {
  width: number;
  height: number;
  scale: TimeScale;
  left: number;
  right: number;
  faultX: number;
  phases: (Phase & { x: number; width: number })[];
  ticks: { x: number; offsetS: number }[];
  cuts: { x: number; width: number; seconds: number }[];
  level: { x: number; width: number; level: number; state: StateKind }[];
  loss: (WorstLoss & { x: number; width: number }) | null;
  dark: { x: number; width: number; seconds: number; unrecovered: boolean } | null;
  tracks: PlacedTrack[];
  curves: { key: string; path: string }[];
  data: { y: number; marks: (DataMark & { x: number })[] } | null;
  axisY: number;
}

/** Lays a run out on a width. */
export function planTimeline(t: Translator<'timeline'>, trace: Trace, design: Design, width: number): TimelinePlan {
  const loss = worstLoss(trace);
  const scale = timeScale(trace, loss === null ? null : (loss.fromS ?? trace.faultAtS - 60));
  const left = TIMELINE.names;
  const right = width - TIMELINE.right;
  const x = (timeS: number) => Math.round((left + placeOn(scale, timeS) * (right - left)) * 10) / 10;
  const span = (fromS: number, toS: number) => ({ x: x(fromS), width: Math.max(0, x(toS) - x(fromS)) });
  const shown = (s: Stretch) => s.toS > scale.fromS && s.fromS < scale.toS;
  const dark = darkness(trace);
  const cuts = scale.pieces
    .filter((piece) => piece.cut)
    .map((piece) => ({ ...span(piece.fromS, piece.toS), seconds: piece.toS - piece.fromS }));
  let y = TIMELINE.top + TIMELINE.level + (loss || dark ? TIMELINE.calipers : 4) + TIMELINE.gap;
  const tracks = tracksOf(t, trace, design).map((track): PlacedTrack => {
    const placed = placeTrack(track, trace, design, { x, left, right, scale }, y);
    const rows = rowCount(placed.happenings.flatMap(({ label }) => label ?? []));
    y += TIMELINE.band + rows * TIMELINE.row + TIMELINE.gap;
    return placed;
  });
  const marks = dataLine(trace, loss, scale.fromS, scale.toS);
  const data = marks.length === 0 ? null : { y, marks: marks.map((mark) => ({ ...mark, x: x(mark.timeS) })) };
  if (data !== null) y += TIMELINE.data + TIMELINE.gap;
  return {
    width,
    height: y + TIMELINE.axis,
    scale,
    left,
    right,
    faultX: x(trace.faultAtS),
    phases: phasesOf(trace).map((phase) => ({ ...phase, ...span(phase.fromS, phase.toS) })),
    ticks: ticksOf(scale, Math.floor((right - left) / 72))
      .map((offsetS) => ({ offsetS, x: x(trace.faultAtS + offsetS) }))
      .filter((tick) => !cuts.some((cut) => Math.abs(cut.x + cut.width / 2 - tick.x) < 64)),
    cuts,
    level: serviceLevel(trace)
      .filter(shown)
      .map(({ fromS, toS, level, state }) => ({
        // What the run began with is taken to have held before it.
        ...span(fromS === 0 ? scale.fromS : fromS, toS),
        level,
        state,
      })),
    loss: loss && { ...loss, ...span(loss.fromS ?? scale.fromS, trace.faultAtS) },
    dark: dark && { ...span(dark.fromS, dark.toS), seconds: dark.seconds, unrecovered: dark.unrecovered },
    tracks,
    curves: curvesOf(trace, tracks),
    data,
    axisY: y,
  };
}

interface Axis {
  x(timeS: number): number;
  left: number;
  right: number;
  scale: TimeScale;
}

function placeTrack(track: Track, trace: Trace, design: Design, axis: Axis, y: number): PlacedTrack {
  const { x, left, right, scale } = axis;
  const happenings = track.happenings.map((happening): PlacedHappening => {
    const several = happening.seqs.length > 1 ? `${happening.seqs.length} × ` : '';
    return {
      ...happening,
      x: x(happening.timeS),
      text: several + firstClause(eventText(happening.what, design)),
      label: null,
    };
  });
  const named = happenings.filter((h) => !goesWithoutSaying(h, trace));
  const wanted = named.map((h) => ({ x: h.x, width: textWidth(h.text, TIMELINE.font) }));
  placeLabels(wanted, left, right).forEach((label, i) => {
    const happening = named[i];
    if (happening) happening.label = label;
  });
  const rects = track.bands
    .filter((band) => band.toS > scale.fromS && band.fromS < scale.toS)
    .map((band) => ({ x: x(band.fromS), width: x(band.toS) - x(band.fromS), state: band.state }));
  return { ...track, y, rects, happenings };
}

/** What goes down with its zone at the moment of the fault: the texture and the fault stroke say it. */
function goesWithoutSaying({ timeS, seqs }: Happening, trace: Trace): boolean {
  if (timeS !== trace.faultAtS) return false;
  const event = trace.events[seqs[0] ?? -1];
  if (event === undefined) return false;
  if (placeOf(event.component) !== null) return true;
  const cause = event.causeSeq === null ? undefined : trace.events[event.causeSeq];
  return cause !== undefined && placeOf(cause.component) !== null;
}

/** Thin curves from a cause to its effect on another track, where time has passed between them. */
function curvesOf(trace: Trace, tracks: readonly PlacedTrack[]): { key: string; path: string }[] {
  const where = new Map<number, { x: number; y: number; component: string }>();
  for (const track of tracks)
    for (const { x, seqs } of track.happenings)
      for (const seq of seqs) where.set(seq, { x, y: track.y + TIMELINE.band / 2, component: track.component });
  const found = new Map<string, string>();
  for (const event of trace.events) {
    const to = where.get(event.seq);
    const from = event.causeSeq === null ? undefined : where.get(event.causeSeq);
    if (!from || !to || from.component === to.component || to.x - from.x < 4) continue;
    const bend = Math.min(40, (to.x - from.x) / 2);
    found.set(
      `${from.x},${from.y}>${to.x},${to.y}`,
      `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x - 4} ${to.y}`,
    );
  }
  return [...found].map(([key, path]) => ({ key, path }));
}

import type { Design } from '@/simulator';
import { USERS } from '@/simulator';
import { type Box, centre } from './geometry';
import type { PlacedPart } from './layout';

/** `waits`: the caller waits for the answer. `sends`: it does not. `step`: a copy kept in step. `lag`: a copy that follows. */
export type LinkStyle = 'waits' | 'sends' | 'step' | 'lag';

/** One line of the drawing. */
export interface DrawnLink {
  id: string;
  style: LinkStyle;
  from: string;
  to: string;
  /** Only before, or only after, the standby of the database at its end has taken over. */
  when: 'primary' | 'promoted' | null;
  /** Lanes at its ends: the line is broken while one of them is out. */
  places: string[];
  path: string;
  /** Where the cross of a broken line goes. */
  middle: { x: number; y: number };
}

interface End extends Box {
  place: string | null;
  part: string;
}

/** Every line: calls lane by lane, and copies between their boxes. */
export function linksOf(design: Design, parts: readonly PlacedPart[], users: Box): DrawnLink[] {
  const calls = design.links.flatMap((link) => {
    const from = link.from === USERS ? [{ ...users, place: null, part: USERS }] : endsOf(link.from, parts);
    const style = link.waits ? 'waits' : 'sends';
    const standby = parts.find((part) => part.resource === link.to && part.role === 'standby');
    const first = pairs(from, endsOf(link.to, parts)).map(([a, b]) => call(link, style, a, b));
    if (standby === undefined) return first;
    const end: End = { ...standby, place: standby.places[0] ?? null, part: standby.id };
    const then = pairs(from, [end]).map(([a, b]) => call(link, style, a, b));
    return [
      ...first.map((line): DrawnLink => ({ ...line, when: 'primary' })),
      ...then.map((line): DrawnLink => ({ ...line, id: `${line.id}+`, when: 'promoted' })),
    ];
  });
  return [...calls, ...copies(design, parts), ...attachments(design, parts)];
}

/** Where lines of a resource start and end: once in every lane it works in, at the height of its boxes there. */
function endsOf(resource: string, parts: readonly PlacedPart[]): End[] {
  const whole = parts.find((part) => part.resource === resource && part.role === 'whole');
  if (whole === undefined) return [];
  if (whole.kind !== 'group') {
    if (whole.kind !== 'bar') return [{ ...whole, place: whole.places[0] ?? null, part: whole.id }];
    return whole.places.map((place) => ({ ...whole, place, part: whole.id }));
  }
  return whole.places.flatMap((place) => {
    const members = parts.filter((p) => p.resource === resource && p.role === 'member' && p.places[0] === place);
    const [first] = members;
    if (first === undefined) return [];
    const last = members[members.length - 1] ?? first;
    return [
      { x: whole.x, width: whole.width, y: first.y, height: last.y + last.height - first.y, place, part: whole.id },
    ];
  });
}

/** Which ends meet: a bar is met at the height of its neighbour, everything else in the same lane where there is one. */
function pairs(from: readonly End[], to: readonly End[]): [End, End][] {
  const [firstFrom] = from;
  const [firstTo] = to;
  if (firstFrom === undefined || firstTo === undefined) return [];
  if (from.length === 1 && (to.length === 1 || firstFrom.place === null))
    return [[firstFrom, level(firstTo, firstFrom, to.length === 1 ? firstTo.place : null)]];
  const partIsBar = (ends: readonly End[]) =>
    ends.length > 1 && ends.every((end) => end.height === ends[0]?.height && end.y === ends[0]?.y);
  if (partIsBar(from)) return to.map((end) => [level(firstFrom, end, end.place), end]);
  if (partIsBar(to)) return from.map((end) => [end, level(firstTo, end, end.place)]);
  if (to.length === 1) return from.map((end) => [end, firstTo]);
  return to.map((end) => [from.find((f) => f.place === end.place) ?? firstFrom, end]);
}

/** A tall end seen from beside: as high as its neighbour, where it reaches that far. */
function level(tall: End, beside: End, place: string | null = tall.place): End {
  const y = Math.max(tall.y, Math.min(beside.y, tall.y + tall.height - beside.height));
  return beside.height < tall.height ? { ...tall, y, height: beside.height, place } : { ...tall, place };
}

function call({ from, to }: { from: string; to: string }, style: LinkStyle, a: End, b: End): DrawnLink {
  const start = { x: a.x + a.width, y: centre(a).y };
  const end = { x: b.x, y: centre(b).y };
  const places = [...new Set([a.place, b.place].filter((place) => place !== null))];
  const id = `${from}>${to}@${a.place ?? ''}`;
  return { id, style, from, to, when: null, places, path: curve(start, end), middle: middleOf(start, end) };
}

/** A level line, or an S between two heights; ends two pixels short, where the head of its arrow is. */
export function curve(a: { x: number; y: number }, b: { x: number; y: number }): string {
  const [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map(round) as [number, number, number, number];
  if (Math.abs(ay - by) < 1) return `M${ax} ${ay}H${bx - 2}`;
  const reach = Math.max(18, Math.min(44, Math.abs(bx - ax) / 2));
  return `M${ax} ${ay}C${ax + reach} ${ay} ${bx - reach - 8} ${by} ${bx - 2} ${by}`;
}

function middleOf(a: { x: number; y: number }, b: { x: number; y: number }): { x: number; y: number } {
  return { x: round((a.x + b.x) / 2), y: round((a.y + b.y) / 2) };
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function copies(design: Design, parts: readonly PlacedPart[]): DrawnLink[] {
  return design.resources.flatMap((resource): DrawnLink[] => {
    if (resource.type === 'rds-read-replica') return copy('lag', resource.source, resource.id, parts);
    if (resource.type !== 'rds-instance') return [];
    const standbys = parts.filter((part) => part.resource === resource.id && part.role === 'standby');
    return standbys.flatMap((standby) => copy('step', resource.id, standby.id, parts));
  });
}

function attachments(design: Design, parts: readonly PlacedPart[]): DrawnLink[] {
  return design.resources.flatMap((resource): DrawnLink[] => {
    if (resource.type === 'snapshot-schedule') return copy('lag', resource.volume, resource.id, parts);
    if (resource.type === 'snapshot-copy') return copy('lag', resource.schedule, resource.id, parts);
    if (!('attachedTo' in resource)) return [];
    const [host] = endsOf(resource.attachedTo, parts);
    const [volume] = endsOf(resource.id, parts);
    return host && volume ? [call({ from: resource.attachedTo, to: resource.id }, 'waits', host, volume)] : [];
  });
}

/** A line between two boxes of one column goes down between them; otherwise it is drawn like a call. */
function copy(style: LinkStyle, from: string, to: string, parts: readonly PlacedPart[]): DrawnLink[] {
  const a = parts.find((part) => part.id === from);
  const b = parts.find((part) => part.id === to);
  if (a === undefined || b === undefined) return [];
  const places = [...new Set([...a.places.slice(0, 1), ...b.places.slice(0, 1)])];
  const overlap = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  if (overlap > 20) {
    const x = round(Math.max(a.x, b.x) + overlap / 2);
    const [y1, y2] = [round(upper.y + upper.height), round(lower.y)];
    return [
      {
        id: `${from}=${to}`,
        style,
        from,
        to,
        when: null,
        places,
        path: `M${x} ${y1}V${y2}`,
        middle: { x, y: (y1 + y2) / 2 },
      },
    ];
  }
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const start = { x: left.x + left.width, y: centre(left).y };
  const end = { x: right.x, y: centre(right).y };
  return [
    { id: `${from}=${to}`, style, from, to, when: null, places, path: curve(start, end), middle: middleOf(start, end) },
  ];
}

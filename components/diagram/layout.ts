import type { Translator } from '@/language/translator';
import type { Design } from '@/simulator';
import { boxesIn, type Column, columnsOf } from './columns';
import { type Box, SIZE } from './geometry';
import { type DrawnLink, linksOf } from './links';
import { type Part, partsOf } from './parts';
import { ranksOf } from './ranks';

export interface Lane extends Box {
  /** `region/zone`. */
  place: string;
  zone: string;
}

export interface RegionFrame extends Box {
  id: string;
  title: string;
  lanes: Lane[];
}

export type PlacedPart = Part & Box;

/** Everything the drawing needs, in pixels: who stands where and which way the calls go. */
export interface DiagramPlan {
  width: number;
  height: number;
  users: Box;
  regions: RegionFrame[];
  parts: PlacedPart[];
  links: DrawnLink[];
}

/** Places a design: Regions under each other, zones as lanes, the way of a request from left to right. */
export function layoutDiagram(t: Translator<'timeline'>, design: Design): DiagramPlan {
  const parts = partsOf(t, design);
  const ranks = ranksOf(design);
  const outside = parts.filter((part) => part.kind === 'outside');
  const columns = columnsOf(parts, ranks);
  const frameX = SIZE.users + (outside.length > 0 ? SIZE.gap + SIZE.bar : 0) + 18;
  const starts = columnStarts(columns, frameX);
  const last = columns.length - 1;
  const shelves = parts.filter((part) => part.kind === 'shelf');
  const shelfWidth = Math.max(0, ...countByRegion(shelves)) * (SIZE.box + 16) + SIZE.laneLabel;
  const right = Math.max((starts[last] ?? 0) + (columns[last]?.width ?? 0) + 22, frameX + SIZE.framePad + shelfWidth);
  const width = right + SIZE.framePad;
  const placed: PlacedPart[] = [];
  const regions: RegionFrame[] = [];
  let y = 0;
  for (const region of design.regions) {
    const frame = placeRegion(region, { columns, starts, shelves, frameX, right }, y, placed);
    regions.push(frame);
    y = frame.y + frame.height + 20;
  }
  const height = y - 20 + 4;
  const users = { x: 0, y: height / 2 - 28, width: SIZE.users, height: 70 };
  outside.forEach((part, i) => {
    placed.push({ ...part, x: SIZE.users + SIZE.gap - 12, y: 60 + i * 84, width: SIZE.bar, height: 70 });
  });
  return { width, height, users, regions, parts: placed, links: linksOf(design, placed, users) };
}

interface Frame {
  columns: readonly Column[];
  starts: readonly number[];
  shelves: readonly Part[];
  frameX: number;
  right: number;
}

function placeRegion(region: Design['regions'][number], frame: Frame, top: number, placed: PlacedPart[]): RegionFrame {
  const { columns, starts, frameX, right } = frame;
  const lanes: Lane[] = [];
  let y = top + SIZE.frameTop + SIZE.headroom;
  for (const zone of region.zones) {
    const place = `${region.id}/${zone}`;
    const most = Math.max(0, ...columns.map((column) => stackHeight(boxesIn(column, place).length)));
    const height = most === 0 ? SIZE.emptyLane : most + 2 * SIZE.lanePad;
    lanes.push({ place, zone, x: frameX + SIZE.framePad, y, width: right - frameX - SIZE.framePad, height });
    y += height + SIZE.laneGap;
  }
  columns.forEach((column, i) => {
    for (const part of column.parts)
      if (part.region === region.id && part.kind !== 'box')
        placed.push({ ...part, ...acrossLanes(part, lanes, starts[i] as number, column.width) });
    for (const lane of lanes) placeStack(boxesIn(column, lane.place), lane, starts[i] as number, column.width, placed);
  });
  const own = frame.shelves.filter((part) => part.region === region.id);
  own.forEach((part, i) => {
    const x = frameX + SIZE.framePad + SIZE.laneLabel + i * (SIZE.box + 16);
    placed.push({ ...part, x, y: y + 2, width: SIZE.box, height: SIZE.shelfHeight });
  });
  if (own.length > 0) y += SIZE.shelfHeight + 8;
  const title = regionTitle(region);
  const frameTop = top + SIZE.frameTop;
  return {
    id: region.id,
    title,
    lanes,
    x: frameX,
    y: frameTop,
    width: right + SIZE.framePad - 1 - frameX,
    height: y - frameTop,
  };
}

/** "Region eu-central-1"; the home Region without a name is just "Region". */
export function regionTitle({ id, name }: { id: string; name?: string | undefined }): string {
  return name === undefined && id === 'home' ? 'Region' : `Region ${name ?? id}`;
}

function placeStack(boxes: readonly Part[], lane: Lane, x: number, columnWidth: number, placed: PlacedPart[]): void {
  const first = lane.y + (lane.height - stackHeight(boxes.length)) / 2;
  boxes.forEach((part, i) => {
    const width = part.role === 'member' ? columnWidth - 22 : columnWidth;
    const y = first + i * (SIZE.boxHeight + SIZE.boxGap);
    placed.push({ ...part, x: x + (columnWidth - width) / 2, y, width, height: SIZE.boxHeight });
  });
}

/** From the first to the last of its lanes, over their borders. */
function acrossLanes(part: Part, lanes: readonly Lane[], x: number, width: number): Box {
  const own = lanes.filter((lane) => part.places.includes(lane.place));
  const from = own[0] ?? lanes[0];
  const to = own[own.length - 1] ?? lanes[lanes.length - 1];
  const reach = part.kind === 'group' ? 9 : 7;
  const y = (from?.y ?? 0) - reach;
  return { x, y, width, height: (to?.y ?? 0) + (to?.height ?? 0) + reach - y };
}

function stackHeight(count: number): number {
  return count === 0 ? 0 : count * SIZE.boxHeight + (count - 1) * SIZE.boxGap;
}

function columnStarts(columns: readonly Column[], frameX: number): number[] {
  let x = frameX + SIZE.framePad + SIZE.laneLabel + 8;
  return columns.map(({ width }) => {
    const start = x;
    x += width + SIZE.gap;
    return start;
  });
}

function countByRegion(parts: readonly Part[]): number[] {
  const counts = new Map<string, number>();
  for (const { region } of parts) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts.values()];
}

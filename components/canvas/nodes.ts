import type { Edge, Node } from '@xyflow/react';
import type { Translator } from '@/language/translator';
import type { Design } from '@/simulator';
import { USERS } from '@/simulator';
import type { DiagramPlan, PlacedPart } from '../diagram/layout';
import type { DrawnLink } from '../diagram/links';
import { type PartState, partState } from '../diagram/part-state';
import { isOut, type Moment } from '../timeline/moment';

export interface PartData extends Record<string, unknown> {
  part: PlacedPart;
  state: PartState | null;
  /** Its lane has dropped, and it with it. */
  out: boolean;
  /** Seconds until it has taken over. */
  takeoverS: number | null;
  /** What its settings cannot be. */
  problems: number;
}

export type PartNode = Node<PartData, 'part'>;
export type UsersNode = Node<Record<string, never>, 'users'>;
export type CanvasNode = PartNode | UsersNode;
export type LineEdge = Edge<{ link: DrawnLink; state: LineState }, 'line'>;
/** `idle`: kept for when the others fail, and not used now. `loose`: an end of it is being dragged. */
export type LineState = 'live' | 'idle' | 'broken' | 'loose';

interface Shown {
  t: Translator<'timeline'>;
  design: Design;
  plan: DiagramPlan;
  moment: Moment | null;
  /** Number of problems by resource. */
  problems: ReadonlyMap<string, number>;
}

/** Every part as a node of the canvas, where the layout put it. What can change its lane can be dragged. */
export function nodesOf({ t, design, plan, moment, problems }: Shown): CanvasNode[] {
  const several = design.regions.length > 1;
  const parts = plan.parts.map((part): PartNode => {
    const { id, x, y, width, height } = part;
    const [place] = part.places;
    return {
      id,
      type: 'part',
      position: { x, y },
      width,
      height,
      draggable: isMovable(part) || (several && part.kind !== 'outside' && part.role === 'whole'),
      connectable: part.role === 'whole',
      zIndex: part.kind === 'group' ? 1 : 2,
      // The inside of a bracket belongs to its members and to the lanes.
      ...(part.kind === 'group' && { style: { pointerEvents: 'none' } }),
      data: {
        part,
        state: moment && partState(t, part, moment),
        out: part.kind === 'box' && place !== undefined && moment !== null && isOut(moment, place),
        takeoverS: part.role === 'standby' ? (moment?.takeovers.get(part.resource) ?? null) : null,
        problems: part.role === 'whole' ? (problems.get(part.resource) ?? 0) : 0,
      },
    };
  });
  const { x, y, width, height } = plan.users;
  return [
    { id: USERS, type: 'users', position: { x, y }, width, height, draggable: false, selectable: false, data: {} },
    ...parts,
  ];
}

/** Stands in one lane of its own choosing: a zonal resource, or the standby of a database. */
function isMovable({ kind, role }: PlacedPart): boolean {
  return kind === 'box' && role !== 'member';
}

/** Every line as an edge. Only calls can be selected and taken out; copies and attachments are settings. */
export function edgesOf({ design, plan, moment }: Shown, dragged: string | null): LineEdge[] {
  const calls = new Set(design.links.map(({ from, to }) => `${from}>${to}`));
  const nodes = new Set(plan.parts.map(({ id }) => id));
  const end = (id: string) => (id === USERS || nodes.has(id) ? id : null);
  return plan.links.flatMap((link): LineEdge[] => {
    if (link.when !== null && (link.when === 'promoted') !== (moment?.promoted.has(link.to) ?? false)) return [];
    const [source, target] = [end(link.from), end(link.to)];
    if (source === null || target === null) return [];
    const selectable = calls.has(`${link.from}>${link.to}`);
    const loose = dragged !== null && (ownerOf(link.from) === dragged || ownerOf(link.to) === dragged);
    const state = loose ? 'loose' : lineState(link, design, moment);
    return [
      { id: link.id, source, target, type: 'line', selectable, focusable: false, zIndex: 1, data: { link, state } },
    ];
  });
}

/** The resource of a part: `database/standby` is of `database`. */
export function ownerOf(part: string): string {
  return part.split('/')[0] ?? part;
}

/** How a line fares at a moment: broken with its lanes or its far end, idle while the calls before it still work. */
export function lineState(link: DrawnLink, design: Design, moment: Moment | null): LineState {
  const call = design.links.find(({ from, to }) => from === link.from && to === link.to);
  const isDead = (id: string) => {
    const state = moment?.states.get(id);
    return state === 'down' || state === 'lost';
  };
  const broken =
    moment !== null && (link.places.some((p) => isOut(moment, p)) || (call !== undefined && isDead(link.to)));
  if (broken) return 'broken';
  if (call?.use !== 'fallback') return 'live';
  const before = design.links.filter(
    ({ from, use, carries }) =>
      from === call.from && use !== 'fallback' && carries.some((c) => call.carries.includes(c)),
  );
  return moment !== null && before.some(({ to }) => isDead(to)) ? 'live' : 'idle';
}

/** New nodes, with old objects where nothing changed, so that only what changed is drawn again. */
export function reuse(before: readonly CanvasNode[], next: readonly CanvasNode[]): CanvasNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  return next.map((node) => {
    const old = known.get(node.id);
    if (old === undefined || old.type !== node.type) return node;
    const kept = { ...old, ...node, data: sameData(old.data, node.data) ? old.data : node.data } as CanvasNode;
    const { x, y } = old.position;
    const still = kept.data === old.data && x === node.position.x && y === node.position.y;
    return still && old.width === node.width && old.height === node.height && old.draggable === node.draggable
      ? old
      : kept;
  });
}

function sameData(a: CanvasNode['data'], b: CanvasNode['data']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

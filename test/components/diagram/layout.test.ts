import { describe, expect, test } from 'vitest';
import { fitText } from '@/components/diagram/geometry';
import { type DiagramPlan, layoutDiagram } from '@/components/diagram/layout';
import { partState } from '@/components/diagram/part-state';
import { ranksOf } from '@/components/diagram/ranks';
import { momentAt } from '@/components/timeline/moment';
import { translator } from '@/language/translator';
import { type Design, parseDesign, simulate } from '@/simulator';
import { shop } from '../../helpers/lab';

const words = translator('en', 'timeline');

const { brief } = shop();

function design(resources: object[], links: object[] = []): Design {
  const parsed = parseDesign({ faultline: 'design/1', resources, links });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const withVolume = design(
  [
    { id: 'web', type: 'ec2-instance', zone: 'b' },
    { id: 'data', type: 'ebs-volume', zone: 'b', attachedTo: 'web' },
    { id: 'plan', type: 'snapshot-schedule', volume: 'data' },
  ],
  [{ from: 'users', to: 'web', carries: ['reads', 'writes'] }],
);
const many = design(
  [
    { id: 'balancer', type: 'load-balancer', zones: ['a', 'c'] },
    { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b', 'c'], min: 12, max: 20 },
    { id: 'db', type: 'rds-instance', zone: 'c', deployment: 'multi-az-cluster' },
    { id: 'copy', type: 'rds-read-replica', zone: 'b', source: 'db' },
  ],
  [
    { from: 'users', to: 'balancer', carries: ['reads', 'writes'] },
    { from: 'balancer', to: 'web', carries: ['reads', 'writes'] },
    { from: 'web', to: 'db', carries: ['reads', 'writes'] },
  ],
);
const DESIGNS: [string, Design][] = [
  ['the shop as it is', brief.startDesign],
  ['two zones', brief.modelDesign],
  ['a volume with snapshots', withVolume],
  ['three zones and a cluster', many],
  ['nothing at all', design([])],
];

describe('every design', () => {
  test.each(DESIGNS)('%s: boxes stand in their lanes, apart, inside the drawing', (_, given) => {
    const plan = layoutDiagram(words, given);
    const boxes = plan.parts.filter((part) => part.kind === 'box');
    for (const box of boxes) {
      const lane = laneOf(plan, box.places[0] as string);
      expect(box.y).toBeGreaterThanOrEqual(lane.y);
      expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height);
      expect(box.x + box.width).toBeLessThanOrEqual(lane.x + lane.width);
      for (const other of plan.parts)
        if (other !== box && other.kind !== 'group')
          expect(overlap(box, other), `${box.id} on ${other.id}`).toBe(false);
    }
    for (const part of plan.parts) expect(part.x + part.width).toBeLessThanOrEqual(plan.width);
    for (const region of plan.regions) expect(region.y + region.height).toBeLessThanOrEqual(plan.height);
  });

  test.each(DESIGNS)('%s: every call goes to the right', (_, given) => {
    const ranks = ranksOf(given);
    for (const { from, to } of given.links) expect(ranks.get(to) ?? 0).toBeGreaterThan(ranks.get(from) ?? 0);
  });
});

describe('forms', () => {
  const plan = layoutDiagram(words, brief.modelDesign);
  const part = (id: string) => plan.parts.find((p) => p.id === id);

  test('a balancer is a bar over the borders of its lanes', () => {
    const [a, b] = [laneOf(plan, 'home/a'), laneOf(plan, 'home/b')];
    expect(part('balancer')?.kind).toBe('bar');
    expect(part('balancer')?.y).toBeLessThan(a.y);
    expect((part('balancer')?.y ?? 0) + (part('balancer')?.height ?? 0)).toBeGreaterThan(b.y + b.height);
  });

  test('a group is a bracket around its members, zone by zone', () => {
    expect(part('web')?.kind).toBe('group');
    expect(['web/1', 'web/2', 'web/3', 'web/4'].map((id) => part(id)?.places[0])).toEqual([
      'home/a',
      'home/b',
      'home/a',
      'home/b',
    ]);
  });

  test('many members of a zone are one box with their number', () => {
    const members = layoutDiagram(words, many).parts.filter(({ role }) => role === 'member');
    expect(members.map(({ title }) => title)).toEqual(['4 instances', '4 instances', '4 instances']);
  });

  test('a standby stands in its zone and copies in step; a replica and a snapshot lag', () => {
    expect(part('database/standby')?.places).toEqual(['home/b']);
    const styles = (p: DiagramPlan) => p.links.filter(({ id }) => id.includes('=')).map(({ style }) => style);
    expect(styles(plan)).toEqual(['step']);
    expect(styles(layoutDiagram(words, many))).toEqual(['step', 'step', 'lag']);
    expect(styles(layoutDiagram(words, withVolume))).toEqual(['lag']);
  });

  test('a call to a group is drawn in every zone, and broken in the one that is out', () => {
    const lines = plan.links.filter(({ from, to }) => from === 'balancer' && to === 'web');
    expect(lines.map(({ places }) => places)).toEqual([['home/a'], ['home/b']]);
  });
});

describe('states at an instant', () => {
  const trace = simulate(brief.modelDesign, brief, [{ kind: 'zone-outage', target: 'home/a' }]);
  const plan = layoutDiagram(words, brief.modelDesign);
  const states = (offsetS: number) => {
    const moment = momentAt(trace, trace.faultAtS + offsetS);
    return Object.fromEntries(plan.parts.map((part) => [part.id, partState(words, part, moment).kind]));
  };

  test.each([
    [-5, { 'web/1': 'ok', 'web/2': 'ok', database: 'ok', 'database/standby': 'ok' }],
    [30, { 'web/1': 'down', 'web/2': 'ok', database: 'down', 'database/standby': 'recovering' }],
    [100, { 'web/1': 'down', 'web/2': 'ok', database: 'down', 'database/standby': 'ok' }],
  ])('%d s from the fault', (offsetS, expected) => {
    expect(states(offsetS)).toMatchObject(expected);
  });
});

test('a name too long for its box ends in an ellipsis', () => {
  expect(fitText('web', 80, 12.5)).toBe('web');
  expect(fitText('a very long name of a server', 80, 12.5)).toBe('a very long…');
});

function laneOf(plan: DiagramPlan, place: string) {
  const lane = plan.regions.flatMap(({ lanes }) => lanes).find((l) => l.place === place);
  if (lane === undefined) throw new Error(`no lane ${place}`);
  return lane;
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

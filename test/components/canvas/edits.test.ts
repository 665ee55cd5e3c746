import { describe, expect, test } from 'vitest';
import { drawableDesign } from '@/components/canvas/drawable-design';
import { copyFragment, pasteFragment } from '@/components/canvas/fragment';
import { laneAt } from '@/components/canvas/lane-at';
import { partBeside } from '@/components/canvas/near';
import { layoutDiagram } from '@/components/diagram/layout';
import { linksFrom, type RawResource, resourcesOf } from '@/components/lab/document';
import type { Doc } from '@/components/lab/history';
import { newResourceAt, placeBeside, withPlace } from '@/components/lab/place-edits';
import { translator } from '@/language/translator';
import { parseDesign } from '@/simulator';
import { shop } from '../../helpers/lab';

const words = translator('en', 'timeline');

const start = shop().brief.start as Doc;
const model = shop().brief.model as Doc;
const withVolume: Doc = {
  ...start,
  resources: [...resourcesOf(start), { id: 'disk', type: 'ebs-volume', attachedTo: 'web', zone: 'a', gigabytes: 10 }],
};
const at = (document: Doc, id: string): RawResource | undefined => resourcesOf(document).find((r) => r.id === id);

describe('placing', () => {
  test('a server takes its volume along, and the design stays possible', () => {
    const moved = withPlace(withVolume, 'web', { region: 'home', zone: 'b' });
    expect([at(moved, 'web')?.zone, at(moved, 'disk')?.zone]).toEqual(['b', 'b']);
    expect(parseDesign(moved).problems).toEqual([]);
  });

  test('the standby of a database moves alone, and changes places with its primary', () => {
    const moved = withPlace(model, 'database', { region: 'home', zone: 'c' }, true);
    expect([at(moved, 'database')?.zone, at(moved, 'database')?.standbyZone]).toEqual(['a', 'c']);
    const swapped = withPlace(model, 'database', { region: 'home', zone: 'b' });
    expect([at(swapped, 'database')?.zone, at(swapped, 'database')?.standbyZone]).toEqual(['b', 'a']);
  });

  test('lanes have an upper and a lower edge', () => {
    expect(placeBeside(start, 'web', -1)).toBeNull();
    expect(placeBeside(start, 'web', 1)).toEqual({ region: 'home', zone: 'b' });
    expect(placeBeside(model, 'balancer', 1)).toBeNull();
  });

  test('a new part stands in the lane it was put into, beside what it must be attached to', () => {
    expect(newResourceAt(start, 'ec2-instance', { region: 'home', zone: 'c' }).resource?.zone).toBe('c');
    expect(newResourceAt(start, 'ebs-volume', { region: 'home', zone: 'a' }).resource).toMatchObject({
      zone: 'a',
      attachedTo: 'web',
    });
    expect(newResourceAt({ ...start, resources: [] }, 'ebs-volume', { region: 'home', zone: 'a' }).needs).toContain(
      'ec2-instance',
    );
  });
});

describe('copy and paste', () => {
  test('a copy has a name of its own, its settings, and the calls of its original', () => {
    const text = copyFragment(withVolume, new Set(['web', 'disk'])) ?? '';
    const pasted = pasteFragment(withVolume, text);
    expect(pasted?.ids).toEqual(['web-2', 'disk-2']);
    const document = pasted?.document ?? {};
    expect(at(document, 'disk-2')?.attachedTo).toBe('web-2');
    expect(linksFrom(document).map(({ from, to }) => `${from}>${to}`)).toEqual([
      'users>web',
      'web>database',
      'users>web-2',
      'web-2>database',
    ]);
    expect(parseDesign(document).problems).toEqual([]);
  });

  test.each([['{'], ['{"faultline":"fragment/1"}'], ['fragment/1'], ['[]'], ['x'.repeat(300_000)]])(
    'what is no copy is not pasted: %.20s',
    (text) => expect(pasteFragment(start, text)).toBeNull(),
  );
});

describe('drawing what cannot be graded', () => {
  test('a wrong setting is left at its default, an unknown type is left out by name', () => {
    const odd = { id: 'odd', type: 'teapot' };
    const document = {
      ...start,
      resources: [...resourcesOf(start).map((r) => (r.id === 'web' ? { ...r, instanceType: 7 } : r)), odd],
    };
    const { design, missing } = drawableDesign(document);
    expect(design.resources.map(({ id }) => id)).toEqual(['web', 'database']);
    expect(missing).toEqual(['odd']);
  });

  test('what breaks a rule between resources is drawn as it stands', () => {
    const { design } = drawableDesign(withPlace(withVolume, 'disk', { region: 'home', zone: 'c' }));
    expect(design.resources.find(({ id }) => id === 'disk')).toMatchObject({ zone: 'c' });
  });

  test.each([[{}], [{ resources: 'no' }], [{ resources: [null, 3, { id: 1 }], links: [{ from: 'a' }], regions: 4 }]])(
    '%j draws nothing and does not throw',
    (document) => expect(drawableDesign(document as Doc).design.resources).toEqual([]),
  );
});

describe('going about', () => {
  const plan = layoutDiagram(words, parseDesign(model).value ?? drawableDesign(model).design);
  const stops = plan.parts.filter(({ role }) => role === 'whole');

  test('arrows lead along the way of a request and back', () => {
    expect(partBeside(stops, 'balancer', 'right')?.id).toBe('web');
    expect(partBeside(stops, 'web', 'right')?.id).toBe('database');
    expect(partBeside(stops, 'database', 'left')?.id).toBe('web');
  });

  test('a box belongs to the lane its middle is over, and to none outside of all Regions', () => {
    const [a, b] = plan.regions[0]?.lanes ?? [];
    if (!a || !b) throw new Error('There are no lanes.');
    const box = (y: number) => ({ position: { x: a.x + 40, y: y - 20 }, width: 40, height: 40 });
    expect(laneAt(plan, box(a.y + 5))?.zone).toBe('a');
    expect(laneAt(plan, box(b.y + b.height + 4))?.zone).toBe('b');
    expect(laneAt(plan, { position: { x: -400, y: 0 } })).toBeNull();
  });
});

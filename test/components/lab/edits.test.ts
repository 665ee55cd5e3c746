import { describe, expect, test } from 'vitest';
import { linksFrom, regionsOf, resourcesOf } from '@/components/lab/document';
import {
  isSpare,
  newResource,
  withLink,
  withLinkChanged,
  withoutRegion,
  withoutResource,
  withRegion,
  withResource,
  withSetting,
} from '@/components/lab/edits';
import type { Doc } from '@/components/lab/history';
import { withPlace } from '@/components/lab/place-edits';
import { parseDesign } from '@/simulator';
import { shop } from '../../helpers/lab';

const start = shop().brief.start as Doc;
const model = shop().brief.model as Doc;
const resource = (document: Doc, id: string) => resourcesOf(document).find((r) => r.id === id);
const CLASSES = ['reads', 'writes'];

describe('settings', () => {
  test('one is set, one in a group is set, and both can be taken out again', () => {
    let doc = withSetting(model, 'web', 'min', 3);
    doc = withSetting(doc, 'balancer', 'healthCheck.intervalS', 10);
    expect([resource(doc, 'web')?.min, resource(doc, 'balancer')?.healthCheck]).toEqual([3, { intervalS: 10 }]);
    doc = withSetting(doc, 'balancer', 'healthCheck.intervalS', undefined);
    expect(resource(doc, 'balancer')).not.toHaveProperty('healthCheck');
    expect(resource(withSetting(model, 'web', 'image', undefined), 'web')).not.toHaveProperty('image');
  });

  test('the document that was given is left as it was', () => {
    const before = JSON.stringify(model);
    withSetting(model, 'web', 'min', 3);
    withoutResource(model, 'image');
    expect(JSON.stringify(model)).toBe(before);
  });
});

describe('removing', () => {
  test('takes calls along and clears what only names it', () => {
    const { document, removed } = withoutResource(model, 'image');
    expect(removed).toEqual(['image']);
    expect(resource(document, 'web')).not.toHaveProperty('image');
    expect(parseDesign(document).problems).toEqual([]);
    expect(linksFrom(withoutResource(model, 'web').document).map(({ from, to }) => `${from}>${to}`)).toEqual([
      'users>balancer',
    ]);
  });

  test('takes along what cannot be without it', () => {
    let doc = withResource(start, { id: 'data', type: 'ebs-volume', zone: 'a', attachedTo: 'web' });
    doc = withResource(doc, { id: 'plan', type: 'snapshot-schedule', volume: 'data' });
    expect(withoutResource(doc, 'web').removed).toEqual(['web', 'data', 'plan']);
    expect(parseDesign(withoutResource(doc, 'web').document).problems).toEqual([]);
  });
});

describe('several names in one setting', () => {
  const servers = withResource(withResource(start, { id: 'spare', type: 'ec2-instance', zone: 'b' }), {
    ...{ id: 'address', type: 'elastic-ip', instances: ['web', 'spare'] },
  });

  test('keep those that are left, and go with the last', () => {
    const one = withoutResource(servers, 'web');
    expect(resource(one.document, 'address')?.instances).toEqual(['spare']);
    expect(withoutResource(one.document, 'spare').removed).toEqual(['spare', 'address']);
  });

  test('a new address points at an instance that is there', () => {
    expect(newResource(start, 'elastic-ip').resource?.instances).toEqual(['web']);
  });

  test('weights go with what they are of', () => {
    const weighed = withResource(servers, { id: 'name', type: 'route53-record', weights: { web: 9, spare: 1 } });
    const rest = withoutResource(weighed, 'spare').document;
    expect(resource(rest, 'name')?.weights).toEqual({ web: 9 });
    expect(resource(withoutResource(rest, 'web').document, 'name')).not.toHaveProperty('weights');
  });
});

describe('Regions', () => {
  test('one is added beside the home Region, and taken out while nothing stands in it', () => {
    const added = withRegion(start);
    expect(added?.id).toBe('away');
    const two = added?.document ?? {};
    expect(parseDesign(two).problems).toEqual([]);
    expect(regionsOf(two).map(({ id }) => id)).toEqual(['home', 'away']);
    expect(regionsOf(withRegion(two)?.document ?? {}).map(({ id }) => id)).toEqual(['home', 'away', 'away-2']);
    const moved = withPlace(two, 'web', { region: 'away', zone: 'b' });
    expect([isSpare(moved, 'away'), isSpare(two, 'away'), isSpare(two, 'home')]).toEqual([false, true, false]);
    expect(withoutRegion(moved, 'away')).toBe(moved);
    expect(regionsOf(withoutRegion(two, 'away'))).toEqual(regionsOf(start));
    expect([resource(moved, 'web')?.region, resource(moved, 'web')?.zone]).toEqual(['away', 'b']);
    expect(resource(withPlace(moved, 'web', { region: 'home', zone: 'a' }), 'web')).not.toHaveProperty('region');
  });

  test('a design has at most eight, and never none', () => {
    let doc = start;
    for (let next = withRegion(doc); next !== null; next = withRegion(doc)) doc = next.document;
    expect(regionsOf(doc)).toHaveLength(8);
    expect(parseDesign(doc).problems).toEqual([]);
    expect(isSpare(start, 'home')).toBe(false);
  });
});

describe('adding', () => {
  test.each(shop().brief.allowed ?? [])('%s stands in the shop without a problem, or says what it needs', (type) => {
    const made = newResource(start, type);
    if (made.resource === null) expect(made.needs).not.toEqual([]);
    else expect(parseDesign(withResource(start, made.resource)).problems).toEqual([]);
  });

  test('a volume goes where its instance is', () => {
    const moved = withSetting(start, 'web', 'zone', 'b');
    expect(newResource(moved, 'ebs-volume').resource).toMatchObject({ attachedTo: 'web', zone: 'b' });
  });

  test('names are never used twice', () => {
    const made = newResource(
      withResource(start, { id: 'database-2', type: 'rds-instance', zone: 'a' }),
      'rds-instance',
    );
    expect(made.resource?.id).toBe('database-3');
  });

  test('a snapshot plan needs a volume', () => {
    expect(newResource(start, 'snapshot-schedule')).toEqual({ resource: null, needs: ['ebs-volume'] });
  });
});

describe('calls', () => {
  test('a new one carries what arrives at its beginning', () => {
    const doc = withLink(withLinkChanged(start, 'users', 'web', { carries: ['reads'] }), 'web', 'cache', CLASSES);
    expect(linksFrom(doc).at(-1)).toEqual({ from: 'web', to: 'cache', carries: ['reads'], waits: true, use: 'each' });
  });

  test('two resources are joined once', () => {
    expect(withLink(start, 'users', 'web', CLASSES)).toEqual(start);
  });

  test('a changed one keeps its place and says only what is not the default', () => {
    const doc = withLinkChanged(start, 'web', 'database', { waits: false });
    expect(doc.links).toEqual([
      { from: 'users', to: 'web', carries: ['reads', 'writes'] },
      { from: 'web', to: 'database', carries: ['reads', 'writes'], waits: false },
    ]);
  });
});

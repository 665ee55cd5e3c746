import { describe, expect, test } from 'vitest';
import { linksFrom, resourcesOf } from '@/components/lab/document';
import {
  newResource,
  withLink,
  withLinkChanged,
  withoutResource,
  withResource,
  withSetting,
} from '@/components/lab/edits';
import type { Doc } from '@/components/lab/history';
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

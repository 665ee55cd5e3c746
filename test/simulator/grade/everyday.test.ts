import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, grade, parseBrief, parseDesign } from '@/simulator';
import { packBrief, packPrices } from '../shop';

const prices = packPrices();

/** The model answer of a brief with edits, graded. */
function edited(id: string, edits: readonly Edit[]) {
  const brief = packBrief(id);
  const parsed = parseDesign(applyEdits(brief.model, edits));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return grade(brief, parsed.value, prices, { analyse: false });
}

const nothing = (id: string) =>
  packBrief(id).modelDesign.resources.map(({ id: resource }) => ({ op: 'remove', resource }) as const);

describe('a design that does not do its everyday work', () => {
  it.each([
    { says: 'with nothing in it', id: 'photo-archive', edits: nothing('photo-archive'), unserved: ['static'] },
    {
      says: 'with a balancer and no servers',
      id: 'release-day',
      edits: [{ op: 'remove', resource: 'web' }],
      unserved: ['reads'],
    },
    {
      says: 'with a queue that nobody empties',
      id: 'kitchen-orders',
      edits: [{ op: 'remove', resource: 'workers' }],
      unserved: ['jobs'],
    },
    {
      says: 'with a second origin and no first',
      id: 'two-origins',
      edits: [
        { op: 'remove', resource: 'films' },
        { op: 'remove', resource: 'copies' },
      ],
      unserved: ['static'],
    },
    {
      says: 'without the store that its writes need',
      id: 'shop',
      edits: [{ op: 'remove', resource: 'database' }],
      unserved: ['reads', 'writes'],
    },
    {
      says: 'with servers of too little memory',
      id: 'shop',
      edits: [{ op: 'set', resource: 'web', values: { instanceType: 't3.medium' } }],
      unserved: ['reads', 'writes'],
    },
    {
      says: 'with a database machine of too little memory',
      id: 'shop',
      edits: [{ op: 'set', resource: 'database', values: { class: 'db.t3.medium' } }],
      unserved: ['reads', 'writes'],
    },
    {
      says: 'with a database that its rows do not fit in',
      id: 'shop',
      edits: [{ op: 'set', resource: 'database', values: { gigabytes: 20 } }],
      unserved: ['reads', 'writes'],
    },
    {
      says: 'with files that do not fit',
      id: 'drawing-office',
      edits: [{ op: 'set', resource: 'drawings', values: { gigabytes: 20 } }],
      unserved: ['reads', 'writes'],
    },
    {
      says: 'with half of the servers it needs',
      id: 'winter-room',
      edits: [{ op: 'set', resource: 'search', values: { min: 2 } }],
      unserved: ['reads', 'writes'],
    },
  ] as const)('$says does not pass, whatever faults it escapes', ({ id, edits, unserved }) => {
    const report = edited(id, edits);
    expect([report.unserved, report.passed]).toEqual([unserved, false]);
    expect(report.score).toBeLessThan(100);
  });

  it('says why on the day it is looked at', () => {
    const report = edited('shop', [{ op: 'set', resource: 'web', values: { instanceType: 't3.medium' } }]);
    expect(report.score).toBe(0);
  });
});

describe('what a brief is about', () => {
  it.each([
    { says: 'left out', edits: [{ op: 'remove', resource: 'new-site' }] },
    { says: 'given no work', edits: [{ op: 'unlink', from: 'name', to: 'new-door' }] },
  ] as const)('must not be $says', ({ edits }) => {
    const report = edited('tenth-of-readers', edits);
    expect([report.missing, report.passed]).toEqual([['new-site'], false]);
  });

  it('must stand in the starting design', () => {
    const { startDesign: _start, modelDesign: _model, wrongDesigns: _wrong, ...shop } = packBrief('shop');
    const { problems } = parseBrief({ ...shop, keep: ['web', 'moon'] });
    expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['keep[1] unknown-resource']);
  });

  it('is there in the model answer', () => expect(edited('tenth-of-readers', []).missing).toEqual([]));
});

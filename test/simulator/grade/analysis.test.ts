import { describe, expect, it } from 'vitest';
import { applyEdits, grade, parseDesign } from '@/simulator';
import { packBrief, packPrices } from '../shop';

const brief = packBrief('shop');
const prices = packPrices();

const wrong = (id: string) => {
  const design = brief.wrongDesigns[brief.wrong.findIndex((w) => w.id === id)];
  if (design === undefined) throw new Error(id);
  return grade(brief, design, prices);
};

describe('what a component earns', () => {
  it('is what is no longer met without it', () => {
    const { contributions } = grade(brief, brief.modelDesign, prices);
    const of = (id: string) => contributions.find((c) => c.resource === id);
    expect(of('web')?.earns).toContain('zone-dark');
    expect(contributions.filter((c) => c.idle)).toEqual([]);
  });

  it('is nothing for the read replica that was meant as high availability', () => {
    const { contributions } = wrong('replica');
    expect(contributions.filter((c) => c.idle).map((c) => c.resource)).toEqual(['replica']);
  });

  it('is not called idle where the brief is about it', () => {
    const trial = packBrief('tenth-of-readers');
    expect(grade(trial, trial.modelDesign, prices).contributions.filter((c) => c.idle)).toEqual([]);
  });

  it('is not called idle where all work needs it', () => {
    expect(grade(brief, brief.startDesign, prices).contributions.filter((c) => c.idle)).toEqual([]);
  });
});

describe('the cheapest change', () => {
  it.each([
    { id: 'one-zone', requirement: 'zone-dark', change: 'Spread web over two zones', usd: 0 },
    { id: 'standby-as-backup', requirement: 'mistake', change: 'Switch automated backups of database on', usd: 0 },
    { id: 'ec2-check', requirement: 'server-healed', change: 'Set the health check type of web to ELB', usd: 0 },
    { id: 'replica', requirement: 'budget', change: 'Do without replica', usd: -207.25 },
  ])('for $id is to $change', ({ id, requirement, change, usd }) => {
    const found = wrong(id).cheapest.find((c) => c.requirement === requirement);
    expect([found?.changes, found?.monthlyUsd]).toEqual([[change], usd]);
  });

  it.each([
    { id: 'kitchen-orders', requirement: 'accepted', change: 'Put a queue in front of workers' },
    { id: 'high-scores', requirement: 'deleted', change: 'Use a DynamoDB table that can go back in time for scores' },
    { id: 'mountain-weather', requirement: 'host-lost', change: 'Use a volume with a snapshot every hour for disk' },
    { id: 'results-day', requirement: 'pages', change: 'Serve the files of servers from a bucket behind an edge' },
    { id: 'ward-reports', requirement: 'slow-writes', change: 'Let a read replica of database answer the reads' },
    { id: 'club-address', requirement: 'zone-dark', change: 'Keep a second instance for address in zone b' },
  ])('of the start of $id is to $change', ({ id, requirement, change }) => {
    const other = packBrief(id);
    const found = grade(other, other.startDesign, prices).cheapest.find((c) => c.requirement === requirement);
    expect(found?.changes).toContain(change);
  });

  it('is a pair where no single one is enough', () => {
    const { cheapest } = grade(brief, brief.startDesign, prices);
    expect(cheapest.find((c) => c.requirement === 'zone-dark')?.changes).toHaveLength(2);
  });

  it('is one that a design can take: applied, it meets the requirement', () => {
    const edits = [{ op: 'set' as const, resource: 'web', values: { zones: ['a', 'b'] } }];
    const design = parseDesign(applyEdits(brief.modelDesign, edits)).value;
    expect(design !== null && grade(brief, design, prices, { analyse: false }).passed).toBe(true);
  });

  it('comes as the third of three hints', () => {
    const { hints } = wrong('one-zone');
    expect(hints).toHaveLength(1);
    expect(hints[0]?.component).toContain('Web servers');
    expect(hints[0]?.change).toBe('Spread web over two zones (+0 USD a month).');
  });
});

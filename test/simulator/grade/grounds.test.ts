import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Design, type FaultKind, grade, type Report, serviceOf, simulate } from '@/simulator';
import { packBrief, packPrices } from '../shop';

const prices = packPrices();
const ids = readdirSync('content/packs/aws-ha/briefs').map((file) => file.replace('.yaml', ''));

const graded = (id: string, wrong?: string) => {
  const brief = packBrief(id);
  const design =
    wrong === undefined ? brief.startDesign : brief.wrongDesigns[brief.wrong.findIndex((w) => w.id === wrong)];
  if (design === undefined) throw new Error(`There is no wrong answer ${wrong}.`);
  return grade(brief, design, prices, { analyse: false });
};
const groundsOf = (report: Report, requirement: string) => {
  const found = report.requirements.find(({ id }) => id === requirement);
  if (found === undefined) throw new Error(`There is no requirement ${requirement}.`);
  return found.grounds;
};

/** Whether a path names a setting that a resource of the design has or could have. */
function isSetting(design: Design, path: string): boolean {
  const [id = '', key = ''] = path.split(/\.(.*)/);
  const resource = design.resources.find((r) => r.id === id);
  return resource !== undefined && (key === 'region' || serviceOf(resource.type).fields.some((f) => f.key === key));
}

describe('every verdict has its grounds', () => {
  it.each(ids)('in the start and the wrong answers of %s', (id) => {
    const brief = packBrief(id);
    for (const design of [brief.startDesign, ...brief.wrongDesigns]) {
      const report = grade(brief, design, prices, { analyse: false });
      for (const { id: requirement, measure, verdict, worst, grounds } of report.requirements) {
        const label = `${requirement} ${verdict} ${JSON.stringify(grounds)}`;
        if (measure === 'monthly-cost') expect(grounds.line, label).not.toBeNull();
        else if (worst === null) expect(verdict, label).toBe('holds');
        else {
          const [kind, target] = (grounds.experiment ?? '').split(/:(.*)/) as [FaultKind, string];
          const known = report.experiments.find((e) => e.id === grounds.experiment)?.faults;
          const event = simulate(design, brief, known ?? [{ kind, target }]).events[grounds.seq ?? -1];
          expect(event?.what, label).toBe(grounds.event);
        }
        if (verdict !== 'holds' || grounds.property !== null)
          expect(isSetting(design, grounds.property ?? 'none'), label).toBe(true);
      }
    }
  });
});

describe('a verdict comes down to the setting that would have to be another', () => {
  it.each([
    ['shop', undefined, 'zone-orders', 'database.deployment', /Restored into a new instance/],
    ['toll-road', 'standby', 'barriers', 'database.deployment', /The standby in zone b is promoted/],
    ['toll-road', 'asked-once', 'signs', 'servers.min', /promoted/],
    ['toll-road', 'as-it-came', 'correction', 'database.backupRetentionDays', /no backup|There is no/],
    ['ferry-card', 'one-table', 'region', 'points.alsoIn', /./],
    ['ferry-card', 'long-answers', 'turned-away', 'name.ttlS', /./],
    ['ferry-card', 'no-way-back', 'deleted', 'points.pointInTimeRecovery', /no way back/],
  ] as const)('%s %s: %s to %s', (brief, wrong, requirement, property, event) => {
    const grounds = groundsOf(graded(brief, wrong), requirement);
    expect(grounds.property).toBe(property);
    expect(grounds.event).toMatch(event);
  });

  it('of a bill: to its dearest line', () => {
    const { cost, requirements } = graded('shop');
    const { line, property } = requirements.find((r) => r.measure === 'monthly-cost')?.grounds ?? {};
    const dearest = Math.max(...cost.lines.map(({ usd }) => usd));
    const lines = cost.lines.filter(({ usd }) => usd === dearest);
    expect(lines.map(({ what }) => what)).toContain(line);
    expect(lines.map(({ resource }) => resource)).toContain(property?.split('.')[0]);
  });

  it('of a year: to the fault that costs most of it', () => {
    const report = graded('night-line');
    const year = report.requirements.find((r) => r.measure === 'availability');
    const worst = report.availability?.parts[0]?.experiment;
    expect(worst).toMatch(/^[a-z-]+:/);
    expect(year?.grounds.experiment).toBe(worst);
    expect(year?.grounds.property).toMatch(/\./);
  });
});

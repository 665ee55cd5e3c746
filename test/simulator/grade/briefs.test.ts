import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson, grade } from '@/simulator';
import { packBrief, packPrices } from '../shop';

const prices = packPrices();
const ids = readdirSync('content/packs/aws-ha/briefs').map((file) => file.replace('.yaml', ''));

describe.each(ids)('the brief %s', (id) => {
  const brief = packBrief(id);

  it('is passed by its model answer', () => {
    const report = grade(brief, brief.modelDesign, prices, { analyse: false });
    expect(report.requirements.filter((r) => r.credit < 1).map((r) => `${r.id} ${r.value}`)).toEqual([]);
    expect([report.passed, report.score]).toEqual([true, 100]);
  });

  it('is not passed by its starting design', () => {
    expect(grade(brief, brief.startDesign, prices, { analyse: false }).passed).toBe(false);
  });

  it.each(brief.wrong.map((w, i) => [w.id, w, i] as const))('catches %s by its trap', (_, wrong, i) => {
    const design = brief.wrongDesigns[i];
    if (design === undefined) throw new Error('no design');
    const report = grade(brief, design, prices, { analyse: false });
    const failed = report.requirements.filter((r) => r.credit < 1).map((r) => r.id);
    expect(failed).toEqual(expect.arrayContaining(wrong.fails));
    expect(report.traps.map((t) => t.trap)).toContain(wrong.trap);
  });

  it('has at least three wrong answers', () => expect(brief.wrong.length).toBeGreaterThanOrEqual(3));

  it('grades to the same bytes twice', () => {
    const text = () => canonicalJson(grade(brief, brief.modelDesign, prices));
    expect(text()).toBe(text());
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BRIEF_LEVELS, canonicalJson, costOf, grade } from '@/simulator';
import { allAtMost } from '@/simulator/grade/all-at-most';
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
    const caught = report.traps.filter((t) => t.requirements.some((id) => wrong.fails.includes(id)));
    expect(caught.map((t) => t.trap)).toContain(wrong.trap);
  });

  it('is not passed by its starting design with everything at its most', () => {
    expect(grade(brief, allAtMost(brief.startDesign), prices, { analyse: false }).passed).toBe(false);
  });

  it('has at least three wrong answers, a budget and something to read', () => {
    expect(brief.wrong.length).toBeGreaterThanOrEqual(3);
    expect(brief.requirements.map((r) => r.measure)).toContain('monthly-cost');
    expect(brief.reading.length).toBeGreaterThan(0);
  });

  it('lets the model answer spend most of its budget', () => {
    const { totalUsd } = costOf(brief.modelDesign, brief.workload, prices);
    const budget = brief.requirements.find((r) => r.measure === 'monthly-cost')?.bound ?? 0;
    expect(totalUsd).toBeGreaterThan(0.7 * budget);
  });

  it('grades to the same bytes twice', () => {
    const text = () => canonicalJson(grade(brief, brief.modelDesign, prices, { analyse: false }));
    expect(text()).toBe(text());
  });
});

it.each(['shop', 'picture-jobs', 'pilot-light'])('an analysis of %s is the same bytes twice', (id) => {
  const brief = packBrief(id);
  const text = () => canonicalJson(grade(brief, brief.modelDesign, prices));
  expect(text()).toBe(text());
});

describe('the briefs of the pack together', () => {
  const briefs = ids.map(packBrief);

  it('are a course of at least 24 with every level in it', () => {
    expect(briefs.length).toBeGreaterThanOrEqual(24);
    for (const level of BRIEF_LEVELS) expect(briefs.filter((b) => b.level === level).length).toBeGreaterThanOrEqual(6);
  });

  it('have a place each', () => {
    const places = briefs.map((b) => `${b.level} ${b.order}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('ask about two faults at once', () => {
    expect(briefs.flatMap((b) => b.requirements.flatMap((r) => r.pairs)).length).toBeGreaterThan(0);
  });
});

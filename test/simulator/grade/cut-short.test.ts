import { describe, expect, it } from 'vitest';
import { grade, LIMITS, type Report, simulate } from '@/simulator';
import { everydayService } from '@/simulator/grade/everyday-service';
import { packBrief, packPrices } from '../shop';

const prices = packPrices();
const brief = packBrief('shop');
const graded = (work?: number) => grade(brief, brief.modelDesign, prices, work === undefined ? {} : { work });
const verdicts = (report: Report) => report.requirements.map(({ id, verdict }) => `${id} ${verdict}`);

describe('a grade that is stopped at its bound on work', () => {
  it('is the same as ever where the bound is not met', () => {
    const report = graded();
    expect([report.cutShort, report.passed, report.score]).toEqual([[], true, 100]);
    expect(graded(LIMITS.gradeWork)).toEqual(report);
  });

  it('decides nothing that it was stopped at, and passes nobody', () => {
    const report = graded(1);
    expect(report.cutShort).toEqual(report.experiments.map(({ id }) => id));
    expect(verdicts(report)).toEqual(
      brief.requirements.map(({ id, measure }) => `${id} ${measure === 'monthly-cost' ? 'holds' : 'undecided'}`),
    );
    expect(report.passed).toBe(false);
    // Of ten parts of the score only the budget is known.
    const weights = brief.requirements.map(({ weight }) => weight);
    const known = brief.requirements.filter(({ measure }) => measure === 'monthly-cost').map(({ weight }) => weight);
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(report.score).toBe(Math.round((100 * sum(known)) / sum(weights)));
  });

  it('keeps the verdicts of what had been run by then', () => {
    const [first, ...rest] = graded(400).experiments.map(({ id }) => id);
    const report = graded(400);
    expect(report.cutShort).not.toContain(first);
    expect(report.cutShort).toContain(rest.at(-1));
    const column = report.matrix.cells[0]?.filter((cell) => cell !== null) ?? [];
    expect(column.map(({ verdict }) => verdict)).toEqual(column.map(() => 'holds'));
  });

  it('has no year where runs of it were stopped', () => {
    const yearly = packBrief('night-line');
    const report = grade(yearly, yearly.modelDesign, prices, { work: 100 });
    expect(report.cutShort).toContain('year');
    expect(report.availability).toBeNull();
    expect(verdicts(report).find((v) => v.startsWith('year') || v.includes('undecided'))).toMatch(/undecided/);
  });

  it('says of a day without faults that it was whole', () => {
    expect(everydayService(brief.modelDesign, brief, 1).cutShort).toBe(false);
  });

  it('takes the work of all its runs from one store', () => {
    const work = { left: 1000 };
    const whole = simulate(brief.modelDesign, brief, [{ kind: 'zone-outage', target: 'home/a' }], { work });
    expect(whole.cutShort).toBe(false);
    const used = 1000 - work.left;
    expect(used).toBeGreaterThan(whole.events.length);
    work.left = used - 1;
    const cut = simulate(brief.modelDesign, brief, [{ kind: 'zone-outage', target: 'home/a' }], { work });
    expect([cut.cutShort, work.left]).toEqual([true, 0]);
  });
});

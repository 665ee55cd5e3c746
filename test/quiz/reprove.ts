import type { Experiment } from '@/quiz/evidence';
import { reasonedParts } from '@/quiz/explanation';
import type { Item } from '@/quiz/item';
import { applyEdits, grade, type PriceSheet, parseBrief, parseDesign, passes, type Report } from '@/simulator';

/**
 * Runs every experiment of an item again through the grader, as `faultline grade` does: the scenario's brief with the option's
 * whole design. What differs from what the item says, in words; null where nothing does. Knows nothing of how items are made.
 */
export function reproof(item: Item, prices: PriceSheet): string | null {
  const reports = new Map<string, Report>();
  for (const part of reasonedParts(item)) {
    for (const one of part.evidence) {
      if (one.kind !== 'experiment') continue;
      const key = JSON.stringify(one.edits);
      const report = reports.get(key) ?? graded(item, one, prices);
      if (typeof report === 'string') return `${part.id}: ${report}`;
      reports.set(key, report);
      const differs = difference(report, one);
      if (differs !== null) return `${part.id} (${part.text}): ${differs}`;
    }
  }
  return null;
}

function graded(item: Item, { edits }: Experiment, prices: PriceSheet): Report | string {
  const { scenario } = item;
  if (scenario === undefined) return 'there is an experiment and no scenario';
  const design = parseDesign(JSON.parse(JSON.stringify(applyEdits(scenario.design, edits))));
  if (!design.ok) return `the design cannot be: ${design.problems[0]?.message}`;
  const brief = parseBrief({ ...scenario.brief, start: scenario.design, model: scenario.design });
  if (!brief.ok) return `the brief cannot be: ${brief.problems[0]?.message}`;
  return grade(brief.value, design.value, prices, { analyse: false });
}

function difference(report: Report, one: Experiment): string | null {
  if (one.monthlyUsd !== null && report.cost.totalUsd !== one.monthlyUsd)
    return `the bill is ${report.cost.totalUsd}, not ${one.monthlyUsd}`;
  const found = judged(report, one);
  if (found === null) return `${one.requirement} was not run under ${JSON.stringify(one.faults)}`;
  if (found.value !== one.value) return `measured ${found.value}, not ${one.value}`;
  return found.holds === one.holds ? null : `it ${found.holds ? 'holds' : 'fails'}`;
}

/** The cell of the experiment's faults, or the requirement as a whole where nothing strikes. */
function judged({ matrix, experiments, requirements }: Report, one: Experiment) {
  if (one.faults.length === 0) {
    const whole = requirements.find(({ id }) => id === one.requirement);
    return whole ? { value: whole.value, holds: passes(whole.verdict) } : null;
  }
  const row = experiments.findIndex(
    ({ faults, standsFor }) =>
      faults.length === one.faults.length &&
      faults.every(({ kind, target }, at) => {
        const other = one.faults[at];
        return kind === other?.kind && (target === other.target || standsFor.includes(other.target));
      }),
  );
  const cell = matrix.cells[row]?.[matrix.columns.indexOf(one.requirement)];
  return cell ? { value: cell.value, holds: passes(cell.verdict) } : null;
}

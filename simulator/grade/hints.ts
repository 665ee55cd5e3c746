import type { Brief } from '../design/brief';
import type { Design } from '../design/design';
import type { Hint, Report } from './report';

/** For every requirement that is not met: the idea, the place, the change. */
export function hintsOf(design: Design, brief: Brief, report: Report): Hint[] {
  return report.cheapest.map(({ requirement, changes, monthlyUsd }) => ({
    requirement,
    concept: conceptOf(brief, report, requirement),
    component: componentOf(design, report, requirement),
    change:
      changes.length === 0
        ? 'No one or two changes that the simulator knows are enough; think again about the whole.'
        : `${changes.join('; ')} (${monthlyUsd >= 0 ? '+' : '−'}${Math.abs(monthlyUsd)} USD a month).`,
  }));
}

function conceptOf(brief: Brief, report: Report, requirement: string): string {
  const asked = brief.requirements.find((r) => r.id === requirement);
  const trap = report.traps.find((t) => t.requirements.includes(requirement));
  return asked?.concept ?? trap?.title ?? asked?.title ?? requirement;
}

/** Where to look: what decided the worst experiment, or what costs most. */
function componentOf(design: Design, report: Report, requirement: string): string {
  const result = report.requirements.find((r) => r.id === requirement);
  if (result?.measure === 'monthly-cost') {
    const dearest = report.cost.lines.reduce((a, l) => (l.usd > a.usd ? l : a), { usd: -1, resource: '', what: '' });
    return `Look at ${labelOf(design, dearest.resource)}: ${dearest.what}, ${dearest.usd} USD a month.`;
  }
  const row = report.matrix.rows.indexOf(result?.worst ?? '');
  const column = report.matrix.columns.indexOf(requirement);
  const cell = report.matrix.cells[row]?.[column];
  const trap = report.traps.find((t) => t.requirements.includes(requirement));
  const where = trap?.resource ?? cell?.responsible;
  if (where == null) return `Look at the run of ${result?.worst ?? 'the year'}.`;
  return `Look at ${labelOf(design, where)}${cell?.decisive == null ? '' : ` in ${result?.worst}: ${cell.decisive}`}.`;
}

function labelOf(design: Design, id: string): string {
  return design.resources.find((r) => r.id === id)?.label ?? id;
}

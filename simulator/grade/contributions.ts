import type { Requirement } from '../design/brief';
import type { Design } from '../design/design';
import { applyEdits } from '../design/edit';
import { parseDesign } from '../design/parse-design';
import { everydayService } from './everyday-service';
import { meets, type Question } from './meets';
import type { Contribution, CostLine } from './report';

/**
 * What each resource earns: the met requirements that are no longer met without it. What others call is taken as not there, so that
 * whoever waits for it fails; what nobody calls (a schedule of snapshots, a reservation) is taken out of the document.
 */
export function contributionsOf(
  design: Design,
  met: readonly Requirement[],
  lines: readonly CostLine[],
  question: Question,
): Contribution[] {
  const called = new Set(design.links.map((l) => l.to));
  const asked = met.filter((r) => r.measure !== 'monthly-cost');
  return design.resources.map(({ id }) => {
    const monthlyUsd = Math.round(100 * lines.reduce((sum, l) => sum + (l.resource === id ? l.usd : 0), 0)) / 100;
    const rest = called.has(id) ? design : without(design, id);
    // A document that cannot be without it needs it for all it does.
    const earns = asked.filter((r) => rest !== null && !meets(rest, r, question, id)).map((r) => r.id);
    const idle = monthlyUsd > 0 && earns.length === 0 && rest !== null && servesWithout(rest, id, question);
    return { resource: id, earns, monthlyUsd, idle };
  });
}

/** Whether everyday work gets done without it: a server that is all there is earns nothing by itself and is not idle. */
function servesWithout(design: Design, id: string, { brief, seed }: Question): boolean {
  const { share, missing } = everydayService(design, brief, seed, id);
  return share === 1 && missing.length === 0;
}

function without(design: Design, id: string): Design | null {
  return parseDesign(applyEdits(design, [{ op: 'remove', resource: id }])).value;
}

import type { Pack } from '@/curriculum/pack';
import { type Edit, faults, type Report, services, TRAPS } from '@/simulator';
import { type GradedBrief, gradedBriefs, missedIn } from './graded-briefs';

/** What no brief of a pack turns on. */
export interface BriefCoverage {
  briefs: number;
  /** Types of services that no wrong answer gets wrong. */
  services: string[];
  /** Kinds of faults under which no design of any brief fails anything. */
  faults: string[];
  /** Traps that no wrong answer names. */
  traps: string[];
}

/** Which services, faults and traps decide nothing in any brief; null for a pack without graded briefs. */
export function briefCoverage(pack: Pack): BriefCoverage | null {
  const graded = gradedBriefs(pack);
  if (graded.length === 0) return null;
  const turnedOn = new Set(graded.flatMap(typesTurnedOn));
  const failedUnder = new Set(graded.flatMap(({ start, wrong }) => [start, ...wrong].flatMap(kindsFailedUnder)));
  const named = new Set(graded.flatMap(({ brief }) => brief.wrong.map(({ trap }) => trap)));
  return {
    briefs: graded.length,
    services: services.map(({ type }) => type).filter((type) => !turnedOn.has(type)),
    faults: faults.map(({ kind }) => kind).filter((kind) => !failedUnder.has(kind)),
    traps: TRAPS.map(({ id }) => id).filter((id) => !named.has(id)),
  };
}

/** Types of what a wrong answer changes, where that makes it fail. */
function typesTurnedOn({ brief, wrong }: GradedBrief): string[] {
  return brief.wrong.flatMap((claim, i) => {
    const report = wrong[i];
    if (report === undefined || missedIn(report).length === 0) return [];
    const resources = [...brief.modelDesign.resources, ...(brief.wrongDesigns[i]?.resources ?? [])];
    const changed = new Set(claim.edits.flatMap(touches));
    return resources.filter(({ id }) => changed.has(id)).map(({ type }) => type);
  });
}

function touches(edit: Edit): string[] {
  switch (edit.op) {
    case 'add':
      return [String(edit.resource.id)];
    case 'link':
      return [String(edit.link.from), String(edit.link.to)];
    case 'unlink':
      return [edit.from, edit.to];
    default:
      return [edit.resource];
  }
}

/** Kinds of faults in whose experiments a design fails something. */
function kindsFailedUnder({ experiments, matrix }: Report): string[] {
  return experiments.flatMap(({ faults: struck }, row) => {
    const failed = matrix.cells[row]?.some((cell) => cell?.verdict === 'fails' || cell?.verdict === 'open');
    return failed === true ? struck.map(({ kind }) => kind) : [];
  });
}

/** The coverage in sentences. */
export function coverageLines({ briefs, ...missing }: BriefCoverage): string[] {
  const all = Object.values(missing).every((list) => list.length === 0);
  if (all)
    return [
      `${briefs} briefs turn on all ${services.length} services, ${faults.length} faults and ${TRAPS.length} traps.`,
    ];
  return Object.entries(missing).flatMap(([what, list]) =>
    list.length === 0 ? [] : [`No brief turns on these ${what}: ${list.join(', ')}.`],
  );
}

import type { Pack, RawDocument } from '@/curriculum/pack';
import { type Design, grade, type ParsedBrief, parseBrief, parsePrices, type Report } from '@/simulator';

/** A brief with the grades of the designs that it carries. */
export interface GradedBrief {
  raw: RawDocument;
  brief: ParsedBrief;
  model: Report;
  start: Report;
  /** In the order of the brief's wrong answers. */
  wrong: Report[];
  /** Grades any other design by it. */
  gradeOf(design: Design): Report;
}

const known = new WeakMap<Pack, GradedBrief[]>();

/** Every brief of a pack that can be read, graded once. None where the pack has no prices that can be read. */
export function gradedBriefs(pack: Pack): GradedBrief[] {
  let graded = known.get(pack);
  if (graded === undefined) {
    graded = gradeAll(pack);
    known.set(pack, graded);
  }
  return graded;
}

function gradeAll(pack: Pack): GradedBrief[] {
  const prices = pack.prices ? parsePrices(pack.prices.document.value) : null;
  if (!prices?.ok) return [];
  return [...pack.briefs.values()].flatMap((raw) => {
    const parsed = parseBrief(raw.document.value);
    if (!parsed.ok) return [];
    const brief = parsed.value;
    const gradeOf = (design: Design) => grade(brief, design, prices.value, { analyse: false });
    const wrong = brief.wrongDesigns.map(gradeOf);
    return [{ raw, brief, model: gradeOf(brief.modelDesign), start: gradeOf(brief.startDesign), wrong, gradeOf }];
  });
}

/** Requirements that a report does not find met. */
export function missedIn(report: Report): string[] {
  return report.requirements.filter(({ credit }) => credit < 1).map(({ id }) => id);
}

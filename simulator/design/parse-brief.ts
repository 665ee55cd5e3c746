import { type Brief, BriefSchema } from './brief';
import type { Design } from './design';
import { applyEdits } from './edit';
import { boundsProblems } from './limits';
import { parseDesign } from './parse-design';
import type { DesignProblem, Parsed } from './problem';
import { schemaProblems } from './schema-problems';

/** A brief with the designs it carries, read and checked. */
export interface ParsedBrief extends Brief {
  startDesign: Design;
  modelDesign: Design;
  /** Wrong answers in the order of `wrong`. */
  wrongDesigns: Design[];
}

/** Reads a brief document and every design in it; all problems at once. */
export function parseBrief(document: unknown): Parsed<ParsedBrief> {
  const bounds = boundsProblems(document);
  if (bounds.length > 0) return { ok: false, value: null, problems: bounds };
  const result = BriefSchema.safeParse(document);
  if (!result.success) return { ok: false, value: null, problems: schemaProblems(document, result.error) };
  const brief = result.data;
  const problems: DesignProblem[] = requirementProblems(brief);
  const start = read(brief.start, 'start', problems);
  const model = read(brief.model, 'model', problems);
  brief.keep.forEach((id, i) => {
    if (start?.resources.every((r) => r.id !== id) === true)
      problems.push({
        path: `keep[${i}]`,
        rule: 'unknown-resource',
        message: `There is no resource "${id}" in the starting design to keep.`,
      });
  });
  const wrong = brief.wrong.map((w, i) => read(applyEdits(brief.model, w.edits), `wrong[${i}]`, problems));
  if (problems.length > 0 || start === null || model === null) return { ok: false, value: null, problems };
  const wrongDesigns = wrong.flatMap((d) => (d === null ? [] : [d]));
  return { ok: true, value: { ...brief, startDesign: start, modelDesign: model, wrongDesigns }, problems: [] };
}

function read(document: unknown, path: string, problems: DesignProblem[]): Design | null {
  const parsed = parseDesign(document);
  for (const p of parsed.problems) problems.push({ ...p, path: `${path}.${p.path}` });
  return parsed.value;
}

function requirementProblems(brief: Brief): DesignProblem[] {
  const ids = brief.requirements.map((r) => r.id);
  const problems: DesignProblem[] = [];
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i)
      problems.push({
        path: `requirements[${i}].id`,
        rule: 'unique-id',
        message: `Give every requirement its own id; "${id}" is taken.`,
      });
  });
  brief.wrong.forEach((w, i) => {
    for (const id of w.fails)
      if (!ids.includes(id))
        problems.push({
          path: `wrong[${i}].fails`,
          rule: 'unknown-requirement',
          message: `There is no requirement "${id}".`,
        });
  });
  return problems;
}

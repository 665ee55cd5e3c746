import type { z } from 'zod';
import { checkDesign } from './check-design';
import { type Design, DesignSchema } from './design';
import { boundsProblems } from './limits';
import { type DesignProblem, type Parsed, pathText } from './problem';

/** Reads an untrusted design document. Size and shape are bounded before anything else; all problems come at once. */
export function parseDesign(document: unknown): Parsed<Design> {
  const bounds = boundsProblems(document);
  if (bounds.length > 0) return { ok: false, value: null, problems: bounds };
  const result = DesignSchema.safeParse(document);
  if (!result.success) return { ok: false, value: null, problems: schemaProblems(result.error) };
  const problems = checkDesign(result.data);
  if (problems.length > 0) return { ok: false, value: null, problems };
  return { ok: true, value: result.data, problems: [] };
}

/** A schema's complaints as problems with their paths. */
export function schemaProblems(error: z.ZodError): DesignProblem[] {
  return error.issues.map((issue) => ({ path: pathText(issue.path), rule: 'schema', message: issue.message }));
}

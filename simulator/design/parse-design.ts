import { checkDesign } from './check-design';
import { type Design, DesignSchema } from './design';
import { boundsProblems } from './limits';
import type { Parsed } from './problem';
import { schemaProblems } from './schema-problems';

/** Reads an untrusted design document. Size and shape are bounded before anything else; all problems come at once. */
export function parseDesign(document: unknown): Parsed<Design> {
  const bounds = boundsProblems(document);
  if (bounds.length > 0) return { ok: false, value: null, problems: bounds };
  const result = DesignSchema.safeParse(document);
  if (!result.success) return { ok: false, value: null, problems: schemaProblems(document, result.error) };
  const problems = checkDesign(result.data);
  if (problems.length > 0) return { ok: false, value: null, problems };
  return { ok: true, value: result.data, problems: [] };
}

/** One thing wrong with a document from outside. Every problem of a document is reported, not only the first. */
export interface DesignProblem {
  /** Place in the document: `resources[2].zone`, `$` for the document itself. */
  path: string;
  /** Name of the rule it breaks: `schema`, `size`, `unknown-zone`, … */
  rule: string;
  /** What is wrong and what to do, in one sentence. */
  message: string;
}

/** A value, or everything that speaks against it. */
export type Parsed<T> = { ok: true; value: T; problems: [] } | { ok: false; value: null; problems: DesignProblem[] };

/** Writes a path of keys as `a.b[2].c`. */
export function pathText(keys: readonly PropertyKey[]): string {
  if (keys.length === 0) return '$';
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** The keys of a path that `pathText` wrote. */
export function pathKeys(path: string): (string | number)[] {
  if (path === '$') return [];
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

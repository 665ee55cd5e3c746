import type { DesignProblem } from './problem';

/** Bounds on a document from outside, checked before any other work. */
export const LIMITS = {
  /** Characters of the text form. */
  characters: 1_000_000,
  nesting: 12,
  /** Values of any kind in the document. */
  values: 50_000,
  /** Characters of one text, and of one key. */
  text: 20_000,
  key: 200,
  resources: 500,
  links: 2_000,
  /** Largest magnitude of a number. */
  number: 1e12,
  /** Events of one run; hitting it is reported in the trace. */
  events: 200_000,
  /** Work of one run and of all runs of one grade: each event is 1, each time that rates are recomputed the number of resources. */
  work: 2_000_000,
  gradeWork: 6_000_000,
  /** Longest horizon of one run, in seconds (forty days). */
  horizonS: 3_456_000,
} as const;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Walks an untrusted value without recursion and refuses what no honest document holds: deep nesting, too many values,
 * numbers that are not finite or huge, keys that reach for an object's prototype, values that are not plain data.
 */
export function boundsProblems(document: unknown): DesignProblem[] {
  const problems: DesignProblem[] = [];
  const open: { value: unknown; path: string; depth: number }[] = [{ value: document, path: '$', depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (seen > LIMITS.values || problems.length >= 100) {
      if (seen > LIMITS.values)
        problems.push({ path: '$', rule: 'size', message: `Keep the document under ${LIMITS.values} values.` });
      return problems;
    }
    const { value, path, depth } = next;
    if (typeof value === 'number' && !(Math.abs(value) <= LIMITS.number)) {
      problems.push({ path, rule: 'number', message: `Write a finite number of at most ${LIMITS.number}.` });
    } else if (typeof value === 'string' && value.length > LIMITS.text) {
      problems.push({ path, rule: 'size', message: `Keep a text under ${LIMITS.text} characters.` });
    } else if (!isPlain(value)) {
      problems.push({
        path,
        rule: 'plain',
        message: 'Write text, numbers, true, false, null, lists and objects only.',
      });
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= LIMITS.nesting) {
        problems.push({ path, rule: 'nesting', message: `Nest at most ${LIMITS.nesting} levels.` });
      } else if (Array.isArray(value)) {
        const entries: unknown[] = value;
        if (entries.length > LIMITS.values)
          problems.push({ path, rule: 'size', message: `Keep a list under ${LIMITS.values} entries.` });
        else
          for (let i = entries.length - 1; i >= 0; i--)
            open.push({ value: entries[i], path: `${path}[${i}]`, depth: depth + 1 });
      } else pushEntries(value, path, depth, open, problems);
    }
  }
  return problems;
}

function pushEntries(
  value: object,
  path: string,
  depth: number,
  open: { value: unknown; path: string; depth: number }[],
  problems: DesignProblem[],
): void {
  const keys = Object.keys(value);
  if (keys.length > LIMITS.values) {
    problems.push({ path, rule: 'size', message: `Keep an object under ${LIMITS.values} keys.` });
    return;
  }
  for (const key of keys) {
    const at = path === '$' ? key.slice(0, LIMITS.key) : `${path}.${key.slice(0, LIMITS.key)}`;
    if (key.length > LIMITS.key)
      problems.push({ path: at, rule: 'size', message: `Keep a key under ${LIMITS.key} characters.` });
    else if (FORBIDDEN_KEYS.has(key)) problems.push({ path: at, rule: 'key', message: `Leave out the key "${key}".` });
    else open.push({ value: (value as Record<string, unknown>)[key], path: at, depth: depth + 1 });
  }
}

/** Whether a value is what JSON can hold, or nothing; of any realm, since a document may come from a worker. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

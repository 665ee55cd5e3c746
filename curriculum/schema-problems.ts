import type { z } from 'zod';
import type { DataDocument } from './document';
import type { Problem } from './problem';

/** A violation of a schema as problems with their places; an unknown key each gets a problem of its own. */
export function schemaProblems(document: DataDocument, issue: z.core.$ZodIssue): Problem[] {
  const base = { rule: 'schema', severity: 'error', file: document.file } as const;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      ...document.place([...issue.path, key]),
      path: pathText([...issue.path, key]),
      message: 'This key is not known here.',
      expected: 'a key of the schema',
      actual: key,
    }));
  }
  const actual = shownValue(document, issue.path);
  return [
    {
      ...base,
      ...document.place(issue.path),
      path: pathText(issue.path),
      message: actual === NOTHING ? 'This is missing.' : 'This does not fit the schema.',
      expected: expectation(issue),
      actual,
    },
  ];
}

/** `facts[3].numbers[0].value` for a path of keys and indexes. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join('');
}

/** What stands at a path of a document, as a message shows it: JSON, cut short, or "nothing". */
export function shownValue(document: DataDocument, path: readonly PropertyKey[]): string {
  const value = valueAt(document.value, path);
  if (value === undefined) return NOTHING;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const NOTHING = 'nothing';

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' or ');
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum} (${issue.origin})`;
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum} (${issue.origin})`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((branch) => branch.map(expectation)))].join(' or ') || issue.message;
    case 'invalid_format':
      return issue.message.startsWith('expected ') ? issue.message.slice('expected '.length) : issue.format;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
    here = Object.getOwnPropertyDescriptor(here, key)?.value;
  }
  return here;
}

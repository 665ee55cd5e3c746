import type { z } from 'zod';
import { type DesignProblem, pathText } from './problem';

type Issue = z.core.$ZodIssue;

/** Most problems that are told of one document; whoever mends these sees the rest. */
const MOST_PROBLEMS = 200;

/** A schema's complaints about a document in words of our own: what is there, where, and what to write instead. */
export function schemaProblems(document: unknown, error: z.ZodError): DesignProblem[] {
  const problems: DesignProblem[] = [];
  for (const issue of error.issues) {
    problems.push(...problemsOf(document, issue));
    if (problems.length > MOST_PROBLEMS) break;
  }
  if (problems.length <= MOST_PROBLEMS) return problems;
  const rest = { path: '$', rule: 'schema', message: 'There are more problems; correct these first.' };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}

function problemsOf(document: unknown, issue: Issue): DesignProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_PROBLEMS + 1).map((key) => ({
      path: pathText([...issue.path, key]),
      rule: 'schema',
      message: `There is no setting "${short(key)}" here; take it out or correct its name.`,
    }));
  const found = valueAt(document, issue.path);
  return [{ path: pathText(issue.path), rule: 'schema', message: `${told(found)}; ${wanted(issue, found)}.` }];
}

/** What stands in the document, as a clause. */
function told(found: unknown): string {
  if (found === undefined) return 'This is missing';
  if (found === null) return 'This is empty';
  if (Array.isArray(found)) return found.length === 0 ? 'This is an empty list' : `This is a list of ${found.length}`;
  if (typeof found === 'object') return 'This is a group of settings';
  if (typeof found === 'string') return found === '' ? 'This is an empty text' : `This is "${short(found)}"`;
  return `This is ${String(found)}`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
  tuple: 'a list',
  nonoptional: 'a value',
};

/** What to write instead, as a clause in the imperative. */
function wanted(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `write ${oneOf(issue.values)}`;
    case 'invalid_union':
      return `write ${oneOf(optionsOf(issue))}`;
    case 'too_small':
      return bounded(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum, found);
    case 'too_big':
      return bounded(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum, found);
    case 'not_multiple_of':
      return `write a multiple of ${issue.divisor}`;
    case 'invalid_key':
      return issue.issues[0] === undefined ? 'correct its name' : wanted(issue.issues[0], undefined);
    // What is left has a message of our own beside its schema.
    default:
      return decapitalised(issue.message);
  }
}

function optionsOf(issue: Issue): unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
}

function oneOf(values: readonly unknown[]): string {
  if (values.length === 0) return 'one of the forms that the schema knows';
  return values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;
}

function bounded(origin: string, how: string, bound: number | bigint, found: unknown): string {
  if (origin === 'string') return `write ${how} ${bound} ${bound === 1 ? 'character' : 'characters'}${lengthOf(found)}`;
  if (origin === 'array') return `list ${how} ${bound}`;
  return `write ${how} ${bound}`;
}

function lengthOf(found: unknown): string {
  return typeof found === 'string' && found.length > 40 ? `, these are ${found.length}` : '';
}

/** Key names in brackets and quoted texts begin as they are; a sentence of ours becomes a clause without its full stop. */
function decapitalised(message: string): string {
  return (message.charAt(0).toLowerCase() + message.slice(1)).replace(/\.$/, '');
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let here = document;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

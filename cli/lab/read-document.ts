import { readFileSync, statSync } from 'node:fs';
import { isScalar, parseDocument, visit } from 'yaml';
import { LIMITS } from '@/simulator';
import { ProblemError, UsageError } from '../command';

/** Reads a YAML or JSON document from a file; its size is looked at before it is opened. */
export function readDocument(file: string): unknown {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) throw new UsageError(`There is no file ${file}.`);
  if (stat.size > LIMITS.characters)
    throw new ProblemError(
      `${file}: $: size: The document has ${stat.size} bytes; keep it under ${LIMITS.characters}.`,
    );
  const text = readFileSync(file, 'utf8');
  if (text.trim() === '') throw new ProblemError(`${file}: $: schema: The file is empty; write a document into it.`);
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  return json === undefined ? parseYaml(file, text) : json.value;
}

/** Undefined where it is no JSON; what begins like it may still be YAML. */
function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function parseYaml(file: string, text: string): unknown {
  try {
    // The library compares every key with every other of its map; a map of 60,000 keys took it a minute.
    const document = parseDocument(text, { uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    visit(document, {
      Map: (_, { items }) => {
        const seen = new Set<unknown>();
        for (const { key } of items) {
          const name = isScalar(key) ? key.value : key;
          if (seen.has(name)) throw new Error(`The key "${String(name)}" is there twice in one map; leave one out.`);
          seen.add(name);
        }
      },
    });
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // What is nested too deep for the parser's stack.
    const deep = /call stack/.test(message);
    throw new ProblemError(
      `${file}: $: ${deep ? `nesting: Nest at most ${LIMITS.nesting} levels.` : `syntax: ${message}`}`,
    );
  }
}

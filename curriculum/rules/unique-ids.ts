import type { DataDocument } from '../document';
import { pathText } from '../schema-problems';
import type { Finding, Rule } from './rule';

/** Lists whose items carry an id, by file. */
const LISTS: [file: RegExp, list: string][] = [
  [/^pack\.yaml$/, 'topics'],
  [/^pack\.yaml$/, 'levels'],
  [/^facts\/.*\.yaml$/, 'facts'],
  [/^relations\.yaml$/, 'entities'],
  [/^relations\.yaml$/, 'relations'],
  [/^failure-modes\.yaml$/, 'failureModes'],
  [/^formulas\.yaml$/, 'formulas'],
  [/^items\/.*\.yaml$/, 'items'],
];

export const uniqueIds: Rule = {
  name: 'unique-ids',
  description: 'No two things of one kind share an id, and no two misconceptions of one fact do.',
  severity: 'error',
  check(pack) {
    return LISTS.flatMap(([pattern, list]) => {
      const documents = [...pack.documents.values()].filter((document) => pattern.test(document.file));
      const items = documents.flatMap((document) => identified(document, document.value, [list]));
      const inner = documents.flatMap((document) =>
        items
          .filter((item) => item.document === document)
          .flatMap((item) =>
            repeated(identified(document, item.value, [...item.path, 'misconceptions'], 'misconceptions')),
          ),
      );
      return [...repeated(items), ...inner];
    });
  },
};

interface Identified {
  id: string;
  document: DataDocument;
  path: PropertyKey[];
  value: unknown;
}

/** Items with an id in the list under the last key of `path`, which is found in `holder`. */
function identified(document: DataDocument, holder: unknown, path: PropertyKey[], key = path.at(-1)): Identified[] {
  const list: unknown = isRecord(holder) && typeof key === 'string' ? holder[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    isRecord(value) && typeof value.id === 'string' ? [{ id: value.id, document, path: [...path, index], value }] : [],
  );
}

function repeated(items: readonly Identified[]): Finding[] {
  const first = new Map<string, Identified>();
  return items.flatMap((item) => {
    const taken = first.get(item.id);
    if (!taken) {
      first.set(item.id, item);
      return [];
    }
    const before = taken.document.place([...taken.path, 'id']);
    return [
      {
        file: item.document.file,
        ...item.document.place([...item.path, 'id']),
        path: pathText([...item.path, 'id']),
        message: `This id is taken in ${taken.document.file}, line ${before.line}.`,
        expected: 'an id of its own',
        actual: item.id,
      },
    ];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

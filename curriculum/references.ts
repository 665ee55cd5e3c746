import type { Pack } from './pack';
import { walkBlocks, walkInlines } from './page/text';
import { pathText } from './schema-problems';

export type ReferenceKind = 'fact' | 'belief' | 'entity' | 'topic' | 'brief' | 'design' | 'failure mode' | 'formula';

/** One place of a pack that names something by its id. */
export interface Reference {
  kind: ReferenceKind;
  id: string;
  file: string;
  line: number;
  column: number;
  /** Where in a data file or front matter. */
  path?: string;
}

/** Every reference of the data files and the pages, in no particular order. */
export function referencesOf(pack: Pack): Reference[] {
  return [
    ...fromLevels(pack),
    ...fromRelations(pack),
    ...fromFailureModes(pack),
    ...fromFormulas(pack),
    ...fromOwnItems(pack),
    ...fromPages(pack),
  ];
}

function fromOwnItems(pack: Pack): Reference[] {
  return [...pack.ownItems.values()].flatMap((item) => {
    const at = (...path: PropertyKey[]) => ['items', item.index, ...path];
    const parts: [PropertyKey[], { fact?: string | undefined; belief?: string | undefined }][] =
      item.kind === 'choice'
        ? item.options.map((option, index) => [at('options', index), option])
        : item.kind === 'numeric'
          ? [
              [at('answer'), item.answer],
              ...item.mistakes.map((one, index): [PropertyKey[], typeof one] => [at('mistakes', index), one]),
            ]
          : item.entries.map((entry, index) => [at('entries', index), entry]);
    return [
      ...item.facts.map((id, index) => inData(pack, item.file, 'fact', id, at('facts', index))),
      ...parts.flatMap(([path, { fact, belief }]) => [
        ...(fact === undefined ? [] : [inData(pack, item.file, 'fact', fact, [...path, 'fact'])]),
        ...(belief === undefined ? [] : [inData(pack, item.file, 'belief', belief, [...path, 'belief'])]),
      ]),
    ];
  });
}

/** References of the pages' bodies and front matter alone. */
export function fromPages(pack: Pack): Reference[] {
  return pack.topics.flatMap(({ page }) => {
    if (page === null) return [];
    const found: Reference[] = [];
    const see = (kind: ReferenceKind, id: string, at: { line: number; column: number }, path?: string) =>
      found.push({ kind, id, file: page.file, line: at.line, column: at.column, ...(path && { path }) });
    page.next.forEach((next, index) => {
      const at = (key: string) => pack.documents.get(page.file)?.place(['next', index, key]) ?? { line: 1, column: 1 };
      if (next.topic !== undefined) see('topic', next.topic, at('topic'), `next[${index}].topic`);
      if (next.brief !== undefined) see('brief', next.brief, at('brief'), `next[${index}].brief`);
    });
    for (const node of walkInlines(page.blocks)) {
      if (node.type === 'fact-note' || node.type === 'number') see('fact', node.fact, node.at);
      if (node.type !== 'link') continue;
      if (node.target.kind === 'topic') see('topic', node.target.topic, node.at);
      if (node.target.kind === 'brief') see('brief', node.target.brief, node.at);
    }
    for (const block of walkBlocks(page.blocks)) {
      if (block.type === 'fact' || block.type === 'changed') see('fact', block.fact, block.at);
      if (block.type === 'trap') see('belief', block.belief, block.at);
      if (block.type === 'failure') see('failure mode', block.mode, block.at);
      if (block.type === 'formula') see('formula', block.formula, block.at);
      if (block.type === 'run' || block.type === 'live') see('design', block.design, block.at);
    }
    return found;
  });
}

function fromLevels(pack: Pack): Reference[] {
  return pack.info.levels.flatMap((level, l) =>
    level.topics.map((id, t) => inData(pack, 'pack.yaml', 'topic', id, ['levels', l, 'topics', t])),
  );
}

function fromRelations(pack: Pack): Reference[] {
  const file = 'relations.yaml';
  return pack.relations.flatMap((relation, index) => {
    const at = (...path: PropertyKey[]) => ['relations', index, ...path];
    return [
      inData(pack, file, 'entity', relation.subject, at('subject')),
      inData(pack, file, 'entity', relation.object, at('object')),
      ...(relation.qualifiers?.wrongObjects ?? []).map((id, w) =>
        inData(pack, file, 'entity', id, at('qualifiers', 'wrongObjects', w)),
      ),
      ...relation.facts.map((id, f) => inData(pack, file, 'fact', id, at('facts', f))),
    ];
  });
}

function fromFailureModes(pack: Pack): Reference[] {
  const file = 'failure-modes.yaml';
  return [...pack.failureModes.values()].flatMap((mode, index) =>
    (['detectedBy', 'mitigatedBy', 'doesNotHelp'] as const).flatMap((list) =>
      mode[list].flatMap((entry, e) => [
        inData(pack, file, 'entity', entry.mechanism, ['failureModes', index, list, e, 'mechanism']),
        inData(pack, file, 'fact', entry.fact, ['failureModes', index, list, e, 'fact']),
      ]),
    ),
  );
}

function fromFormulas(pack: Pack): Reference[] {
  return [...pack.formulas.values()].flatMap((formula, index) =>
    formula.facts.map((id, f) => inData(pack, 'formulas.yaml', 'fact', id, ['formulas', index, 'facts', f])),
  );
}

function inData(pack: Pack, file: string, kind: ReferenceKind, id: string, path: PropertyKey[]): Reference {
  const at = pack.documents.get(file)?.place(path) ?? { line: 1, column: 1 };
  return { kind, id, file, ...at, path: pathText(path) };
}

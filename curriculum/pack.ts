import { type DataDocument, parseData, parseYaml, type SourceFile } from './document';
import { parsePage } from './page/parse-page';
import type { Block } from './page/tree';
import { compareProblems, type Problem } from './problem';
import { type Fact, FactFileSchema, type Misconception } from './schema/fact';
import { type FailureMode, FailureModeFileSchema } from './schema/failure-mode';
import { type Formula, FormulaFileSchema } from './schema/formula';
import { type OwnItem, OwnItemFileSchema } from './schema/own-item';
import { type PackInfo, PackInfoSchema, type PageInfo, PageInfoSchema } from './schema/pack';
import { type Entity, type Relation, RelationFileSchema } from './schema/relation';

/** A fact with the topic whose file it stands in. */
export type TopicFact = Fact & { topic: string };

/** A misconception under its full id, with the fact that it gets wrong. */
export type Belief = Misconception & { fact: TopicFact; fullId: string };

/** A concept page. */
export interface Page extends PageInfo {
  file: string;
  blocks: Block[];
}

export interface Topic {
  id: string;
  title: string;
  /** Name for tight places. */
  short: string;
  /** Id of its level on the topic map. */
  level: string;
  /** In the order of the facts file. */
  facts: TopicFact[];
  page: Page | null;
}

/** A question that an author wrote, and where it stands. */
export type PackItem = OwnItem & { file: string; index: number };

/** A brief or a design as it stands in the pack; the simulator owns its schema. */
export interface RawDocument {
  id: string;
  file: string;
  text: string;
  document: DataDocument;
}

/** A pack of material, read and indexed. Treat it as frozen: it is shared by everybody in the process. */
export interface Pack {
  id: string;
  version: string;
  info: PackInfo;
  /** In reading order. */
  topics: Topic[];
  facts: ReadonlyMap<string, TopicFact>;
  /** By full id, `topic/fact#name`. */
  beliefs: ReadonlyMap<string, Belief>;
  entities: ReadonlyMap<string, Entity>;
  relations: Relation[];
  failureModes: ReadonlyMap<string, FailureMode>;
  formulas: ReadonlyMap<string, Formula>;
  briefs: ReadonlyMap<string, RawDocument>;
  designs: ReadonlyMap<string, RawDocument>;
  /** Questions that authors wrote, in the order of files and places; of two with one id the first. */
  ownItems: ReadonlyMap<string, PackItem>;
  /** The price sheet, where the pack has one. */
  prices: RawDocument | null;
  /** Data files and front matter by file name, for the places in messages. */
  documents: ReadonlyMap<string, DataDocument>;
  /** Files that are missing or could not be read; what refers into them is not judged. */
  unread: ReadonlySet<string>;
}

/**
 * Reads a pack from its files. `pack` is null only when `pack.yaml` itself cannot be read; everything else that is wrong
 * is left out of the pack and listed in `problems`, all of it, in order of place.
 */
export function parsePack(files: readonly SourceFile[]): { pack: Pack | null; problems: Problem[] } {
  const reader = new PackReader(files);
  const pack = reader.read();
  return { pack, problems: reader.problems.sort(compareProblems) };
}

class PackReader {
  readonly problems: Problem[] = [];
  readonly #documents = new Map<string, DataDocument>();
  readonly #files: ReadonlyMap<string, string>;

  constructor(files: readonly SourceFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file.text]));
  }

  read(): Pack | null {
    const info = this.#data('pack.yaml', PackInfoSchema);
    if (info === null) return null;
    const topics = info.topics.map((topic) => this.#topic(topic, info));
    const facts = byId(topics.flatMap((topic) => topic.facts));
    const beliefs = new Map<string, Belief>();
    for (const fact of facts.values()) {
      for (const misconception of fact.misconceptions) {
        const fullId = `${fact.id}#${misconception.id}`;
        beliefs.set(fullId, { ...misconception, fact, fullId });
      }
    }
    const relations = this.#optional('relations.yaml', RelationFileSchema);
    const modes = this.#optional('failure-modes.yaml', FailureModeFileSchema);
    const formulas = this.#optional('formulas.yaml', FormulaFileSchema);
    return {
      id: info.id,
      version: info.version,
      info,
      topics,
      facts,
      beliefs,
      entities: byId(relations?.entities ?? []),
      relations: relations?.relations ?? [],
      failureModes: byId(modes?.failureModes ?? []),
      formulas: byId(formulas?.formulas ?? []),
      briefs: this.#folder('briefs'),
      designs: this.#folder('designs'),
      ownItems: byId(this.#ownItems()),
      prices: this.#raw('prices.yaml', 'prices'),
      documents: this.#documents,
      unread: new Set(this.problems.map((problem) => problem.file).filter((file) => !this.#documents.has(file))),
    };
  }

  #topic({ id, title, short }: PackInfo['topics'][number], info: PackInfo): Topic {
    const level = info.levels.find((candidate) => candidate.topics.includes(id))?.id ?? '';
    const file = this.#data(`facts/${id}.yaml`, FactFileSchema);
    const facts = (file?.facts ?? []).map((fact) => ({ ...fact, topic: id }));
    return { id, title, short, level, facts, page: this.#page(id) };
  }

  #page(topic: string): Page | null {
    const file = `topics/${topic}.md`;
    const text = this.#files.get(file);
    if (text === undefined) {
      this.#missing(file, `Topic "${topic}" has no page.`);
      return null;
    }
    const parsed = parsePage(file, text);
    this.problems.push(...parsed.problems);
    if (parsed.frontMatter === null) {
      this.#missing(file, 'The page has no front matter.');
      return null;
    }
    const info = parseData(file, parsed.frontMatter.text, PageInfoSchema, parsed.frontMatter.line - 1);
    if (info.value === null) {
      this.problems.push(...info.problems);
      return null;
    }
    this.#documents.set(file, info.document);
    return { ...info.value, file, blocks: parsed.blocks };
  }

  #data<S extends Parameters<typeof parseData>[2]>(file: string, schema: S) {
    const text = this.#files.get(file);
    if (text === undefined) {
      this.#missing(file, 'The file is missing.');
      return null;
    }
    const parsed = parseData(file, text, schema);
    if (parsed.value === null) {
      this.problems.push(...parsed.problems);
      return null;
    }
    if ('document' in parsed) this.#documents.set(file, parsed.document);
    return parsed.value;
  }

  #optional<S extends Parameters<typeof parseData>[2]>(file: string, schema: S) {
    return this.#files.has(file) ? this.#data(file, schema) : null;
  }

  #folder(folder: string): Map<string, RawDocument> {
    const found = new Map<string, RawDocument>();
    for (const file of [...this.#files.keys()].sort()) {
      const id = new RegExp(`^${folder}/([a-z0-9-]+)\\.yaml$`).exec(file)?.[1];
      const document = id === undefined ? null : this.#raw(file, id);
      if (id !== undefined && document !== null) found.set(id, document);
    }
    return found;
  }

  #ownItems(): PackItem[] {
    const files = [...this.#files.keys()].filter((file) => /^items\/[a-z0-9-]+\.yaml$/.test(file)).sort();
    return files.flatMap((file) =>
      (this.#data(file, OwnItemFileSchema)?.items ?? []).map((item, index) => ({ ...item, file, index })),
    );
  }

  #raw(file: string, id: string): RawDocument | null {
    const text = this.#files.get(file);
    if (text === undefined) return null;
    const parsed = parseYaml(file, text);
    this.problems.push(...parsed.problems);
    return 'document' in parsed ? { id, file, text, document: parsed.document } : null;
  }

  #missing(file: string, message: string): void {
    this.problems.push({ rule: 'files', severity: 'error', file, line: 1, column: 1, message });
  }
}

/** Keyed by id; of two with one id the first stays, and the rule `unique-ids` reports the second. */
function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

import type { Pack, TopicFact } from '../pack';
import { pathText } from '../schema-problems';
import type { Finding } from './rule';

/** Where in the pack: the file, the place in it and the path inside a data file. */
export type Spot = Pick<Finding, 'file' | 'line' | 'column' | 'path'>;

/** A place in a data file. */
export function spotIn(pack: Pack, file: string, path: readonly PropertyKey[]): Spot {
  const at = pack.documents.get(file)?.place(path) ?? { line: 1, column: 1 };
  return { file, ...at, path: pathText(path) };
}

/** A place inside a fact; `path` starts at the fact. */
export function spotOfFact(pack: Pack, fact: TopicFact, path: readonly PropertyKey[] = ['id']): Spot {
  const index = pack.topics.find((topic) => topic.id === fact.topic)?.facts.indexOf(fact) ?? 0;
  return spotIn(pack, `facts/${fact.topic}.yaml`, ['facts', index, ...path]);
}

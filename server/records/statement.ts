import { createHash } from 'node:crypto';

/** What is told about somebody, as far as this installation tells it (xAPI 1.0.3, part two, 2). */
export interface Statement {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: { en: string } };
  object: Activity | StatementRef;
  result?: {
    success?: boolean;
    completion?: boolean;
    response?: string;
    /** ISO 8601. */
    duration?: string;
    score?: { scaled: number; raw: number; min: number; max: number };
    extensions?: Record<string, number>;
  };
  context: {
    platform: 'Faultline';
    registration?: string;
    contextActivities?: { parent?: Activity[]; grouping?: Activity[] };
  };
  /** ISO 8601. */
  timestamp: string;
}

/** A statement told before, which this one is about. */
export interface StatementRef {
  objectType: 'StatementRef';
  id: string;
}

/** Something that people do. */
export interface Activity {
  id: string;
  definition?: {
    type: string;
    name?: { en: string };
    interactionType?: 'choice' | 'matching' | 'numeric';
  };
}

const VERBS = 'http://adlnet.gov/expapi/verbs';

/** The verbs that are told, of ADL's vocabulary; `voided` takes back a statement told before. */
export type VerbName = 'launched' | 'answered' | 'completed' | 'passed' | 'failed' | 'scored' | 'voided';

/** A verb with its address. */
export function verb(name: VerbName): Statement['verb'] {
  return { id: `${VERBS}/${name}`, display: { en: name } };
}

/** Address of a kind of activity, of ADL's vocabulary. */
export function activityType(name: 'cmi.interaction' | 'assessment' | 'simulation' | 'module' | 'course'): string {
  return `http://adlnet.gov/expapi/activities/${name}`;
}

/** Names of statements; made once, at random. */
const NAMESPACE = Buffer.from('066f86745240d2b34d6544aa25ec3deb', 'hex');

/**
 * The id of what happened once, from words that name it: the same words give the same id, so that a record store that is told
 * twice keeps one statement. A UUID of version 5 (RFC 9562, 5.5).
 */
export function statementId(...words: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(words.join('\n')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Milliseconds as ISO 8601, to a hundredth of a second. */
export function duration(ms: number): string {
  return `PT${Math.round(Math.max(0, ms) / 10) / 100}S`;
}

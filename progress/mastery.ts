import { type Memory, recallAt } from './memory';
import { type FactMark, type Now, type Standing, standingOf } from './standing';

/** A fact of the material. */
export interface KnownFact {
  id: string;
  topic: string;
}

/** What is believed about one fact. */
export interface FactMastery {
  fact: string;
  topic: string;
  standing: Standing;
  /** Chance of recall now, 0 to 1; 0 where it was never asked, since nothing shows that it is known. */
  now: number;
  /** The same at the later moment, if it is not practised until then. */
  later: number;
  /** Milliseconds since 1970; null where it was never asked. */
  dueAt: number | null;
  lastAt: number | null;
  answers: number;
  lapses: number;
}

/** What is believed about a topic: averages over all of its facts, those never asked included as 0. */
export interface TopicMastery {
  topic: string;
  facts: FactMastery[];
  now: number;
  later: number;
  due: number;
}

/** Mastery of every fact, in the order given. `later` is the moment looked ahead to, in milliseconds since 1970. */
export function factMastery(
  facts: readonly KnownFact[],
  memories: ReadonlyMap<string, Memory>,
  marks: ReadonlyMap<string, FactMark>,
  now: Now,
  later: number,
): FactMastery[] {
  return facts.map(({ id, topic }) => {
    const memory = memories.get(id);
    return {
      ...{ fact: id, topic, standing: standingOf(memory, marks.get(id), now) },
      now: memory ? recallAt(memory, now.at) : 0,
      later: memory ? recallAt(memory, later) : 0,
      ...{ dueAt: memory?.dueAt ?? null, lastAt: memory?.lastAt ?? null },
      ...{ answers: memory?.answers ?? 0, lapses: memory?.lapses ?? 0 },
    };
  });
}

/** The same by topic, in the order in which topics first come. */
export function topicMastery(facts: readonly FactMastery[]): TopicMastery[] {
  return [...new Set(facts.map(({ topic }) => topic))].map((topic) => {
    const own = facts.filter((fact) => fact.topic === topic);
    return {
      ...{ topic, facts: own },
      now: mean(own.map(({ now }) => now)),
      later: mean(own.map(({ later }) => later)),
      due: own.filter(({ standing }) => standing === 'due').length,
    };
  });
}

/** The average; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { addressOf, type LoggedAnswer } from './answer-log';
import { type Memory, recallAt, remember } from './memory';
import { AWAY_MS, Pace } from './pace';
import { type Rated, rate } from './rating';

/** One answer as the replay saw it, under its main fact. */
export interface Review extends Rated {
  /** Milliseconds since 1970. */
  at: number;
  fact: string;
  topic: string;
  correct: boolean;
  /** Chance of recall that was expected just before; null where the fact had never been asked. */
  expected: number | null;
  /** The question had shown its key before: its result measures nothing. */
  keySeen: boolean;
  confidence: number | null;
  elapsedMs: number | null;
}

/**
 * A learner's memory of every fact, grown from the log answer by answer, oldest first. Of a right answer all the facts that it
 * shows knowledge of are reviewed. Of a wrong one the main fact counts as forgotten, and those facts, once asked, whose
 * misconception was chosen; of the others nothing is known.
 */
export class Replay {
  readonly memories = new Map<string, Memory>();
  /** Reviews of the main facts, oldest first; taken back answers are none. */
  readonly reviews: Review[] = [];
  /** Every state that a memory has had, oldest first: what recall was at a moment can be told without replaying again. */
  readonly states: (Pick<Memory, 'lastAt' | 'stability'> & { fact: string })[] = [];
  /** Addresses of questions that have shown their key. */
  readonly seen = new Set<string>();
  /** Templates by which a fact was asked, newest last. */
  readonly askedBy = new Map<string, string[]>();
  readonly #pace = new Pace();

  /** Takes the next answer of the log. */
  take(answer: LoggedAnswer): void {
    const address = addressOf(answer);
    const keySeen = this.seen.has(address);
    this.seen.add(address);
    const [main] = answer.facts;
    if (answer.takenBack || main === undefined) return;
    const { at, template, topic, correct, confidence, elapsedMs } = answer;
    const rated = rate({ correct, confidence, elapsedMs, keySeen, usualMs: this.#pace.usual(template) });
    const before = this.memories.get(main);
    const expected = before ? recallAt(before, at) : null;
    this.reviews.push({ ...rated, at, fact: main, topic, correct, expected, keySeen, confidence, elapsedMs });
    this.askedBy.set(main, [...(this.askedBy.get(main) ?? []), template]);
    for (const fact of this.#touched(answer, main)) {
      const memory = remember(this.memories.get(fact), at, rated.rating, correct);
      this.memories.set(fact, memory);
      this.states.push({ fact, lastAt: memory.lastAt, stability: memory.stability });
    }
    if (correct && !keySeen && elapsedMs !== null && elapsedMs <= AWAY_MS) this.#pace.note(template, elapsedMs);
  }

  #touched({ correct, facts, beliefs }: LoggedAnswer, main: string): Set<string> {
    if (correct) return new Set(facts);
    const held = beliefs.map((belief) => belief.split('#')[0] ?? '').filter((fact) => this.memories.has(fact));
    return new Set([main, ...held]);
  }
}

/** Replays a whole log, oldest answer first. */
export function replay(log: readonly LoggedAnswer[]): Replay {
  const replayed = new Replay();
  for (const answer of log) replayed.take(answer);
  return replayed;
}

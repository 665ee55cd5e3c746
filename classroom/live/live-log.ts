import { type Actor, actorKey, type LiveGame, LiveRefusal, type StoredEvent } from './game';

/** A command as it reached the server. */
export interface SentCommand {
  command: unknown;
  by: Actor;
  /** Made once by the sender: the same one again has no effect again. */
  clientId: string;
  /** Milliseconds since 1970, when the server received it. */
  at: number;
}

/** What became of one command. */
export type CommandOutcome =
  /** Sequence number of its last event; of a repeated or empty one, where the log stood. */
  { seq: number; repeated: boolean } | { refused: LiveRefusal };

/** Most client ids that one sender is remembered for; older ones are still unique in the store. */
const REMEMBERED = 500;

/**
 * The log of one session with the game it adds up to. Commands become events numbered from the last one; a client id that
 * the log has seen from the same sender becomes nothing.
 */
export class LiveLog {
  /** Sequence number of the last event taken in. */
  seq = 0;
  readonly #seen = new Map<string, Map<string, number>>();

  constructor(readonly game: LiveGame) {}

  /** Takes in an event of the store. Throws a RangeError where one is missing before it; one taken in before is left out. */
  apply(event: StoredEvent): void {
    if (event.seq <= this.seq) return;
    if (event.seq !== this.seq + 1)
      throw new RangeError(`Event ${event.seq} cannot follow event ${this.seq} of a live session.`);
    this.game.apply(event);
    this.seq = event.seq;
    if (event.clientId !== null) this.#remember(event.actor, event.clientId, event.seq);
  }

  /**
   * Decides commands one after the other and takes their events in. Who cannot store the events afterwards must throw this
   * log away and load it anew.
   */
  decide(commands: readonly SentCommand[]): { events: StoredEvent[]; outcomes: CommandOutcome[] } {
    const events: StoredEvent[] = [];
    const outcomes = commands.map((sent): CommandOutcome => {
      const before = this.#seen.get(actorKey(sent.by))?.get(sent.clientId);
      if (before !== undefined) return { seq: before, repeated: true };
      try {
        const made = this.#number(sent);
        for (const event of made) this.apply(event);
        events.push(...made);
        return { seq: this.seq, repeated: made.length === 0 };
      } catch (error) {
        if (error instanceof LiveRefusal) return { refused: error };
        throw error;
      }
    });
    return { events, outcomes };
  }

  #number({ command, by, clientId, at }: SentCommand): StoredEvent[] {
    return this.game.decide(command, by, at).map((event, index) => ({
      ...event,
      ...{ seq: this.seq + index + 1, at, actor: actorKey(by), clientId: index === 0 ? clientId : null },
    }));
  }

  #remember(actor: string, clientId: string, seq: number): void {
    const seen = this.#seen.get(actor) ?? new Map<string, number>();
    this.#seen.set(actor, seen);
    seen.set(clientId, seq);
    const [oldest] = seen.keys();
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
  }
}

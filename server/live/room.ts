import type { LiveEvent, StoredEvent } from '@/classroom/live/game';
import { liveKind } from '@/classroom/live/kinds';
import { LiveLog, type SentCommand } from '@/classroom/live/live-log';
import { liveNow } from './clock';
import { readEvents, readStoredSession } from './reads';
import { notStored, refusalError, unknownLive } from './refusal';
import { Viewers } from './viewers';
import { prepareWork } from './work';
import { appendEvents } from './writes';

/** What a sender is told: their command is on disk, up to this event. */
export interface Acknowledged {
  seq: number;
  /** It had been before, or had no effect. */
  repeated: boolean;
}

interface Waiting {
  sent: SentCommand;
  resolve(acknowledged: Acknowledged): void;
  reject(error: unknown): void;
}

/** Most commands of one transaction. */
const MOST_AT_ONCE = 400;

/** Longest time that a timer can be set for, in milliseconds; it is set again when it has run out. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Milliseconds after which an instance does another one's work, since that one may be gone; and before it tries again itself. */
const WORK = { patience: 3_000, again: 1_000 };

/**
 * One session on this instance: its log, whoever watches it here, and the commands that wait. What arrives while a transaction
 * runs goes into the next one together, so that a class that answers at once costs a few transactions, not a thousand.
 */
export class Room {
  readonly viewers = new Viewers(
    (work) => this.#inTurn(work),
    () => this.#log,
  );
  #log: LiveLog | null = null;
  #waiting: Waiting[] = [];
  #draining = false;
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #work: { id: string; timer: NodeJS.Timeout } | null = null;
  #usedAt = Date.now();

  /** `onEnded` is called once the session is over, after everybody has been told. */
  constructor(
    readonly id: string,
    readonly onEnded: (id: string) => void,
  ) {}

  /** Reads the log where that has not been done. Throws `unknown-live`. */
  async load(): Promise<void> {
    await this.#inTurn(() => this.#loaded());
  }

  /** Stores a command's events; resolves once they are on disk. Throws AppError. */
  submit(sent: SentCommand): Promise<Acknowledged> {
    this.#usedAt = Date.now();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sent, resolve, reject });
      if (!this.#draining) void this.#drain();
    });
  }

  /** Reads what other instances have appended, up to this event at least, and shows it. */
  async catchUp(atLeast: number): Promise<void> {
    await this.#inTurn(async () => {
      const log = await this.#loaded();
      if (log.seq >= atLeast) return;
      this.#take(log, await readEvents(this.id, log.seq));
    });
  }

  /** Looks at the game between two transactions. */
  async look<T>(read: (log: LiveLog) => T): Promise<T> {
    this.#usedAt = Date.now();
    return this.#inTurn(async () => read(await this.#loaded()));
  }

  /** Nobody watches, nothing waits and no clock runs, for this many milliseconds. */
  isIdle(idleMs: number): boolean {
    const busy = this.viewers.size > 0 || this.#waiting.length > 0 || this.#draining || this.#work !== null;
    return !busy && (this.#log?.game.dueAt() ?? null) === null && Date.now() - this.#usedAt > idleMs;
  }

  /** Lets go of everything; connections of viewers are closed. */
  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#work?.timer);
    this.viewers.closeAll();
  }

  /** One thing at a time, so that nobody is shown what is not yet stored. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #drain(): Promise<void> {
    this.#draining = true;
    while (this.#waiting.length > 0) {
      await this.#inTurn(() => this.#append(this.#waiting.splice(0, MOST_AT_ONCE)));
    }
    this.#draining = false;
  }

  async #append(batch: Waiting[]): Promise<void> {
    try {
      const log = await this.#loaded();
      const fresh: StoredEvent[] = [];
      let answer: () => void = () => undefined;
      await appendEvents(this.id, log.seq, (missed) => {
        for (const event of missed) log.apply(event);
        const { events, outcomes } = log.decide(batch.map(({ sent }) => sent));
        fresh.push(...missed, ...events);
        answer = () => {
          for (const [index, outcome] of outcomes.entries()) {
            if ('refused' in outcome) batch[index]?.reject(refusalError(outcome.refused));
            else batch[index]?.resolve(outcome);
          }
        };
        return events;
      });
      answer();
      this.#shown(log, fresh);
      this.#setWork(log, 0);
    } catch (error) {
      // What was decided may or may not be on disk: the log is read anew before anything else is decided.
      this.#log = null;
      const failure = error instanceof Error && error.name === 'AppError' ? error : notStored(error);
      for (const { reject } of batch) reject(failure);
    }
  }

  async #loaded(): Promise<LiveLog> {
    if (this.#log) return this.#log;
    const session = await readStoredSession(this.id);
    if (!session) throw unknownLive();
    const log = new LiveLog(liveKind(session.kind).open(session.config));
    for (const event of await readEvents(this.id, 0)) log.apply(event);
    this.#log = log;
    this.viewers.showAll(log);
    this.#setTimer(log);
    this.#setWork(log, WORK.patience);
    return log;
  }

  #take(log: LiveLog, events: StoredEvent[]): void {
    for (const event of events) log.apply(event);
    this.#shown(log, events);
    this.#setWork(log, WORK.patience);
  }

  #shown(log: LiveLog, events: readonly LiveEvent[]): void {
    if (events.length === 0) return;
    this.viewers.show(log, events);
    this.#setTimer(log);
    if (log.game.status === 'ended') this.onEnded(this.id);
  }

  /** The clock is a sender like any other; its client id is the moment, so that of several instances one is heard. */
  #setTimer({ game }: LiveLog): void {
    clearTimeout(this.#timer);
    const due = game.dueAt();
    if (due === null) return;
    const wait = Math.min(Math.max(0, due - liveNow()), LONGEST_TIMER);
    this.#timer = setTimeout(() => {
      const at = Math.max(due, liveNow());
      this.submit({ command: { type: 'clock' }, by: { kind: 'clock' }, clientId: `due-${due}`, at }).catch(() => {
        // The database is away: the clock strikes again in a moment.
        this.#timer = setTimeout(() => this.#log && this.#setTimer(this.#log), 500);
      });
    }, wait);
    this.#timer.unref();
  }

  /** Does what the game waits for: at once where it came up here, later where another instance may be at it already. */
  #setWork({ game }: LiveLog, patience: number): void {
    const work = game.work();
    if (work?.id === this.#work?.id) return;
    clearTimeout(this.#work?.timer);
    this.#work = null;
    if (work === null) return;
    const wait = patience === 0 ? 0 : Math.max(0, work.since + patience - liveNow());
    const timer = setTimeout(() => void this.#doWork(work.id), wait);
    timer.unref();
    this.#work = { id: work.id, timer };
  }

  async #doWork(id: string): Promise<void> {
    try {
      // Looked at in turn, done beside: requests go on meanwhile.
      const run = await this.look(({ game }) => (game.work()?.id === id ? prepareWork(this.id, game) : null));
      if (run) await this.submit({ command: await run(), by: { kind: 'clock' }, clientId: id, at: liveNow() });
    } catch (error) {
      console.error(`The work "${id}" of live session ${this.id} failed; it is tried again.`, error);
      if (this.#work?.id !== id) return;
      const timer = setTimeout(() => void this.#doWork(id), WORK.again);
      timer.unref();
      this.#work = { id, timer };
    }
  }
}

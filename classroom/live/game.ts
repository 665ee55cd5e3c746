/** Plain JSON: what events and views are made of. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Who sends a command. `clock` is the server itself, when a time has come. */
export type Actor = { kind: 'host'; id: string } | { kind: 'participant'; id: string } | { kind: 'clock' };

/** Something that happened, as a game tells it. */
export interface LiveEvent {
  type: string;
  /** Whom it is about; null for the whole session. */
  participant: string | null;
  data: { [key: string]: Json };
}

/** An event with its place in the log of its session. */
export interface StoredEvent extends LiveEvent {
  /** 1, 2, 3, … without gaps. */
  seq: number;
  /** Milliseconds since 1970 by the server's clock, when the command was received. */
  at: number;
  /** `actorKey` of who sent the command. */
  actor: string;
  /** The command's id, on its first event only. */
  clientId: string | null;
}

/** Whose view an event changes. */
export type Audience = 'everybody' | 'hosts' | 'hosts-and-participant';

/** How far a session is: people gather, it runs, it is over. */
export type LiveStatus = 'lobby' | 'running' | 'ended';

/** Something that the server has to work out before a game can go on. What comes of it is a command of the clock. */
export interface LiveWork {
  /** Client id of that command, so that of several instances that work it out one is heard. */
  id: string;
  /** Since when it is wanted, milliseconds since 1970. */
  since: number;
}

/**
 * A live game as the transport sees it: the state of one session, which is what its events add up to. `decide` changes
 * nothing, `apply` only what the event says; both get the time and never ask for it. One class a kind of game.
 */
export interface LiveGame {
  /** Name of its `LiveKind`; told apart by it, since several copies of a class may be loaded. */
  readonly kind: string;
  readonly status: LiveStatus;
  /** What a command leads to; no events where it has no effect any more. Throws LiveRefusal. `at` in milliseconds. */
  decide(command: unknown, by: Actor, at: number): LiveEvent[];
  /** Takes an event of the log into the state, in place. */
  apply(event: StoredEvent): void;
  audience(event: LiveEvent): Audience;
  /** When the clock has to decide something, in milliseconds since 1970; null when it has not. */
  dueAt(): number | null;
  /** What has to be worked out now; null where nothing has. */
  work(): LiveWork | null;
  /** What the host sees. Views are plain data: they are sent as JSON. */
  hostView(): object;
  /** What every participant sees alike; sent once to many, so nothing in it may be about one of them. */
  sharedView(): object;
  /** What one participant sees of themselves. */
  ownView(participant: string): object;
}

/** A kind of live game: its name as it is stored, and a session of it before its first event. */
export interface LiveKind {
  id: string;
  /** `config` as it was stored when the session was made. Throws where it is none of this kind. */
  open(config: unknown): LiveGame;
}

/** The actor as it is stored with an event. */
export function actorKey(actor: Actor): string {
  return actor.kind === 'clock' ? 'clock' : `${actor.kind}:${actor.id}`;
}

/** A command that has no place now. The words are for whoever sent it. */
export class LiveRefusal extends Error {
  override readonly name = 'LiveRefusal';

  constructor(
    readonly code: 'bad-command' | 'not-yours' | 'not-joined' | 'bad-nickname' | 'closed' | 'over',
    message: string,
    /** What to do about it. */
    readonly fix: string,
  ) {
    super(message);
  }
}

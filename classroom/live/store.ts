import type { Json, StoredEvent } from './game';

/** A session as it was made. */
export interface StoredSession {
  id: string;
  /** Name of its `LiveKind`. */
  kind: string;
  config: Json;
}

/** What the transport needs of a store. All of it may fail when the store cannot be reached. */
export interface LiveStore {
  /** Null where there is no such session. */
  session(id: string): Promise<StoredSession | null>;
  /** Events after a sequence number, oldest first. */
  eventsAfter(id: string, seq: number): Promise<StoredEvent[]>;
  /**
   * Appends in one transaction. While nobody else can append to the session, `decide` gets the events after `seq` and gives
   * the ones that follow them; they are on disk, and other instances told, when the promise is kept.
   */
  append(id: string, seq: number, decide: (missed: StoredEvent[]) => StoredEvent[]): Promise<void>;
}

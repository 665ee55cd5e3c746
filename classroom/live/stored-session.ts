import type { Json } from './game';

/** A session as it was made. */
export interface StoredSession {
  id: string;
  /** Name of its `LiveKind`. */
  kind: string;
  config: Json;
}

import { randomUUID } from 'node:crypto';

/** Channel on which instances tell each other of new events. */
export const CHANNEL = 'faultline_live';

/** What is told: the events themselves are read from the table, since a notification holds 8,000 bytes at most. */
export interface Notice {
  session: string;
  /** Sequence number of the last event. */
  seq: number;
  /** Instance that appended, which knows already. */
  from: string;
}

const holder: typeof globalThis & { faultlineInstance?: string } = globalThis;

/** Name of this process among the instances. */
export function instanceId(): string {
  holder.faultlineInstance ??= randomUUID();
  return holder.faultlineInstance;
}

export function writeNotice(notice: Notice): string {
  return `${notice.session} ${notice.seq} ${notice.from}`;
}

/** Null for what no instance of ours has sent. */
export function readNotice(payload: string): Notice | null {
  const [session, seq, from] = payload.split(' ');
  return session && from && Number.isInteger(Number(seq)) ? { session, seq: Number(seq), from } : null;
}

import type { LiveGame } from '@/classroom/live/game';
import { liveNow } from './clock';
import { readSession, readUnfinished } from './reads';
import type { Room } from './room';
import { storeQuizAnswers } from './store-quiz-answers';
import { tellGameDay } from './tell-gameday';
import { markEnded, markStored } from './writes';

/** What each kind of game leaves behind when it is over. Safe to repeat. */
const FINISHERS: Record<string, (sessionId: string, title: string, game: LiveGame) => Promise<void>> = {
  quiz: storeQuizAnswers,
  gameday: tellGameDay,
};

/** Sessions looked at in one go. */
const AT_ONCE = 20;

/**
 * Closes the door of a session that is over and puts what people did into their own logs. Every instance may do it, and do it
 * again: where it is cut short, `finishUnfinished` comes back to it.
 */
export async function finishSession(id: string, room: Room): Promise<void> {
  try {
    const session = await readSession(id);
    if (!session || session.storedAt) return;
    await markEnded(id, new Date(liveNow()));
    await FINISHERS[session.kind]?.(id, session.title, await room.look(({ game }) => game));
    await markStored(id, new Date(liveNow()));
  } catch (error) {
    console.error(`The answers of live session ${id} are not in everybody's logs yet; it is tried again.`, error);
  }
}

/** Ends sessions that are past their time, and finishes those that were cut short. */
export async function finishUnfinished(open: (id: string) => Promise<Room>): Promise<void> {
  for (const id of await readUnfinished(new Date(liveNow()), AT_ONCE)) {
    const room = await open(id);
    const ended = await room.look(({ game }) => game.status === 'ended');
    if (ended) await finishSession(id, room);
    else await room.submit({ command: { type: 'end' }, by: { kind: 'clock' }, clientId: 'overdue', at: liveNow() });
  }
}

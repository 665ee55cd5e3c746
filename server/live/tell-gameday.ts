import { type GameDayGame, isGameDay } from '@/classroom/gameday/gameday-kind';
import { totalsOf } from '@/classroom/gameday/totals';
import type { LiveGame } from '@/classroom/live/game';
import { dayTaken, type OwnDay } from '../records/gameday';
import { recorded } from '../records/queue';
import { readLearnersOf } from './reads';

/**
 * Tells the record store how everybody's design came through a GameDay that is over. The designs themselves are in everybody's progress since
 * they were entered. Safe to repeat.
 */
export async function tellGameDay(sessionId: string, title: string, game: LiveGame): Promise<void> {
  if (!isGameDay(game)) throw new Error(`Live session ${sessionId} is no GameDay.`);
  const [own, learners] = [ownDays(game), await readLearnersOf(sessionId)];
  await recorded(
    async () => null,
    (_, store) =>
      [...own].flatMap(([participant, day]) => {
        const userId = learners.get(participant);
        return userId === undefined ? [] : [dayTaken(userId, day, { sessionId, title }, store)];
      }),
  );
}

/** By participant; a design that never ran says nothing of anybody. */
function ownDays({ state }: GameDayGame): Map<string, OwnDay> {
  const days = new Map<string, OwnDay>();
  for (const participant of state.entries.keys()) {
    const ran = state.rounds.flatMap(({ ranAt, outcomes }) => {
      const outcome = outcomes.get(participant);
      return ranAt === null || !outcome ? [] : [{ ranAt, outcome }];
    });
    const last = ran.at(-1);
    if (last) days.set(participant, { totals: totalsOf(ran.map(({ outcome }) => outcome)), at: new Date(last.ranAt) });
  }
  return days;
}

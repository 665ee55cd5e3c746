import { isGameDay } from '@/classroom/gameday/gameday-kind';
import { type GameDayResults, gameDayResults } from '@/classroom/gameday/gameday-results';
import { isQuiz } from '@/classroom/quiz/quiz-kind';
import { type QuizResults, quizResults } from '@/classroom/quiz/quiz-results';
import type { Visitor } from '../session/visitor';
import { loadHostSession } from './page-session';
import { unknownLive } from './refusal';
import { openRoom } from './rooms';

/** What a live session came to. */
export type LiveResults = { title: string } & (
  | { kind: 'quiz'; results: QuizResults }
  | { kind: 'gameday'; results: GameDayResults }
);

/** The results of a live session for its host. Throws AppError. */
export async function loadLiveResults(visitor: Visitor, id: string): Promise<LiveResults> {
  const { title } = await loadHostSession(visitor, id);
  const room = await openRoom(id);
  const found = await room.look(({ game }): LiveResults | null => {
    if (isQuiz(game)) return { title, kind: 'quiz', results: quizResults(game.state) };
    return isGameDay(game) ? { title, kind: 'gameday', results: gameDayResults(game.state) } : null;
  });
  if (found === null) throw unknownLive();
  return found;
}

import type { LiveGame } from '@/classroom/live/game';
import { isQuiz, type QuizGame } from '@/classroom/quiz/quiz-kind';
import { storeAnswers, type TimedAnswer } from '../answers/writes';
import { readLearnersOf } from './reads';

/** Puts everybody's answers of a quiz that is over into their own logs, where practice and reviews find them. Safe to repeat. */
export async function storeQuizAnswers(sessionId: string, game: LiveGame): Promise<void> {
  if (!isQuiz(game)) throw new Error(`Live session ${sessionId} is no quiz.`);
  await storeAnswers(loggedAnswers(sessionId, game, await readLearnersOf(sessionId)));
}

/** `learners` are ids of learners by participant; who is not among them has deleted everything. */
function loggedAnswers(sessionId: string, { state }: QuizGame, learners: ReadonlyMap<string, string>): TimedAnswer[] {
  return state.rounds.flatMap(({ answers, openedAt }, index) => {
    const item = state.config.questions[index]?.item;
    if (!item) return [];
    const { pack, packVersion, template, seed, topic, facts } = item;
    // With everybody at their own pace nobody knows how long somebody looked at one question.
    const timed = state.config.settings.pacing === 'host' && openedAt !== null;
    return [...answers].flatMap(([participant, { chosen, correct, beliefs, confidence, at }]) => {
      const userId = learners.get(participant);
      if (userId === undefined) return [];
      return [
        {
          ...{ userId, clientId: `live-${sessionId}-${index}`, pack, packVersion, template, seed, topic, facts },
          ...{ chosen, correct, beliefs, confidence, elapsedMs: timed ? Math.max(0, at - openedAt) : null },
          createdAt: new Date(at),
        },
      ];
    });
  });
}

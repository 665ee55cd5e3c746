import type { LiveGame } from '@/classroom/live/game';
import { isQuiz, type QuizGame } from '@/classroom/quiz/quiz-kind';
import { storeAnswers, type TimedAnswer } from '../answers/writes';
import { quizTaken } from '../records/live-quiz';
import { readLearnersOf } from './reads';

/** Puts everybody's answers of a quiz that is over into their own logs, where practice and reviews find them. Safe to repeat. */
export async function storeQuizAnswers(sessionId: string, title: string, game: LiveGame): Promise<void> {
  if (!isQuiz(game)) throw new Error(`Live session ${sessionId} is no quiz.`);
  const { config, rounds } = game.state;
  const stems = new Map(config.questions.map(({ item }) => [item.id, item.stem]));
  const asked = rounds.filter(({ openedAt }) => openedAt !== null).length;
  const answers = loggedAnswers(sessionId, game, await readLearnersOf(sessionId));
  await storeAnswers(answers, (userId, own, store) =>
    quizTaken(userId, own, { sessionId, title, stems, asked }, store),
  );
}

/** Answers by learner. `learners` are their ids by participant; who is not among them has deleted everything. */
function loggedAnswers(
  sessionId: string,
  { state }: QuizGame,
  learners: ReadonlyMap<string, string>,
): Map<string, TimedAnswer[]> {
  const byLearner = new Map<string, TimedAnswer[]>();
  for (const [index, { answers, openedAt }] of state.rounds.entries()) {
    const item = state.config.questions[index]?.item;
    if (!item) continue;
    const { pack, packVersion, template, seed, topic, facts } = item;
    // With everybody at their own pace nobody knows how long somebody looked at one question.
    const timed = state.config.settings.pacing === 'host' && openedAt !== null;
    for (const [participant, { chosen, correct, beliefs, confidence, at }] of answers) {
      const userId = learners.get(participant);
      if (userId === undefined) continue;
      const own = byLearner.get(userId) ?? [];
      byLearner.set(userId, own);
      own.push({
        ...{ userId, clientId: `live-${sessionId}-${index}`, pack, packVersion, template, seed, topic, facts },
        ...{ chosen, correct, beliefs, confidence, elapsedMs: timed ? Math.max(0, at - openedAt) : null },
        createdAt: new Date(at),
      });
    }
  }
  return byLearner;
}

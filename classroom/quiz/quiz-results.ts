import { type Distribution, distributionOf } from './distribution';
import { pointsOf } from './points';
import type { QuizState } from './quiz-state';
import { standings } from './standings';

/** What a quiz came to, for its host. Only revealed questions are in it. */
export interface QuizResults {
  questions: { index: number; stem: string; key: string[]; distribution: Distribution }[];
  people: {
    nickname: string;
    score: number;
    right: number;
    rank: number;
    /** To each of the questions, in their order; null where there is none. */
    answers: ({ chosen: string[]; correct: boolean; confidence: number | null; points: number } | null)[];
  }[];
}

export function quizResults(state: QuizState): QuizResults {
  const asked = state.config.questions.flatMap((question, index) => {
    const round = state.rounds[index];
    return round?.revealed ? [{ index, question, round }] : [];
  });
  return {
    questions: asked.map(({ index, question, round }) => ({
      ...{ index, stem: question.item.stem, key: question.explanation.key },
      distribution: distributionOf(question, round),
    })),
    people: standings(state).map(({ participant, nickname, score, right, rank }) => ({
      ...{ nickname, score, right, rank },
      answers: asked.map(({ round }) => {
        const given = round.answers.get(participant);
        if (!given) return null;
        const { chosen, correct, confidence } = given;
        return { chosen, correct, confidence, points: pointsOf(given, round, state.config.settings) };
      }),
    })),
  };
}

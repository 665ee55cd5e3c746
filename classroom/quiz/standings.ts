import { present } from '../live/roster';
import { pointsOf } from './points';
import type { QuizState } from './quiz-state';

/** Where somebody stands. */
export interface Standing {
  participant: string;
  nickname: string;
  score: number;
  /** Right answers. */
  right: number;
  /** 1 for the best; those with the same score share a rank. */
  rank: number;
}

/**
 * Everybody who is shown, best first. Only revealed questions count: a score that moved before would tell whether an answer
 * was right.
 */
export function standings(state: QuizState): Standing[] {
  const { settings } = state.config;
  const rounds = state.rounds.filter(({ revealed }) => revealed);
  const all = present(state.roster).map(({ id, nickname }) => {
    const given = rounds.flatMap((round) => {
      const answer = round.answers.get(id);
      return answer ? [{ answer, round }] : [];
    });
    const score = given.reduce((sum, { answer, round }) => sum + pointsOf(answer, round, settings), 0);
    return { participant: id, nickname, score, right: given.filter(({ answer }) => answer.correct).length, rank: 0 };
  });
  all.sort((a, b) => b.score - a.score || b.right - a.right);
  for (const [index, standing] of all.entries()) {
    const before = all[index - 1];
    standing.rank = before && before.score === standing.score ? before.rank : index + 1;
  }
  return all;
}

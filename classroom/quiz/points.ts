import type { QuizSettings } from './config';
import type { GivenAnswer, Round } from './quiz-state';

/** Percent. */
const HALF_SURE = 50;

/** Of a right answer without anything else. */
export const RIGHT = 100;

/** What a right answer at once earns besides; it falls to nothing over the time for the question. */
export const FASTEST = 50;

/**
 * Points of one answer. Right is 100, wrong 0. Where everybody says how sure they are, with p from 0 to 1, right is
 * 100 (1 − (1 − p)²) and wrong −100 p²: the quadratic rule (Brier 1950) moved so that no answer is 0, under which nobody gains by saying more or
 * less than they believe; who does not say counts as half sure. Speed adds to right answers only.
 */
export function pointsOf(answer: GivenAnswer, round: Round, settings: QuizSettings): number {
  const sure = settings.confidence ? (answer.confidence ?? HALF_SURE) / 100 : null;
  if (!answer.correct) return sure === null ? 0 : Math.round(-RIGHT * sure ** 2);
  const accuracy = sure === null ? RIGHT : RIGHT * (1 - (1 - sure) ** 2);
  return Math.round(accuracy + (settings.speed ? FASTEST * timeLeft(answer, round) : 0));
}

/** Share of the question's time that was left, 0 to 1; 0 where the clock did not run. */
function timeLeft({ at }: GivenAnswer, { openedAt, closesAt }: Round): number {
  if (openedAt === null || closesAt === null || closesAt <= openedAt) return 0;
  return Math.min(1, Math.max(0, (closesAt - at) / (closesAt - openedAt)));
}

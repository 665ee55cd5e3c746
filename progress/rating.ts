import { AWAY_MS } from './pace';

/** The four grades of spaced repetition, as FSRS takes them. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** Why an answer was graded so; the interface has a sentence for each. */
export type RatingReason = 'wrong' | 'guessed' | 'unsure' | 'slow' | 'right' | 'sure' | 'key-seen';

export interface Rated {
  rating: Rating;
  reason: RatingReason;
}

export interface Performance {
  correct: boolean;
  /** Percent; null where nothing was stated. */
  confidence: number | null;
  /** Milliseconds; null where it was not measured. */
  elapsedMs: number | null;
  /** What this learner usually takes for such a question, in milliseconds. */
  usualMs: number;
  /** The question had shown its key to this learner before. */
  keySeen: boolean;
}

/** Up to this confidence, in percent, a right answer was a guess: it is what luck gives with four options. */
export const GUESSED = 25;

/** Up to this one, in percent, it was as likely wrong as right in the learner's own eyes. */
export const UNSURE = 50;

/** From this one on, in percent, somebody was certain. */
export const CERTAIN = 90;

/** A right answer that took so many times the usual was worked out rather than known. */
export const SLOW = 2.5;

/**
 * The grade of an answer, from the first of these rules that fits:
 *
 * 1. wrong: again. The fact was not recalled.
 * 2. right on a question whose key was seen before: hard. That the key was remembered says little about the fact.
 * 3. right, but stated as a guess: again. One guess in four is right; a review that luck has passed would push the fact away for days.
 * 4. right, but unsure: hard. Recalled with difficulty, which is what the grade means.
 * 5. right, but slow: hard, for the same reason. Not where the time is longer than anybody thinks.
 * 6. right, certain, and no slower than usual: easy. The time must agree, or saying "certain" would be a way to see less.
 * 7. right: good. Also where nothing was stated.
 */
export function rate({ correct, confidence, elapsedMs, usualMs, keySeen }: Performance): Rated {
  if (!correct) return { rating: 'again', reason: 'wrong' };
  if (keySeen) return { rating: 'hard', reason: 'key-seen' };
  if (confidence !== null && confidence <= GUESSED) return { rating: 'again', reason: 'guessed' };
  if (confidence !== null && confidence <= UNSURE) return { rating: 'hard', reason: 'unsure' };
  const time = elapsedMs !== null && elapsedMs <= AWAY_MS ? elapsedMs : null;
  if (time !== null && time > SLOW * usualMs) return { rating: 'hard', reason: 'slow' };
  const sure = confidence !== null && confidence >= CERTAIN;
  if (sure && time !== null && time <= usualMs) return { rating: 'easy', reason: 'sure' };
  return { rating: 'good', reason: 'right' };
}

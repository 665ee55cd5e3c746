import { addDays, type Day, daysBetween } from './study-day';

/** New facts a day for somebody who has set neither an exam nor a number. */
export const USUAL_NEW_PER_DAY = 10;

/** Due facts a day for somebody who has set no number: as many as come. */
export const MOST_PER_DAY = 500;

/** What somebody has set. */
export interface PlanSettings {
  examDay: Day | null;
  /** New facts a day; null leaves it to the plan. */
  newPerDay: number | null;
  /** Due facts a day; null leaves it open. */
  reviewsPerDay: number | null;
}

export const NO_PLAN: PlanSettings = { examDay: null, newPerDay: null, reviewsPerDay: null };

/** What to do every day. */
export interface StudyPlan {
  newPerDay: number;
  reviewsPerDay: number;
  /** Days to the exam; null without one, negative when it is over. */
  daysLeft: number | null;
  /** Last day with new facts; null when there are none left, or it would be later than a year from now. */
  newUntil: Day | null;
  /** Whether every new fact is asked before the days kept for review begin; null without an exam. */
  fits: boolean | null;
  /** Where the number of new facts comes from. */
  from: 'exam' | 'own' | 'usual';
}

/** Share of the days to the exam that stay free of new facts, and the bounds of that stretch in days. */
const REVIEW_SHARE = 1 / 6;
const REVIEW_DAYS = { least: 1, most: 14 };

/** Nobody is told to learn more in a day than this. */
const MOST_NEW_PER_DAY = 60;

/**
 * The daily load. Towards an exam the new facts are spread evenly over the days before the last sixth of them, which is kept
 * for review (one day at least, two weeks at most): with FSRS' first intervals a fact that is met in those last days would
 * be asked again only once or not at all.
 */
export function studyPlan(settings: PlanSettings, newFacts: number, today: Day): StudyPlan {
  const { examDay } = settings;
  const daysLeft = examDay === null ? null : daysBetween(today, examDay);
  const newDays = daysLeft === null || daysLeft <= 0 ? null : daysForNew(daysLeft);
  const needed = newDays === null ? USUAL_NEW_PER_DAY : Math.min(MOST_NEW_PER_DAY, Math.ceil(newFacts / newDays));
  const newPerDay = settings.newPerDay ?? needed;
  const days = newPerDay === 0 ? Number.POSITIVE_INFINITY : Math.ceil(newFacts / newPerDay);
  return {
    newPerDay,
    reviewsPerDay: settings.reviewsPerDay ?? MOST_PER_DAY,
    daysLeft,
    newUntil: newFacts === 0 || days > 366 ? null : addDays(today, days - 1),
    fits: newDays === null ? null : days <= newDays || newFacts === 0,
    from: settings.newPerDay !== null ? 'own' : newDays === null ? 'usual' : 'exam',
  };
}

/** Days, today included, on which new facts are asked when the exam is so many days away. */
export function daysForNew(daysLeft: number): number {
  const { least, most } = REVIEW_DAYS;
  return Math.max(1, daysLeft - Math.min(most, Math.max(least, Math.round(daysLeft * REVIEW_SHARE))));
}

import type { Pack } from '@/curriculum/pack';
import { secondsPerAnswer } from '@/progress/activity';
import { type FactMastery, factMastery, type TopicMastery, topicMastery } from '@/progress/mastery';
import { countMix, mixSession, type Why } from '@/progress/session-mix';
import type { Now, Standing } from '@/progress/standing';
import { DAY_MS } from '@/progress/study-day';
import type { PlanSettings, StudyPlan } from '@/progress/study-plan';
import { candidatesOf, loadSchedule, type Schedule } from './schedule';

/** Session length that a glance ahead is made for. */
const GLANCE = 10;

/** Days looked ahead to where no exam is set. */
const AHEAD_D = 30;

/** What there is to practise, and how somebody stands. */
export interface PracticeOverview {
  counts: Record<Standing, number>;
  /** In the order of the pack. */
  topics: TopicMastery[];
  plan: StudyPlan;
  settings: PlanSettings;
  /** New facts that the plan still allows today. */
  newLeft: number;
  today: { fresh: number; reviewed: number };
  /** What the next mixed session of ten would hold. */
  nextTen: Record<Why, number>;
  /** Median seconds of an answer; null before the first. */
  pace: number | null;
}

/** The overview of a learner in a pack; `userId` null for a visitor. */
export async function loadPracticeOverview(userId: string | null, pack: Pack, now: Now): Promise<PracticeOverview> {
  return overviewOf(pack, await loadSchedule(userId, pack, now));
}

/** The overview by a schedule. */
export function overviewOf(pack: Pack, schedule: Schedule): PracticeOverview {
  const { plan, settings, newLeft, dueLeft, today, log } = schedule;
  const facts = masteryOf(pack, schedule);
  const counts: Record<Standing, number> = { new: 0, due: 0, weak: 0, known: 0, aside: 0 };
  for (const { standing } of facts) counts[standing] += 1;
  const candidates = candidatesOf(pack, schedule, []);
  const mixed = mixSession(candidates, { length: GLANCE, newLeft, dueLeft, luck: () => 0 });
  return {
    ...{ counts, topics: topicMastery(facts), plan, settings, newLeft, today },
    ...{ nextTen: countMix(mixed), pace: secondsPerAnswer(log) },
  };
}

/** The moment looked ahead to: the exam where one is set and to come, else a month from now. */
export function laterMoment({ now, plan }: Pick<Schedule, 'now' | 'plan'>): number {
  const ahead = plan.daysLeft !== null && plan.daysLeft >= 0 ? plan.daysLeft : AHEAD_D;
  return now.at + ahead * DAY_MS;
}

/** Mastery of every fact of the pack, topic by topic. */
function masteryOf(pack: Pack, schedule: Schedule): FactMastery[] {
  const facts = pack.topics.flatMap((topic) => topic.facts.map(({ id }) => ({ id, topic: topic.id })));
  return factMastery(facts, schedule.replayed.memories, schedule.marks, schedule.now, laterMoment(schedule));
}

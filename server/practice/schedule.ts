import type { Pack } from '@/curriculum/pack';
import { doneToday } from '@/progress/activity';
import { recallAt } from '@/progress/memory';
import type { Candidate } from '@/progress/session-mix';
import { type FactMark, type Now, type Standing, standingOf } from '@/progress/standing';
import { dayOf } from '@/progress/study-day';
import { NO_PLAN, type PlanSettings, type StudyPlan, studyPlan } from '@/progress/study-plan';
import { readMarks } from '../marks/reads';
import { readPlan } from '../plans/reads';
import { emptyRecord, type LearnerRecord, loadRecord } from './record';

/** Where a learner stands in a pack at a moment: everything that a choice of facts looks at. */
export interface Schedule extends LearnerRecord {
  now: Now;
  marks: Map<string, FactMark>;
  settings: PlanSettings;
  plan: StudyPlan;
  /** Standing of every fact of the pack, by id. */
  standings: Map<string, Standing>;
  /** New facts, and facts already known, that were asked today. */
  today: { fresh: number; reviewed: number };
  /** What the plan still allows today. */
  newLeft: number;
  dueLeft: number;
}

/** The schedule of a learner; of somebody who has done nothing where `userId` is null. */
export async function loadSchedule(userId: string | null, pack: Pack, now: Now): Promise<Schedule> {
  const [record, marks, settings] =
    userId === null
      ? [emptyRecord(), new Map<string, FactMark>(), NO_PLAN]
      : await Promise.all([loadRecord(userId, pack.id), readMarks(userId, pack.id), readPlan(userId, pack.id)]);
  const standings = new Map<string, Standing>();
  for (const fact of pack.facts.keys())
    standings.set(fact, standingOf(record.replayed.memories.get(fact), marks.get(fact), now));
  const today = doneToday(record.log, now);
  const newFacts = countStanding(standings.values(), 'new');
  // What was new this morning belongs to today's share.
  const plan = studyPlan(settings, newFacts + today.fresh, now.today);
  return {
    ...record,
    ...{ now, marks, settings, plan, standings, today },
    newLeft: Math.max(0, plan.newPerDay - today.fresh),
    dueLeft: Math.max(0, plan.reviewsPerDay - today.reviewed),
  };
}

/** Facts to choose a session from: of these topics, of all where none is named. */
export function candidatesOf(pack: Pack, schedule: Schedule, topics: readonly string[]): Candidate[] {
  const { now, standings, replayed } = schedule;
  const wanted = new Set(topics);
  return [...pack.facts.values()].flatMap(({ id, topic, relevance }) => {
    if (wanted.size > 0 && !wanted.has(topic)) return [];
    const memory = replayed.memories.get(id);
    return {
      ...{ fact: id, standing: standings.get(id) ?? 'new', weight: relevance },
      recall: memory ? recallAt(memory, now.at) : 0,
      askedToday: memory !== undefined && dayOf(memory.lastAt, now.zone) >= now.today,
    };
  });
}

/** How many facts have that standing. */
export function countStanding(standings: Iterable<Standing>, wanted: Standing): number {
  return [...standings].filter((standing) => standing === wanted).length;
}

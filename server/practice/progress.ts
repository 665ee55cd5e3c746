import type { Pack } from '@/curriculum/pack';
import { type ActiveDay, activity, type TrendWeek, trend } from '@/progress/activity';
import { type CalibrationPoint, calibration, confidenceCounts } from '@/progress/calibration';
import { type ForecastDay, forecast } from '@/progress/forecast';
import { type Readiness, readiness } from '@/progress/readiness';
import { isAside, type Now } from '@/progress/standing';
import { laterMoment, overviewOf, type PracticeOverview } from './overview';
import { loadSchedule, type Schedule } from './schedule';

const FORECAST_DAYS = 14;
const CALENDAR_WEEKS = 12;
const TREND_WEEKS = 12;

/** Everything that the progress page draws from the log of answers. */
export interface ProgressReport extends PracticeOverview {
  day: string;
  forecast: ForecastDay[];
  /** Whole weeks from Monday on, up to today. */
  days: ActiveDay[];
  weeks: TrendWeek[];
  calibration: CalibrationPoint[];
  /** On the day of the exam, or now where none is set; null while too little is known, or where the pack prepares for no exam. */
  readiness: Readiness | null;
  /** Questions seen for the first time: what readiness and calibration rest on. */
  measured: number;
}

/** The report about a learner in a pack; `userId` null for a visitor. */
export async function loadProgress(userId: string | null, pack: Pack, now: Now): Promise<ProgressReport> {
  const schedule = await loadSchedule(userId, pack, now);
  const { log, replayed, plan } = schedule;
  const overview = overviewOf(pack, schedule);
  const measured = replayed.reviews.filter(({ keySeen }) => !keySeen);
  return {
    ...overview,
    day: now.today,
    forecast: forecast(scheduled(schedule), {
      ...{ now, days: FORECAST_DAYS, newPerDay: plan.newPerDay, newLeft: schedule.newLeft },
      newFacts: overview.counts.new,
    }),
    days: activity(log, now, 7 * (CALENDAR_WEEKS - 1) + weekday(now.today) + 1),
    weeks: trend(replayed, pack.facts.size, now, TREND_WEEKS),
    calibration: calibration(confidenceCounts(measured)),
    readiness: readinessOf(pack, schedule),
    measured: measured.length,
  };
}

function readinessOf(pack: Pack, schedule: Schedule): Readiness | null {
  const { exam } = pack.info;
  if (!exam) return null;
  const { replayed, plan, now } = schedule;
  const at = plan.daysLeft !== null && plan.daysLeft > 0 ? laterMoment(schedule) : now.at;
  const facts = [...pack.facts.values()].map(({ id, topic, relevance }) => ({ id, topic, weight: relevance }));
  return readiness(facts, replayed.memories, replayed.reviews, exam, at);
}

/** Memories of facts that come back: what is suspended does not, and what is no longer in the pack cannot. */
function* scheduled({ replayed, marks, now, standings }: Schedule) {
  for (const [fact, memory] of replayed.memories) {
    const mark = marks.get(fact);
    const isSuspended = mark?.suspended === true && isAside(mark, now.today);
    if (standings.has(fact) && !isSuspended) yield memory;
  }
}

/** Monday is 0. */
function weekday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

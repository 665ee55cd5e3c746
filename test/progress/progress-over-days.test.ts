import { describe, expect, test } from 'vitest';
import { activity, doneToday, secondsPerAnswer, trend } from '@/progress/activity';
import type { LoggedAnswer } from '@/progress/answer-log';
import { forecast } from '@/progress/forecast';
import { factMastery, topicMastery } from '@/progress/mastery';
import { replay } from '@/progress/replay';
import { nowIn, standingOf } from '@/progress/standing';
import { addDays, DAY_MS } from '@/progress/study-day';

const AT = Date.UTC(2026, 2, 20, 12);
const NOW = nowIn(AT, 'UTC');

function answer(fact: string, daysAgo: number, changes: Partial<LoggedAnswer> = {}): LoggedAnswer {
  return {
    ...{
      at: AT - daysAgo * DAY_MS,
      template: 'value',
      seed: Math.round(daysAgo * 1000),
      topic: fact.split('/')[0] ?? '',
    },
    ...{ facts: [fact], beliefs: [], correct: true, confidence: null, elapsedMs: 20_000, takenBack: false },
    ...changes,
  };
}

const LOG = [
  answer('ebs/a', 10, { elapsedMs: 3_600_000 }),
  answer('ebs/b', 10.01, { correct: false }),
  answer('rds/a', 1),
  answer('rds/b', 1.02, { takenBack: true }),
  answer('rds/c', 0.1, { correct: false }),
  answer('ebs/a', 0.05),
].sort((a, b) => a.at - b.at);

describe('where facts stand', () => {
  const { memories } = replay(LOG);

  test.each([
    ['rds/b', undefined, 'new'],
    ['ebs/a', undefined, 'known'],
    ['ebs/b', undefined, 'due'],
    ['rds/a', undefined, 'known'],
    ['rds/c', undefined, 'due'],
    ['rds/c', { suspended: true, buriedUntil: null }, 'aside'],
    ['rds/c', { suspended: false, buriedUntil: '2026-03-21' }, 'aside'],
    ['rds/c', { suspended: false, buriedUntil: '2026-03-20' }, 'due'],
  ] as const)('%s with %j is %s', (fact, mark, standing) => {
    expect(standingOf(memories.get(fact), mark, NOW)).toBe(standing);
  });

  test('what was missed is weak until its ten minutes are over, then due', () => {
    const { memories: fresh } = replay([answer('ebs/x', 0, { correct: false })]);
    const standing = (minutes: number) =>
      standingOf(fresh.get('ebs/x'), undefined, nowIn(AT + minutes * 60_000, 'UTC'));
    expect([standing(9), standing(10)]).toEqual(['weak', 'due']);
  });

  test('what has its day is due from four in the morning', () => {
    const due = memories.get('rds/a')?.dueAt ?? 0;
    const morning = Math.floor(due / DAY_MS) * DAY_MS + 4 * 3_600_000;
    const standing = (at: number) => standingOf(memories.get('rds/a'), undefined, nowIn(at, 'UTC'));
    expect([standing(morning - 1), standing(morning)]).toEqual(['known', 'due']);
  });
});

describe('mastery', () => {
  test('averages a topic over all its facts, and falls until the later moment', () => {
    const facts = ['ebs/a', 'ebs/b', 'ebs/new', 'rds/a'].map((id) => ({ id, topic: id.split('/')[0] ?? '' }));
    const later = AT + 30 * DAY_MS;
    const [ebs, rds] = topicMastery(factMastery(facts, replay(LOG).memories, new Map(), NOW, later));
    expect(ebs).toMatchObject({ topic: 'ebs', due: 1 });
    expect(ebs?.facts.map(({ standing }) => standing)).toEqual(['known', 'due', 'new']);
    expect(ebs?.now).toBeCloseTo((ebs?.facts ?? []).reduce((sum, { now }) => sum + now, 0) / 3, 10);
    expect(rds?.later).toBeLessThan(rds?.now ?? 0);
  });
});

describe('the forecast', () => {
  const wish = { now: NOW, days: 14, newPerDay: 3, newLeft: 2, newFacts: 7 };

  test('counts what is overdue today, later reviews on their days, and new facts by the plan', () => {
    const days = forecast(replay(LOG).memories.values(), wish);
    expect(days).toHaveLength(14);
    expect(days[0]).toMatchObject({ day: NOW.today, reviews: 2, fresh: 2, followUps: 0 });
    expect(days.map(({ fresh }) => fresh).slice(0, 5)).toEqual([2, 3, 2, 0, 0]);
    // A new fact that is right comes back after two days and then after eleven.
    expect(days.map(({ followUps }) => followUps)).toEqual([0, 0, 2, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  test('is all zero when there is nothing', () => {
    const days = forecast([], { ...wish, newFacts: 0 });
    expect(days.every(({ reviews, fresh, followUps }) => reviews + fresh + followUps === 0)).toBe(true);
  });
});

describe('what was done', () => {
  test('by day, without what was taken back and with long times cut', () => {
    const days = activity(LOG, NOW, 14);
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 14 }, (_, index) => addDays(NOW.today, index - 13)),
    );
    expect(days[3]).toEqual({ day: '2026-03-10', answers: 2, right: 1, seconds: 200 });
    expect(days[12]).toMatchObject({ answers: 1 });
    expect(days[13]).toMatchObject({ answers: 2, right: 1 });
  });

  test('today: facts that were new, and others', () => {
    expect(doneToday(LOG, NOW)).toEqual({ fresh: 1, reviewed: 1 });
  });

  test('takes a median time per answer', () => {
    expect(secondsPerAnswer(LOG)).toBe(20);
    expect(secondsPerAnswer([])).toBeNull();
  });

  test('by week, with the share of first sights and the mastery at its end', () => {
    const weeks = trend(replay(LOG), 10, NOW, 3);
    expect(weeks.map(({ day, answers, right }) => [day, answers, right])).toEqual([
      ['2026-03-06', 0, 0],
      ['2026-03-13', 2, 1],
      ['2026-03-20', 3, 2],
    ]);
    expect(weeks[0]).toMatchObject({ share: null, mastery: 0, interval: { low: 0, high: 1 } });
    expect(weeks[2]?.mastery).toBeGreaterThan(weeks[1]?.mastery ?? 1);
  });
});

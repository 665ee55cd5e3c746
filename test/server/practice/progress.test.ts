import { expect, it } from 'vitest';
import { nowIn } from '@/progress/standing';
import { DAY_MS } from '@/progress/study-day';
import { db } from '@/server/db/database';
import { loadProgress } from '@/server/practice/progress';
import { describeDatabases } from '../../helpers/database';
import { testPack } from '../../helpers/items';

const pack = testPack();
const AT = Date.parse('2026-03-20T12:00:00Z');
const NOW = nowIn(AT, 'UTC');

/** Somebody with so many answers to different facts, one an hour up to now, three in four of them right. */
async function learner(id: string, answers: number): Promise<string> {
  const facts = [...pack.facts.values()];
  const prisma = await db();
  await prisma.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  await prisma.answer.createMany({
    data: Array.from({ length: answers }, (_, index) => {
      const fact = facts[index % facts.length];
      return {
        ...{ userId: id, clientId: `${id}-${index}`, pack: pack.id, packVersion: pack.version, template: 't' },
        ...{ seed: index, topic: fact?.topic ?? '', facts: [fact?.id ?? ''], chosen: ['a'], beliefs: [] },
        ...{ correct: index % 4 > 0, confidence: 75, elapsedMs: 10_000 },
        createdAt: new Date(AT - (answers - index) * 3_600_000),
      };
    }),
  });
  return id;
}

describeDatabases('the progress of a learner', () => {
  it('who has done nothing is all new, without a chance of passing', async () => {
    const report = await loadProgress(null, pack, NOW);
    expect(report.counts).toEqual({ new: pack.facts.size, due: 0, weak: 0, known: 0, aside: 0 });
    expect(report).toMatchObject({ readiness: null, measured: 0, pace: null, calibration: [] });
    expect(report.days.every(({ answers }) => answers === 0)).toBe(true);
    expect(report.forecast[0]).toMatchObject({ day: '2026-03-20', reviews: 0, fresh: report.plan.newPerDay });
  });

  it('adds up over facts, days and weeks', async () => {
    const report = await loadProgress(await learner('ann', 60), pack, NOW);
    const { counts, days, weeks, topics, calibration, readiness } = report;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(pack.facts.size);
    expect(counts.new).toBe(pack.facts.size - 60);
    expect(topics.map(({ topic }) => topic)).toEqual(pack.topics.map(({ id }) => id));
    expect(days.reduce((sum, { answers }) => sum + answers, 0)).toBe(60);
    expect(days[0]?.day).toBe('2025-12-29'); // a Monday
    expect(days.at(-1)?.day).toBe('2026-03-20');
    expect(weeks.reduce((sum, { answers }) => sum + answers, 0)).toBe(60);
    expect(calibration).toMatchObject([{ confidence: 75, answered: 60, correct: 45 }]);
    expect(readiness?.restsOn).toMatchObject({ answers: 60, facts: 60, of: pack.facts.size });
    expect(report.pace).toBe(10);
  });

  it('looks ahead to the exam that is set, and fades until then', async () => {
    const id = await learner('bea', 60);
    const plan = { userId: id, pack: pack.id, examDay: '2026-04-19', updatedAt: new Date(AT) };
    await (await db()).studyPlan.create({ data: plan });
    const { plan: told, topics, readiness } = await loadProgress(id, pack, NOW);
    expect(told).toMatchObject({ daysLeft: 30, from: 'exam', fits: true });
    const [asked] = topics.filter(({ now }) => now > 0);
    expect(asked?.later).toBeLessThan(asked?.now ?? 0);
    await (await db()).studyPlan.update({
      where: { userId_pack: { userId: id, pack: pack.id } },
      data: { examDay: '2026-03-21', updatedAt: new Date(AT + DAY_MS) },
    });
    const soon = (await loadProgress(id, pack, NOW)).readiness;
    expect(readiness?.score).toBeLessThan(soon?.score ?? 0);
  });

  it('leaves what is suspended out of the days to come', async () => {
    const id = await learner('cy', 8);
    const sum = async () =>
      (await loadProgress(id, pack, NOW)).forecast.reduce((total, { reviews }) => total + reviews, 0);
    const before = await sum();
    const [fact = ''] = [...pack.facts.keys()];
    await (await db()).factMark.create({
      data: { userId: id, pack: pack.id, fact, suspended: true, updatedAt: new Date(AT) },
    });
    expect(await sum()).toBeLessThan(before);
  });
});

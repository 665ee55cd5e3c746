import { beforeAll, expect, it } from 'vitest';
import { itemVersion } from '@/quiz/edition';
import { Random } from '@/quiz/random';
import { db } from '@/server/db/database';
import { beginExam } from '@/server/exams/begin';
import { itemsOf } from '@/server/exams/paper';
import { drawQuestions } from '@/server/live/create-quiz';
import { readReports } from '@/server/question-reports/reads';
import { resolveReport } from '@/server/question-reports/resolve';
import { Visitor } from '@/server/session/visitor';
import { loadStatistics } from '@/server/statistics/loaders';
import { judgeAnew, loadWithdrawn } from '@/server/statistics/withdrawn';
import { describeDatabases } from '../../helpers/database';
import { testPack } from '../../helpers/items';
import { normal, trueUnits, uniform } from '../../quiz/analysis/simulated';

const pack = testPack();
const version = itemVersion(pack);
const LEARNERS = 150;

/** Answers of learners of normal ability to nine sound templates and one that the better ones get wrong. */
async function fill(): Promise<void> {
  const prisma = await db();
  const random = new Random('answers');
  const units = [...trueUnits(random, 9), { name: 'turned', slope: -2, intercept: 0 }];
  const users = Array.from({ length: LEARNERS }, (_, at) => ({ id: `u${at}`, name: 'L', email: `u${at}@example.org` }));
  await prisma.user.createMany({ data: users });
  const rows = users.flatMap(({ id: userId }) => {
    const ability = normal(random);
    return units.map(({ name, slope, intercept }, at) => ({
      ...{ userId, clientId: `c-${at}`, pack: pack.id, packVersion: version, template: name, seed: random.below(9) },
      ...{ topic: 'rds', facts: [`rds/${name}`], chosen: ['a'], beliefs: ['rds/turned#m1'], elapsedMs: 4000 },
      correct: uniform(random) < 1 / (1 + Math.exp(-(slope * ability + intercept))),
    }));
  });
  await prisma.answer.createMany({ data: rows });
  const [row] = rows;
  if (!row) throw new Error('no rows');
  // None of these counts: taken back, of a file, of another version, a second answer to the same question.
  const more = { ...row, correct: true, createdAt: new Date() };
  await prisma.answer.createMany({
    data: [
      { ...more, clientId: 'x-1', seed: 100, takenBackAt: new Date() },
      { ...more, clientId: 'x-2', seed: 101, importedAt: new Date() },
      { ...more, clientId: 'x-3', packVersion: '0' },
      { ...more, clientId: 'x-4' },
    ],
  });
}

describeDatabases('statistics of questions', () => {
  beforeAll(fill);

  it('rest on first answers to the version asked now', async () => {
    const { figures, versions, current } = await loadStatistics(pack);
    expect(figures).toMatchObject({ learners: LEARNERS, answers: 10 * LEARNERS, withdrawn: ['turned'] });
    expect(current).toBe(version);
    expect(versions).toContainEqual({ packVersion: '0', answers: 1 });
    expect((await loadStatistics(pack, '0')).figures.answers).toBe(1);
    expect((await loadStatistics(pack, 'never-was')).version).toBe(version);
  });

  it('withdraw what the better ones get wrong, and keep that for a while', async () => {
    judgeAnew();
    expect(await loadWithdrawn(pack, 0)).toEqual(new Set(['turned']));
    const prisma = await db();
    await prisma.answer.updateMany({ where: { template: 'turned' }, data: { packVersion: 'old' } });
    expect(await loadWithdrawn(pack, 1000)).toEqual(new Set(['turned']));
    judgeAnew();
    expect(await loadWithdrawn(pack, 0)).toEqual(new Set());
  });

  it('keep what they withdraw out of exams and live quizzes too', async () => {
    const prisma = await db();
    const asked = ['true-statement', 'value', 'identify', 'helps-against'];
    const withdrawn = 'true-statement';
    await prisma.answer.updateMany({
      where: { template: 'turned' },
      data: { template: withdrawn, packVersion: version },
    });
    judgeAnew();
    expect(await loadWithdrawn(pack, Date.now())).toEqual(new Set([withdrawn]));
    const sitting = { userId: 'u0', pack, clientId: 'withdrawn-1', form: 'untimed' as const };
    const { id } = await beginExam({ ...sitting, questions: 65, minutes: 130 }, new Date(), 'any');
    const exam = itemsOf(await prisma.exam.findUniqueOrThrow({ where: { id } })).map(({ template }) => template);
    const host = new Visitor(new Headers());
    host.current = async () => ({ id: 'u1', role: 'owner', name: 'I', email: 'i@example.org' });
    const wish = { pack: pack.id, topics: [], families: ['recall', 'contrast'], count: 50, taken: [] };
    const quiz = (await drawQuestions(host, wish)).questions.map(({ address }) => address.split('/')[0]);
    for (const drawn of [exam, quiz]) {
      expect(drawn).not.toContain(withdrawn);
      expect(drawn.filter((template) => asked.includes(template ?? '')).length).toBeGreaterThan(0);
    }
    await prisma.answer.updateMany({ where: { template: withdrawn }, data: { packVersion: 'old' } });
    judgeAnew();
  });

  it('come with reports, which only instructors and owners resolve', async () => {
    const prisma = await db();
    const report = { userId: 'u0', clientId: 'r', pack: pack.id, packVersion: version, template: 't', seed: 1 };
    const { id } = await prisma.questionReport.create({ data: { ...report, reason: 'unclear', comment: '<b>?</b>' } });
    const as = (role: string | null) => {
      const visitor = new Visitor(new Headers());
      visitor.current = async () =>
        role === null ? null : { id: 'u1', role: role as 'learner' | 'instructor', name: 'I', email: 'i@example.org' };
      return visitor;
    };
    for (const [role, code] of [
      [null, 'not-signed-in'],
      ['learner', 'not-allowed'],
    ] as const)
      await expect(resolveReport(as(role), { id, resolved: true }, new Date())).rejects.toMatchObject({ code });
    await resolveReport(as('instructor'), { id, resolved: true }, new Date(5));
    const [row] = await readReports(pack.id, 10);
    expect(row).toMatchObject({ id, resolvedAt: new Date(5), comment: '<b>?</b>' });
    expect(row).not.toHaveProperty('userId');
    await resolveReport(as('instructor'), { id, resolved: false }, new Date(6));
    expect((await readReports(pack.id, 10))[0]?.resolvedAt).toBeNull();
    const missing = { id: '00000000-0000-7000-8000-000000000000', resolved: true };
    await expect(resolveReport(as('owner'), missing, new Date())).rejects.toMatchObject({ code: 'unknown-report' });
  });
});

import { expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { exportText } from '@/server/portability/export';
import { OWNED_TABLES } from '@/server/portability/owned-tables';
import type { Learner } from '@/server/session/learner';
import { claimProgress, deleteLearner } from '@/server/session/writes';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { addDraft, addSubmission } from '../../helpers/rows';

const LEFT_BEHIND = ['session', 'account', 'lti_person', 'lti_launch', 'lti_sent_grade', 'xapi_statement'];

/** The tables that the database itself says belong to a learner. */
async function tablesWithUserId(): Promise<string[]> {
  const rows = await (await db()).$queryRaw<{ table: string }[]>`
    SELECT "table_name"::text AS "table" FROM "information_schema"."columns"
    WHERE "column_name" = 'userId' AND "table_schema" = current_schema() ORDER BY 1`;
  return rows.map((row) => row.table);
}

/** Somebody with a row in every table. */
async function somebody(id: string, isAnonymous: boolean): Promise<Learner> {
  const prisma = await db();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await prisma.user.create({ data: { id, name: id, email: `${id}@example.org`, isAnonymous } });
  await prisma.session.create({ data: { id: `s-${id}`, token: `secret-token-${id}`, userId: id, expiresAt } });
  await prisma.account.create({
    data: { id: `a-${id}`, accountId: id, providerId: 'credential', userId: id, password: `secret-hash-${id}` },
  });
  await prisma.answer.create({
    data: {
      ...{ userId: id, clientId: `c-${id}`, pack: 'aws-ha', packVersion: '1', template: 't', seed: 1, topic: 'ebs' },
      ...{ facts: ['ebs/x'], chosen: ['a'], correct: true, beliefs: [] },
    },
  });
  await addDraft(id, `brief-${id}`, { by: id });
  await prisma.keptDraft.create({
    data: { userId: id, pack: 'aws-ha', brief: 'shop', document: { by: id }, revision: 1, savedAt: new Date() },
  });
  await addSubmission(id, `c-${id}`, 'shop');
  await prisma.reading.create({ data: { userId: id, pack: 'aws-ha', topic: id, section: '', share: 1 } });
  await prisma.studyPlan.create({ data: { userId: id, pack: id, examDay: '2026-09-01', updatedAt: new Date() } });
  await prisma.factMark.create({
    data: { userId: id, pack: 'aws-ha', fact: id, suspended: true, updatedAt: new Date() },
  });
  await prisma.questionReport.create({
    data: {
      ...{ userId: id, clientId: `c-${id}`, pack: 'aws-ha', packVersion: '1', template: 't', seed: 1 },
      ...{ reason: 'unclear', comment: id },
    },
  });
  await prisma.exam.create({
    data: {
      ...{ userId: id, clientId: `c-${id}`, pack: 'aws-ha', packVersion: '1', form: 'untimed', startedAt: new Date() },
      ...{ items: [], outcomes: [] },
    },
  });
  const session = await prisma.liveSession.create({
    data: { kind: 'quiz', title: id, config: {}, expiresAt, participants: { create: { userId: id } } },
    include: { participants: true },
  });
  await prisma.liveEvent.create({
    data: {
      ...{
        sessionId: session.id,
        seq: 1,
        at: new Date(),
        actor: 'x',
        type: 'joined',
        data: { nickname: `nick-${id}` },
      },
      participant: session.participants[0]?.id ?? null,
    },
  });
  await prisma.class.create({
    data: {
      ...{ name: id, pack: 'aws-ha', members: { create: { userId: id, role: 'learner' } } },
      assignments: {
        create: {
          ...{ title: id, note: '', kind: 'design', pack: 'aws-ha', brief: 'shop', items: [], ownVariants: false },
          ...{ opensAt: new Date(), zone: 'UTC', late: 'refuse', latePenalty: 0, release: 'at-once', weight: 1 },
          releasedAt: new Date(0),
          allowances: { create: { userId: id, extraMinutes: 10 } },
          designs: { create: { userId: id, submissionId: `d-${id}`, score: 50, handedInAt: new Date() } },
          grades: { create: { userId: id, score: 60, comment: id, at: new Date() } },
        },
      },
    },
  });
  const assignment = await prisma.assignment.findFirstOrThrow({ where: { title: id } });
  await prisma.ltiPlatform.create({
    data: {
      ...{
        name: id,
        issuer: id,
        clientId: id,
        authUrl: '',
        tokenUrl: '',
        jwksUrl: '',
        deployments: [],
        teaches: false,
      },
      people: { create: { subject: `lms-${id}`, userId: id } },
      launches: { create: { id: `l-${id}`, userId: id, session: { token: `secret-${id}` }, target: '/', expiresAt } },
      links: {
        create: {
          ...{ resourceId: id, assignmentId: assignment.id, deploymentId: '1' },
          sent: { create: { userId: id, score: 60, sentAt: new Date() } },
        },
      },
    },
  });
  await prisma.xapiStatement.create({ data: { id: `x-${id}`, userId: id, statement: { id }, queuedAt: new Date() } });
  return { id, role: isAnonymous ? 'guest' : 'learner', name: id, email: isAnonymous ? null : `${id}@example.org` };
}

async function rowsOf(userId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesWithUserId()) {
    const rows = await (await db()).$queryRawUnsafe<{ count: bigint }[]>(
      `SELECT count(*) AS "count" FROM "${table}" WHERE "userId" = $1`,
      userId,
    );
    counts[table] = Number(rows[0]?.count ?? 0);
  }
  return counts;
}

async function exported(learner: Learner): Promise<Record<string, unknown[]>> {
  let text = '';
  for await (const piece of exportText(learner, new Date('2026-05-04T03:02:01Z'))) text += piece;
  return JSON.parse(text);
}

describeDatabases('every table of a learner’s', () => {
  it('is listed', async () => {
    expect(OWNED_TABLES.map(({ table }) => table).sort()).toEqual(await tablesWithUserId());
  });

  it('is exported, without what would let somebody in', async () => {
    const learner = await somebody('exporter', false);
    const document = await exported(learner);
    expect(document).toMatchObject({ format: 'faultline-export/1', exportedAt: '2026-05-04T03:02:01.000Z', learner });
    for (const { name } of OWNED_TABLES) expect(document[name], name).toHaveLength(1);
    expect(JSON.stringify(document)).not.toContain('secret-');
    expect(document.answers).toMatchObject([{ template: 't', seed: 1, chosen: ['a'], correct: true }]);
  });

  it('is exported whole when there are many rows', async () => {
    const learner = await somebody('busy', false);
    const prisma = await db();
    await prisma.answer.createMany({
      data: Array.from({ length: 2_500 }, (_, index) => ({
        ...{ userId: learner.id, clientId: `many-${index}`, pack: 'aws-ha', packVersion: '1', template: 't' },
        ...{ seed: index, topic: 'ebs', facts: [], chosen: ['a'], correct: true, beliefs: [] },
      })),
    });
    for (let index = 0; index < 30; index++) {
      await addSubmission(learner.id, `many-${index}`, 'shop');
      await addDraft(learner.id, `many-${index}`, { index });
    }
    const { answers, submissions, drafts } = await exported(learner);
    const seeds = new Set(answers?.map((row) => (row as { seed: number }).seed));
    expect([answers?.length, seeds.size, submissions?.length, drafts?.length]).toEqual([2_501, 2_500, 31, 31]);
  });

  it('moves with a claim, but for what is bound to the browser', async () => {
    const [guest, account] = [await somebody('guest', true), await somebody('account', false)];
    const before = await rowsOf(account.id);
    expect(Object.values(before)).not.toContain(0);
    await claimProgress(guest.id, account.id);
    const after = await rowsOf(account.id);
    for (const [table, count] of Object.entries(after)) {
      expect([table, count]).toEqual([table, LEFT_BEHIND.includes(table) ? 1 : 2]);
    }
    expect(new Set(Object.values(await rowsOf(guest.id)))).toEqual(new Set([0]));
  });

  it('is empty after a deletion, and nobody else’s is touched', async () => {
    const [leaver, stayer] = [await somebody('leaver', false), await somebody('stayer', false)];
    await deleteLearner(leaver.id);
    expect(new Set(Object.values(await rowsOf(leaver.id)))).toEqual(new Set([0]));
    expect(new Set(Object.values(await rowsOf(stayer.id)))).toEqual(new Set([1]));
    const nicknames = JSON.stringify(await (await db()).liveEvent.findMany());
    expect(nicknames).toContain('nick-stayer');
    expect(nicknames).not.toContain('nick-leaver');
  });
});

describeDatabases('export and deletion over HTTP', () => {
  it('ask a visitor without progress to make some first', async () => {
    expect(await new Browser().get('/api/export')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect(await new Browser().send('DELETE', '/api/me', { confirm: 'delete' })).toMatchObject({ status: 401 });
  });

  it('give a guest a file to keep', async () => {
    const browser = new Browser();
    await browser.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'ebs', section: '', share: 0.1 });
    const { status, body, headers } = await browser.get('/api/export');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="faultline-\d{4}-\d\d-\d\d\.json"$/);
    expect(body).toMatchObject({ learner: { role: 'guest' }, readings: [{ topic: 'ebs' }] });
  });

  it.each([
    { who: 'a guest', account: null, wrong: 'yes', right: 'Delete' },
    { who: 'an account', account: 'going@example.org', wrong: 'delete', right: 'Going@example.org ' },
  ])('delete $who only when it is typed', async ({ account, wrong, right }) => {
    const browser = new Browser();
    await browser.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'ebs', section: '', share: 0.1 });
    if (account) await browser.signUp(account);
    const refused = await browser.send('DELETE', '/api/me', { confirm: wrong });
    expect(refused).toMatchObject({ status: 422, body: { code: 'not-confirmed', path: 'confirm' } });
    const readings = await (await db()).reading.count();
    expect((await browser.send('DELETE', '/api/me', { confirm: right })).status).toBe(200);
    expect(await (await db()).reading.count()).toBe(readings - 1);
    expect(browser.cookies.size).toBe(0);
  });

  it('delete nothing for a page of another site', async () => {
    const browser = new Browser();
    await browser.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'ebs', section: '', share: 0.1 });
    const evil = { origin: 'http://evil.test', 'sec-fetch-site': 'cross-site' };
    expect((await browser.send('DELETE', '/api/me', { confirm: 'delete' }, evil)).status).toBe(403);
    expect((await browser.get<{ role: string }>('/api/me')).body.role).toBe('guest');
  });
});

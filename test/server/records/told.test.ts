import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChoiceItem } from '@/quiz/item';
import { releaseDue } from '@/server/assignments/release';
import { db } from '@/server/db/database';
import { itemsOf } from '@/server/exams/paper';
import { deliverWaiting } from '@/server/records/deliver';
import { recordStore } from '@/server/records/settings';
import type { Statement } from '@/server/records/statement';
import { claimProgress } from '@/server/session/writes';
import type { SubmissionResult } from '@/server/submissions/submit';
import { Browser } from '../../helpers/browser';
import { classOf } from '../../helpers/classes';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems, testPack } from '../../helpers/items';
import { shop } from '../../helpers/lab';
import { type Person, person } from '../../helpers/people';
import { TestRecordStore } from '../../helpers/record-store';

const AT = 'https://school.example';
const pack = testPack();

describeDatabases('what the record store is told', () => {
  const told = new TestRecordStore();

  beforeAll(async () => {
    await told.start();
    Object.assign(process.env, told.environment);
  });
  beforeEach(() => told.statements.clear());
  afterAll(async () => {
    for (const name of Object.keys(told.environment)) delete process.env[name];
    await told.stop();
  });

  /** Everything that was told since the test began, in words. */
  async function heard(): Promise<Statement[]> {
    const store = recordStore();
    if (store === null) throw new Error('no record store is set');
    await deliverWaiting(store);
    expect(await (await db()).xapiStatement.count()).toBe(0);
    return [...told.statements.values()];
  }

  const verbs = (statements: Statement[]) => statements.map(({ verb }) => verb.display.en).sort();

  async function itemsIn(exam: string): Promise<ChoiceItem[]> {
    return itemsOf(await (await db()).exam.findUniqueOrThrow({ where: { id: exam } }));
  }

  /** Answers the first `right` questions of an exam right and the others wrong, and hands it in. */
  async function sit({ browser }: Person, exam: string, right: number): Promise<void> {
    for (const [place, item] of (await itemsIn(exam)).entries()) {
      const { chosen } = answerTo(item, place < right);
      const change = { exam, place, chosen, struck: [], flagged: false, revision: 1, elapsedMs: 2_000 };
      expect((await browser.send('POST', '/exam/answers', change)).status).toBe(200);
    }
    expect((await browser.send('POST', '/exam/end', { exam })).status).toBe(200);
  }

  it('of practice: who answered what and how, and nothing of the key', async () => {
    const ada = await person('learner');
    const [item] = someItems(1, 'ebs');
    if (!item) throw new Error('no item');
    const sent = answerTo(item, false, { confidence: 80, elapsedMs: 4_200 });
    await ada.browser.send('POST', '/api/answers', sent);
    await ada.browser.send('POST', '/api/answers', sent);
    const statements = await heard();
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      actor: { objectType: 'Agent', account: { homePage: AT, name: ada.id } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        id: `${AT}/practice/item/${item.id}?pack=aws-ha`,
        definition: { name: { en: item.stem }, interactionType: 'choice' },
      },
      result: { success: false, response: sent.chosen.join('[,]'), duration: 'PT4.2S' },
      context: { contextActivities: { grouping: [{ id: `${AT}/learn/aws-ha/ebs` }] } },
    });
    const text = JSON.stringify(statements);
    expect(text).not.toMatch(/correctResponsesPattern|"key"|"why"|@/);
    for (const { why, text: shown } of item.options) if (why !== shown) expect(text).not.toContain(why);
  });

  it('nothing of guests, nor of what they did before they had an account', async () => {
    const [guest, ada] = [await person('guest'), await person('learner')];
    const [item] = someItems(1, 'ebs');
    if (!item) throw new Error('no item');
    await guest.browser.send('POST', '/api/answers', answerTo(item, true));
    expect(await heard()).toEqual([]);
    await claimProgress(guest.id, ada.id);
    expect(await heard()).toEqual([]);
  });

  it('of a mock exam: launched, and at its end every answer, completed and whether it is passed', async () => {
    const ada = await person('learner');
    const form = { pack: pack.id, questions: 5, clientId: randomUUID() };
    const { body } = await ada.browser.send<{ id: string }>('POST', '/exam/start', form);
    await ada.browser.send('POST', '/exam/start', form);
    expect(verbs(await heard())).toEqual(['launched']);
    await sit(ada, body.id, 5);
    await ada.browser.send('POST', '/exam/end', { exam: body.id });
    const statements = await heard();
    expect(verbs(statements)).toEqual([...Array(5).fill('answered'), 'completed', 'launched', 'passed']);
    const exam = { id: `${AT}/exam?pack=aws-ha` };
    for (const statement of statements) {
      if (statement.verb.display.en === 'answered') {
        expect(statement.context.contextActivities?.parent).toMatchObject([exam]);
      } else expect(statement).toMatchObject({ object: exam, context: { registration: body.id } });
    }
    expect(statements.find(({ verb }) => verb.display.en === 'passed')?.result?.score).toMatchObject({
      ...{ scaled: 1, raw: 1000, min: 100, max: 1000 },
    });
  });

  it('of an assignment: its results when they are released, and not before', async () => {
    const [teacher, ada] = [await person('instructor'), await person('learner')];
    const classId = await classOf(teacher, [ada]);
    const quiz = { kind: 'quiz', title: 'Week 1', zone: 'UTC', topics: 'ebs', families: 'recall', questions: '3' };
    const { to } = await teacher.ask('/api/assignments/create', { ...quiz, class: classId, release: 'by-hand' });
    const id = to.split('/').at(-1) ?? '';
    const begun = await ada.ask('/api/assignments/begin', { class: classId, assignment: id });
    await sit(ada, begun.to.replace('/exam/', ''), 2);
    expect(verbs(await heard())).toEqual(['launched']);
    await teacher.ask('/api/assignments/release', { class: classId, assignment: id });
    const ended = (await (await db()).exam.findFirstOrThrow({ where: { assignmentId: id } })).endedAt;
    await releaseDue({ classId }, new Date());
    const statements = await heard();
    expect(verbs(statements)).toEqual(['answered', 'answered', 'answered', 'completed', 'launched']);
    expect(statements.find(({ verb }) => verb.display.en === 'completed')).toMatchObject({
      object: { id: `${AT}/classes/${classId}/assignments/${id}`, definition: { name: { en: 'Week 1' } } },
      result: { completion: true, score: { raw: 2, min: 0, max: 3 } },
      context: { contextActivities: { grouping: [{ id: `${AT}/classes/${classId}` }] } },
      timestamp: ended?.toISOString(),
    });
  });

  it('of the lab: whether a design passes its brief, and that it was handed in for an assignment', async () => {
    const [teacher, ada] = [await person('instructor'), await person('learner')];
    const classId = await classOf(teacher, [ada]);
    const { brief } = shop();
    const work = { kind: 'design', title: 'Shop', zone: 'UTC', brief: 'shop', class: classId };
    const { to } = await teacher.ask('/api/assignments/create', work);
    const assignment = to.split('/').at(-1) ?? '';
    const handIn = { pack: pack.id, packVersion: pack.version, brief: 'shop', clientId: randomUUID() };
    const send = (document: unknown, clientId = randomUUID()) =>
      ada.browser.send<SubmissionResult>('POST', '/api/submissions', { ...handIn, document, clientId });
    const good = await send(brief.modelDesign, handIn.clientId);
    await send(brief.modelDesign, handIn.clientId);
    await send(brief.startDesign);
    const take = { class: classId, assignment, submission: good.body.id };
    await ada.ask('/api/assignments/hand-in', take);
    await ada.ask('/api/assignments/hand-in', take);
    const statements = await heard();
    expect(verbs(statements)).toEqual(['completed', 'failed', 'passed']);
    expect(statements.find(({ verb }) => verb.display.en === 'passed')).toMatchObject({
      object: { id: `${AT}/lab/shop`, definition: { type: 'http://adlnet.gov/expapi/activities/simulation' } },
      result: { success: true, completion: true, score: { raw: good.body.score, max: 100 } },
    });
    expect(statements.find(({ verb }) => verb.display.en === 'completed')?.object.id).toBe(
      `${AT}/classes/${classId}/assignments/${assignment}`,
    );
  });

  it('of a live quiz: what accounts answered, once it is over, and nothing of guests', async () => {
    const [host, ada, guest] = [await person('instructor'), await person('learner'), new Browser()];
    const items = someItems(12, 'ebs')
      .filter(({ kind }) => kind === 'single')
      .slice(0, 2);
    const settings = {
      title: 'Monday',
      pacing: 'host',
      seconds: 60,
      leaderboard: true,
      speed: false,
      confidence: false,
    };
    const { body } = await host.browser.send<{ id: string; code: string }>('POST', '/api/live', {
      ...{ pack: pack.id, packVersion: items[0]?.packVersion, items: items.map(({ id }) => id), settings },
    });
    const send = (browser: Browser, as: 'host' | 'participant', command: object) =>
      browser.send('POST', '/api/live/commands', { session: body.id, as, clientId: randomUUID(), command });
    await ada.browser.send('POST', '/api/live/join', { code: body.code, nickname: 'Ada' });
    await guest.send('POST', '/api/live/join', { code: body.code, nickname: 'Guest' });
    for (const [question, item] of items.entries()) {
      await send(host.browser, 'host', { type: 'open', question });
      const { chosen } = answerTo(item, question === 0);
      for (const browser of [ada.browser, guest])
        await send(browser, 'participant', { type: 'answer', question, chosen });
      await send(host.browser, 'host', { type: 'reveal', question });
    }
    expect(await heard()).toEqual([]);
    await send(host.browser, 'host', { type: 'end' });
    const stored = async () => (await (await db()).liveSession.findUnique({ where: { id: body.id } }))?.storedAt;
    await expect.poll(stored, { timeout: 10_000 }).toBeInstanceOf(Date);
    const statements = await heard();
    expect(verbs(statements)).toEqual(['answered', 'answered', 'completed']);
    expect(new Set(statements.map(({ actor }) => actor.account.name))).toEqual(new Set([ada.id]));
    expect(statements.find(({ verb }) => verb.display.en === 'completed')).toMatchObject({
      object: { id: `${AT}/live/host/${body.id}`, definition: { name: { en: 'Monday' } } },
      result: { score: { scaled: 0.5, raw: 1, min: 0, max: 2 } },
    });
  });

  it('of a GameDay: how the designs of accounts came through it, once it is over', async () => {
    const { brief } = shop();
    const host = await person('instructor');
    const [ada, bob, late, guest] = [
      await person('learner'),
      await person('learner'),
      await person('learner'),
      await person('guest'),
    ];
    const settings = { title: 'Friday', minutes: null, roundS: 3_600, sequence: [] };
    const day = { pack: pack.id, brief: 'shop', settings };
    const { body } = await host.browser.send<{ id: string; code: string }>('POST', '/api/live/gameday', day);
    const command = async (sent: object) => {
      const asked = { session: body.id, as: 'host', clientId: randomUUID(), command: sent };
      expect(await host.browser.send('POST', '/api/live/commands', asked)).toMatchObject({ status: 200 });
    };
    for (const [index, { browser }] of [ada, bob, late, guest].entries())
      await browser.send('POST', '/api/live/join', { code: body.code, nickname: `Nick ${index}` });
    await command({ type: 'open', minutes: null });
    for (const [{ browser }, document] of [
      [ada, brief.modelDesign],
      [bob, brief.startDesign],
      [guest, brief.modelDesign],
    ] as const) {
      await browser.send('PUT', '/api/designs', { pack: pack.id, brief: 'shop', document, basedOn: 0 });
      const entered = { session: body.id, clientId: randomUUID(), attempt: null };
      expect(await browser.send('POST', '/api/live/designs', entered)).toMatchObject({ status: 200 });
    }
    await command({ type: 'close' });
    await command({ type: 'strike', round: 0, fault: 'zone-outage:home/a' });
    const ran = async () => (await db()).liveEvent.count({ where: { sessionId: body.id, type: 'ran' } });
    await expect.poll(ran, { timeout: 30_000 }).toBe(1);
    // That the designs were handed in and graded is told at once, how they fared only when the day is over.
    expect(verbs(await heard())).toEqual(['failed', 'passed']);
    await command({ type: 'end' });
    const stored = async () => (await (await db()).liveSession.findUnique({ where: { id: body.id } }))?.storedAt;
    await expect.poll(stored, { timeout: 10_000 }).toBeInstanceOf(Date);
    const days = (await heard()).filter(({ verb }) => verb.display.en === 'completed');
    const byLearner = new Map(days.map((statement) => [statement.actor.account.name, statement]));
    expect([...byLearner.keys()].sort()).toEqual([ada.id, bob.id].sort());
    expect(byLearner.get(ada.id)).toMatchObject({
      object: {
        id: `${AT}/live/host/${body.id}`,
        definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: { en: 'Friday' } },
      },
      result: { success: true, completion: true },
      context: { registration: body.id },
    });
    expect(byLearner.get(bob.id)?.result?.success).toBe(false);
    const share = (id: string) => byLearner.get(id)?.result?.score?.scaled ?? 0;
    expect(share(ada.id)).toBeGreaterThan(share(bob.id));
  });

  it('of grades by hand: once their learner may know them, and that they were taken back', async () => {
    const [teacher, ada, bob] = [await person('instructor'), await person('learner'), await person('learner')];
    const classId = await classOf(teacher, [ada, bob]);
    const work = { kind: 'design', title: 'Shop', zone: 'UTC', brief: 'shop', class: classId, release: 'by-hand' };
    const { to } = await teacher.ask('/api/assignments/create', work);
    const assignment = to.split('/').at(-1) ?? '';
    const grade = ({ id }: Person, fields: Record<string, string>) =>
      teacher.ask('/api/assignments/grade', { class: classId, assignment, member: id, ...fields });
    await grade(ada, { score: '60', comment: 'Too dear.' });
    await grade(bob, { score: '100' });
    expect(await heard()).toEqual([]);
    await teacher.ask('/api/assignments/release', { class: classId, assignment });
    const first = await heard();
    expect(verbs(first)).toEqual(['scored', 'scored']);
    const ofAda = first.find(({ actor }) => actor.account.name === ada.id);
    expect(ofAda).toMatchObject({
      object: { id: `${AT}/classes/${classId}/assignments/${assignment}`, definition: { name: { en: 'Shop' } } },
      result: { score: { scaled: 0.6, raw: 60, min: 0, max: 100 } },
      context: { contextActivities: { grouping: [{ id: `${AT}/classes/${classId}` }] } },
    });
    expect(JSON.stringify(first)).not.toMatch(/Too dear/);
    // A new grade takes the place of the one before, a comment without one brings back what was worked out.
    await grade(ada, { score: '75' });
    const second = (await heard()).slice(first.length);
    expect(verbs(second)).toEqual(['scored', 'voided']);
    expect(second.find(({ verb }) => verb.display.en === 'voided')?.object).toEqual({
      ...{ objectType: 'StatementRef', id: ofAda?.id },
    });
    await grade(ada, { comment: 'As it was graded.' });
    const third = (await heard()).slice(first.length + second.length);
    expect(third).toMatchObject([
      {
        object: { id: second.find(({ verb }) => verb.display.en === 'scored')?.id },
        verb: { display: { en: 'voided' } },
      },
    ]);
    await releaseDue({ classId }, new Date());
    expect(await heard()).toHaveLength(first.length + second.length + third.length);
  });

  it('nothing where none is set', async () => {
    const ada = await person('learner');
    const [item] = someItems(1, 'ebs');
    if (!item) throw new Error('no item');
    delete process.env.FAULTLINE_XAPI;
    await ada.browser.send('POST', '/api/answers', answerTo(item, true));
    expect(await (await db()).xapiStatement.count()).toBe(0);
    Object.assign(process.env, told.environment);
  });
});

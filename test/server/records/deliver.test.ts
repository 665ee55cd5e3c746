import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { storeAnswer } from '@/server/answers/writes';
import { db } from '@/server/db/database';
import { deliverWaiting, keepDelivering } from '@/server/records/deliver';
import { readRecords } from '@/server/records/reads';
import { type RecordStore, recordStore } from '@/server/records/settings';
import { claimStatements, dropOldest } from '@/server/records/writes';
import { describeDatabases } from '../../helpers/database';
import { TestRecordStore } from '../../helpers/record-store';

const SECOND = 1_000;

describeDatabases('telling the record store', () => {
  let told: TestRecordStore;
  let store: RecordStore;
  let before: NodeJS.ProcessEnv;

  beforeAll(() => {
    before = { ...process.env };
  });

  beforeEach(async () => {
    told = await new TestRecordStore().start();
    Object.assign(process.env, told.environment);
    store = recordStore() as RecordStore;
  });

  afterEach(async () => {
    await told.stop();
    const prisma = await db();
    await prisma.xapiStatement.deleteMany();
    await prisma.xapiDelivery.deleteMany();
  });

  afterAll(() => {
    for (const name of Object.keys(told.environment)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  /** An account that has given this many answers, each told once. */
  async function answers(count: number): Promise<string> {
    const userId = randomUUID();
    await (await db()).user.create({ data: { id: userId, name: 'Ada', email: `${userId}@example.org` } });
    for (let place = 0; place < count; place += 1) await storeAnswer(answer(userId, place), 'What lasts?');
    return userId;
  }

  function answer(userId: string, place: number, chosen = ['a']) {
    return {
      ...{ userId, clientId: `answer-${place}`, pack: 'aws-ha', packVersion: '1', template: 'term', seed: place },
      ...{ topic: 'ebs', facts: ['ebs/az'], chosen, correct: true, beliefs: [], confidence: null, elapsedMs: 1_500 },
    };
  }

  const waiting = async () => (await db()).xapiStatement.count();

  it('takes each statement over once, and forgets it here', async () => {
    const userId = await answers(120);
    await deliverWaiting(store);
    expect(await waiting()).toBe(0);
    expect(told.statements.size).toBe(120);
    expect(told.requests).toBe(3);
    const [one] = told.statements.values();
    expect(one).toMatchObject({
      actor: { account: { homePage: 'https://school.example', name: userId } },
      result: { success: true, response: 'a', duration: 'PT1.5S' },
    });
    expect(await readRecords()).toMatchObject({
      waiting: 0,
      taken: 120,
      refused: 0,
      lastError: null,
      pausedUntil: null,
    });
  });

  it('is told the same of an answer that comes again', async () => {
    const userId = await answers(1);
    await deliverWaiting(store);
    expect((await storeAnswer(answer(userId, 0), 'What lasts?')).repeated).toBe(true);
    expect(await waiting()).toBe(0);
  });

  it('waits with wrong credentials, twice as long each time, and goes on with right ones', async () => {
    await answers(2);
    const wrong = { ...store, authorization: 'Basic wrong' };
    let now = new Date('2030-01-01T10:00:00Z');
    for (const pause of [5, 10, 20, 40]) {
      await deliverWaiting(wrong, { now: () => now });
      const { pausedUntil, lastError } = (await readRecords()) ?? {};
      expect(Date.parse(pausedUntil ?? '') - now.getTime()).toBe(pause * SECOND);
      expect(lastError?.why).toMatch(/^401 Unauthorized/);
      const requests = told.requests;
      // Not asked before its time, by whichever instance.
      await deliverWaiting(wrong, { now: () => new Date(now.getTime() + pause * SECOND - 1) });
      expect(told.requests).toBe(requests);
      now = new Date(now.getTime() + pause * SECOND);
    }
    expect(await waiting()).toBe(2);
    await deliverWaiting(store, { now: () => now });
    expect(told.statements.size).toBe(2);
    expect(await readRecords()).toMatchObject({ waiting: 0, taken: 2, pausedUntil: null });
  });

  it.each([
    { name: 'fails', answer: { status: 500 }, why: /^500 Internal Server Error broken$/ },
    { name: 'is busy and says for how long', answer: { status: 429, retry: '120' }, why: /^429/, pause: 120 },
    { name: 'leads elsewhere', answer: { status: 302, location: 'http://127.0.0.1:1/' }, why: /^302/ },
    { name: 'is a page that says all is well', answer: { status: 200 }, why: /no xAPI endpoint: 200 OK broken/ },
  ])('waits where it $name, and loses nothing', async ({ answer: { status, retry, location }, why, pause = 5 }) => {
    await answers(60);
    told.answer = (response) => {
      if (retry) response.setHeader('retry-after', retry);
      if (location) response.setHeader('location', location);
      response.writeHead(status).end('broken');
    };
    const now = new Date('2030-01-01T10:00:00Z');
    await deliverWaiting(store, { now: () => now });
    expect(told.requests).toBe(1);
    const view = await readRecords();
    expect(view?.lastError?.why).toMatch(why);
    expect(Date.parse(view?.pausedUntil ?? '') - now.getTime()).toBe(pause * SECOND);
    expect(view?.waiting).toBe(60);
    told.answer = null;
    await deliverWaiting(store, { now: () => new Date(now.getTime() + pause * SECOND) });
    expect(told.statements.size).toBe(60);
  });

  it('waits where it does not answer in time', async () => {
    await answers(1);
    told.answer = () => undefined;
    await deliverWaiting(store, { patience: 300 });
    expect((await readRecords())?.lastError?.why).toBe('no answer within 0.3 seconds');
    expect(await waiting()).toBe(1);
  });

  it('waits while it is away, and goes on when it is back', async () => {
    await answers(3);
    await told.stop();
    await deliverWaiting(store);
    expect((await readRecords())?.lastError?.why).toBe('cannot be reached: ECONNREFUSED');
    await told.start();
    await deliverWaiting(store, { now: () => new Date(Date.now() + 6 * SECOND) });
    expect(told.statements.size).toBe(3);
  });

  it('gives up what it refuses, alone, and counts it', async () => {
    await answers(50);
    told.dislikes = ({ object }) => /term\/(7|31)\?/.test(object.id);
    await deliverWaiting(store);
    expect(await waiting()).toBe(0);
    expect(told.statements.size).toBe(48);
    const view = await readRecords();
    expect(view).toMatchObject({ taken: 48, refused: 2, pausedUntil: null });
    expect(view?.lastError?.why).toMatch(/^400 Bad Request .*not liked/);
    // Halving 50 twice over: far from one request a statement.
    expect(told.requests).toBeLessThan(25);
  });

  it('counts one that it has under this id as told, whatever it says there', async () => {
    const userId = await answers(2);
    await deliverWaiting(store);
    const prisma = await db();
    await prisma.answer.deleteMany({ where: { userId } });
    await storeAnswer(answer(userId, 0, ['b']), 'What lasts?');
    await deliverWaiting(store);
    expect(await readRecords()).toMatchObject({ waiting: 0, taken: 3, refused: 0 });
    expect([...told.statements.values()].map(({ result }) => result?.response)).toEqual(['a', 'a']);
  });

  it('is told again by another instance what one took and died with', async () => {
    await answers(10);
    const now = new Date();
    expect(await claimStatements(4, now, new Date(now.getTime() + 60 * SECOND))).toHaveLength(4);
    await deliverWaiting(store);
    expect(told.statements.size).toBe(6);
    await deliverWaiting(store, { now: () => new Date(now.getTime() + 61 * SECOND) });
    expect(told.statements.size).toBe(10);
  });

  it('is told by several instances at once, of each statement once', async () => {
    await answers(300);
    await Promise.all([1, 2, 3, 4].map(() => deliverWaiting(store)));
    expect(told.statements.size).toBe(300);
    expect([...told.sent.values()].every((times) => times === 1)).toBe(true);
    expect(await readRecords()).toMatchObject({ waiting: 0, taken: 300 });
  });

  it('keeps the newest where too many wait, and says how many it gave up', async () => {
    await answers(12);
    await dropOldest(5);
    expect(await readRecords()).toMatchObject({ waiting: 5, dropped: 7 });
    await deliverWaiting(store);
    expect([...told.statements.values()].map(({ object }) => object.id)).toContainEqual(
      expect.stringContaining('/term/11?'),
    );
    expect(told.statements.size).toBe(5);
  });

  it('forgets what waits of somebody who deletes everything', async () => {
    const userId = await answers(3);
    await (await db()).user.delete({ where: { id: userId } });
    expect(await waiting()).toBe(0);
  });

  it('begins by itself beside the requests, with a pause of before ended', async () => {
    await answers(1);
    const until = new Date(Date.now() + 600 * SECOND);
    await (await db()).xapiDelivery.create({ data: { id: 1, failures: 8, pausedUntil: until } });
    const stop = keepDelivering(store);
    await expect.poll(() => told.statements.size, { timeout: 10_000 }).toBe(1);
    await expect.poll(waiting).toBe(0);
    await stop();
  });

  it('breaks off when the server stops, blames nobody and leaves what waits to the next', async () => {
    await answers(3);
    told.answer = () => undefined;
    const stop = keepDelivering(store);
    await expect.poll(() => told.requests, { timeout: 10_000 }).toBe(1);
    await stop();
    expect(await readRecords()).toMatchObject({ waiting: 3, lastError: null, pausedUntil: null });
    told.answer = null;
    await deliverWaiting(store);
    expect(told.statements.size).toBe(3);
  });
});

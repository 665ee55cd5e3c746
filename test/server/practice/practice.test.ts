import { describe, expect, it } from 'vitest';
import { nowIn } from '@/progress/standing';
import { parseAddress } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import { isChoice } from '@/quiz/item';
import { db } from '@/server/db/database';
import { type AnsweredStep, drawNewRun, loadRun } from '@/server/practice/loaders';
import { loadRecord } from '@/server/practice/record';
import { parseRun, type Run, runClientId } from '@/server/practice/run';
import { loadSchedule } from '@/server/practice/schedule';
import { nowFor, nowOf } from '@/server/practice/zone';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems, testPack } from '../../helpers/items';

const pack = testPack();
const RUN_ID = '0123456789abcdef';

/** A session over some items that have options. */
function runOf(count: number): { run: Run; items: ReturnType<typeof someItems>; query: Record<string, string> } {
  const items = someItems(count);
  const run = { pack: pack.id, id: RUN_ID, items: items.map(({ id }) => id) };
  const query = { pack: run.pack, run: run.id, items: run.items.map((item) => item.replace('/', '.')).join('~') };
  return { run, items, query };
}

async function learnerOf(browser: Browser): Promise<string> {
  const { body } = await browser.get<{ learner: { id: string } }>('/api/me');
  return body.learner.id;
}

const now = () => nowIn(Date.now(), 'UTC');

describeDatabases('the last answer of a session', () => {
  it('can be taken back and given again, once each; the row stays and counts nowhere', async () => {
    const { run, items, query } = runOf(2);
    const [item] = items;
    if (!item) throw new Error('no item');
    const browser = new Browser();
    const clientId = runClientId(run, 0);
    const first = await browser.send<AnsweredStep>('POST', '/practice/answers', answerTo(item, false, { clientId }));
    expect(first.body).toMatchObject({ correct: false, comesBack: { rating: 'again', reason: 'wrong' } });
    for (let times = 0; times < 2; times++) {
      const undone = await browser.send('POST', '/practice/undo', { clientId });
      expect(undone).toMatchObject({ status: 200, body: { clientId: `${clientId}-r1` } });
    }
    const userId = await learnerOf(browser);
    expect((await loadRun(userId, query, now())).steps[0]).toMatchObject({
      answered: null,
      clientId: `${clientId}-r1`,
    });
    expect((await loadRecord(userId, pack.id)).replayed.memories.size).toBe(0);
    const again = answerTo(item, true, { clientId: `${clientId}-r1`, confidence: 95 });
    const second = await browser.send<AnsweredStep>('POST', '/practice/answers', again);
    expect(second.body).toMatchObject({ correct: true, comesBack: { rating: 'hard', reason: 'key-seen' } });
    const rows = await (await db()).answer.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
    expect(rows.map(({ correct, takenBackAt }) => [correct, takenBackAt !== null])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect((await loadRun(userId, query, now())).steps[0]?.answered?.correct).toBe(true);
  });

  it('is the only one that can', async () => {
    const { run, items } = runOf(2);
    const browser = new Browser();
    for (const [index, item] of items.entries())
      await browser.send('POST', '/practice/answers', answerTo(item, true, { clientId: runClientId(run, index) }));
    const [early, late] = [runClientId(run, 0), runClientId(run, 1)];
    expect(await browser.send('POST', '/practice/undo', { clientId: early })).toMatchObject({
      status: 409,
      body: { code: 'not-the-last-answer' },
    });
    expect((await browser.send('POST', '/practice/undo', { clientId: late })).status).toBe(200);
    expect((await browser.send('POST', '/practice/undo', { clientId: early })).status).toBe(200);
  });

  it('can for half an hour', async () => {
    const { run, items } = runOf(1);
    const [item] = items;
    if (!item) throw new Error('no item');
    const browser = new Browser();
    const clientId = runClientId(run, 0);
    await browser.send('POST', '/practice/answers', answerTo(item, true, { clientId }));
    const userId = await learnerOf(browser);
    const createdAt = new Date(Date.now() - 31 * 60_000);
    await (await db()).answer.updateMany({ where: { userId }, data: { createdAt } });
    expect((await browser.send('POST', '/practice/undo', { clientId })).status).toBe(409);
  });

  it('is nobody else’s to take back', async () => {
    const { run, items } = runOf(1);
    const [item] = items;
    if (!item) throw new Error('no item');
    const clientId = runClientId(run, 0);
    await new Browser().send('POST', '/practice/answers', answerTo(item, true, { clientId }));
    expect((await new Browser().send('POST', '/practice/undo', { clientId })).status).toBe(401);
    const other = new Browser();
    await other.send('POST', '/practice/plan', { pack: pack.id });
    expect(await other.send('POST', '/practice/undo', { clientId })).toMatchObject({
      status: 404,
      body: { code: 'unknown-answer' },
    });
  });
});

describeDatabases('a session with the address of a question that is no more', () => {
  it('asks the next one of its template, and the others as they were', async () => {
    const { run, items, query } = runOf(1);
    const seeds = [...Array(400).keys()];
    const seed = seeds.find((one) => generateItem(pack, 'corrected-claim', one).item === null);
    if (seed === undefined) throw new Error('every address gives a question');
    const { steps } = await loadRun(null, { ...query, items: `corrected-claim.${seed}~${query.items}` }, now());
    const next = seeds.slice(seed + 1).flatMap((one) => generateItem(pack, 'corrected-claim', one).item ?? [])[0];
    expect(steps.map(({ item }) => item.id)).toEqual([next?.id, items[0]?.id]);
    expect(run.items).toEqual([items[0]?.id]);
  });
});

describeDatabases('a learner’s record', () => {
  it('grows with the log and is replayed anew when the past changes', async () => {
    const browser = new Browser();
    const items = someItems(4);
    for (const item of items.slice(0, 2)) await browser.send('POST', '/practice/answers', answerTo(item, true));
    const userId = await learnerOf(browser);
    const counts = async () => {
      const { log, replayed } = await loadRecord(userId, pack.id);
      return [log.length, replayed.reviews.length];
    };
    expect(await counts()).toEqual([2, 2]);
    for (const item of items.slice(2)) await browser.send('POST', '/practice/answers', answerTo(item, true));
    expect(await Promise.all([counts(), counts()])).toEqual([
      [4, 4],
      [4, 4],
    ]);
    const [first] = await (await db()).answer.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
    await (await db()).answer.update({ where: { id: first?.id ?? '' }, data: { takenBackAt: new Date() } });
    expect(await counts()).toEqual([4, 3]);
    await (await db()).answer.deleteMany({ where: { userId } });
    expect(await counts()).toEqual([0, 0]);
  });
});

describeDatabases('a session by the schedule', () => {
  it('leaves out what is buried or suspended, until it is brought back or the day comes', async () => {
    const browser = new Browser();
    const [item] = someItems(1, 's3');
    if (!item) throw new Error('no item');
    const { template, seed } = item;
    const [fact = ''] = item.facts;
    const byItem = (decision: string) => ({ pack: pack.id, template, seed, decision });
    const standing = async (days = 0) => {
      const at = Date.now() + days * 86_400_000;
      return (await loadSchedule(await learnerOf(browser), pack, nowIn(at, 'UTC'))).standings.get(fact);
    };
    const buried = await browser.send<{ until: string }>('POST', '/practice/marks', byItem('bury'));
    expect(buried).toMatchObject({ status: 200, body: { decision: 'bury' } });
    expect(JSON.stringify(buried.body)).not.toContain(fact);
    expect([await standing(), await standing(1)]).toEqual(['aside', 'new']);
    const wish = { pack, topics: ['s3'], length: 40, id: RUN_ID };
    const userId = await learnerOf(browser);
    const run = await drawNewRun(userId, wish, now(), Math.random);
    const mains = run.items.map((id) => {
      const address = parseAddress(id);
      return address && generateItem(pack, address.template, address.seed).item?.facts[0];
    });
    expect(mains.length).toBeGreaterThan(5);
    expect(mains).not.toContain(fact);
    await browser.send('POST', '/practice/marks', byItem('suspend'));
    expect([await standing(), await standing(400)]).toEqual(['aside', 'aside']);
    await browser.send('POST', '/practice/marks', { pack: pack.id, fact, decision: 'restore' });
    expect(await standing()).toBe('new');
  });

  it('asks nothing twice, however often it is begun', async () => {
    const browser = new Browser();
    const asked = new Set<string>();
    for (let times = 0; times < 3; times++) {
      const started = await browser.raw('POST', '/practice/start', `pack=${pack.id}&length=5&mode=topics&topic=ami`, {
        'content-type': 'application/x-www-form-urlencoded',
      });
      const location = new URL(started.headers.get('location') ?? '', 'http://faultline.test');
      const { items } = parseRun(Object.fromEntries(location.searchParams));
      for (const id of items) {
        expect(asked).not.toContain(id);
        asked.add(id);
        const address = parseAddress(id);
        const item = address && generateItem(pack, address.template, address.seed).item;
        if (item && isChoice(item)) await browser.send('POST', '/practice/answers', answerTo(item, true));
      }
    }
    expect(asked.size).toBe(15);
  });

  it('plans towards an exam, counts what was new today, and keeps to what is set', async () => {
    const browser = new Browser();
    const plan = { pack: pack.id, examDay: '2099-01-01', newPerDay: 3, reviewsPerDay: '' };
    expect(await browser.send('POST', '/practice/plan', plan)).toMatchObject({
      status: 200,
      body: { examDay: '2099-01-01', newPerDay: 3, reviewsPerDay: null },
    });
    const userId = await learnerOf(browser);
    expect(await loadSchedule(userId, pack, now())).toMatchObject({ newLeft: 3, today: { fresh: 0 } });
    const [item] = someItems(1);
    if (item) await browser.send('POST', '/practice/answers', answerTo(item, true));
    expect(await loadSchedule(userId, pack, now())).toMatchObject({ newLeft: 2, today: { fresh: 1, reviewed: 0 } });
  });

  it.each([
    { why: 'a day that does not exist', plan: { examDay: '2026-02-30' }, path: 'examDay' },
    { why: 'too many new facts', plan: { newPerDay: 61 }, path: 'newPerDay' },
    { why: 'half a review', plan: { reviewsPerDay: 0.5 }, path: 'reviewsPerDay' },
  ])('refuses a plan with $why', async ({ plan, path }) => {
    expect(await new Browser().send('POST', '/practice/plan', { pack: pack.id, ...plan })).toMatchObject({
      status: 400,
      body: { code: 'bad-input', path },
    });
  });

  it.each([
    { mark: { fact: 'ebs/nothing', decision: 'bury' }, status: 404, code: 'unknown-fact' },
    { mark: { fact: '../x', decision: 'bury' }, status: 400, code: 'bad-input' },
    { mark: { template: 'riddle', seed: 1, decision: 'bury' }, status: 404, code: 'unknown-template' },
    { mark: { template: 'value', seed: 1, decision: 'burn' }, status: 400, code: 'bad-input' },
  ])('refuses the mark $mark', async ({ mark, status, code }) => {
    const browser = new Browser();
    expect(await browser.send('POST', '/practice/marks', { pack: pack.id, ...mark })).toMatchObject({
      status,
      body: { code },
    });
    expect(browser.cookies.size).toBe(0);
  });

  it('leads the forms of a browser without scripts back to their page, and to no other', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const browser = new Browser();
    const send = async (body: string) =>
      (await browser.raw('POST', '/practice/plan', body, form)).headers.get('location');
    expect(await send(`pack=${pack.id}&examDay=2099-01-01&newPerDay=&reviewsPerDay=&back=/progress`)).toBe(
      '/progress?saved=plan',
    );
    expect(await send(`pack=${pack.id}&examDay=x&back=/practice?pack=aws-ha`)).toBe(
      '/practice?pack=aws-ha&problem=bad-input',
    );
    expect(await send(`pack=${pack.id}&back=//elsewhere.test`)).toBe('/practice?saved=plan');
  });
});

describeDatabases('a report about a question', () => {
  it('is stored once with the address and version that reproduce the question', async () => {
    const [item] = someItems(1);
    if (!item) throw new Error('no item');
    const { packVersion, template, seed } = item;
    const report = {
      ...{ pack: pack.id, packVersion, template, seed, reason: 'wrong-key', comment: 'B fits too.' },
      clientId: 'report-12345678',
    };
    const browser = new Browser();
    for (let times = 0; times < 2; times++)
      expect((await browser.send('POST', '/practice/report', report)).status).toBe(200);
    const userId = await learnerOf(browser);
    const rows = await (await db()).questionReport.findMany({ where: { userId } });
    expect(rows).toMatchObject([report]);
  });

  it.each([
    { change: { reason: 'boring' }, status: 400 },
    { change: { comment: 'x'.repeat(2_001) }, status: 400 },
    { change: { comment: 'a\u0000b' }, status: 400 },
    { change: { template: 'riddle' }, status: 404 },
  ])('is refused with $change', async ({ change, status }) => {
    const [item] = someItems(1);
    const { packVersion, template, seed } = item ?? { packVersion: '', template: '', seed: 0 };
    const report = {
      pack: pack.id,
      packVersion,
      template,
      seed,
      reason: 'other',
      comment: '',
      clientId: 'report-1234',
    };
    const browser = new Browser();
    expect((await browser.send('POST', '/practice/report', { ...report, ...change })).status).toBe(status);
    expect(browser.cookies.size).toBe(0);
  });

  it('is refused from the fifty-first of a day on', async () => {
    const [item] = someItems(1);
    if (!item) throw new Error('no item');
    const { packVersion, template, seed } = item;
    const browser = new Browser();
    const report = (index: number) => ({
      ...{ pack: pack.id, packVersion, template, seed, reason: 'other', comment: '' },
      clientId: `report-${1000 + index}`,
    });
    await browser.send('POST', '/practice/report', report(0));
    const userId = await learnerOf(browser);
    await (await db()).questionReport.createMany({
      data: Array.from({ length: 49 }, (_, index) => ({ ...report(index + 1), userId })),
    });
    expect(await browser.send('POST', '/practice/report', report(60))).toMatchObject({ status: 429 });
  });
});

describe('the time zone of a browser', () => {
  it.each([
    ['Asia%2FTokyo', 'Asia/Tokyo'],
    ['Mars%2FOlympus', 'UTC'],
    ['%', 'UTC'],
    [undefined, 'UTC'],
  ])('%j is %s', (cookie, zone) => {
    expect(nowFor(cookie, new Date()).zone).toBe(zone);
    const headers = new Headers(cookie === undefined ? {} : { cookie: `a=b; faultline-zone=${cookie}; c=d` });
    expect(nowOf(headers, new Date()).zone).toBe(zone);
  });
});

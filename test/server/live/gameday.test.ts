import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { GameDayHostView, GameDayOwnView, GameDaySharedView } from '@/classroom/gameday/gameday-views';
import { translator } from '@/language/translator';
import { db } from '@/server/db/database';
import { gameDayCsv } from '@/server/gameday/results';
import { loadLiveResults } from '@/server/live/live-results';
import { Visitor } from '@/server/session/visitor';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { testPack } from '../../helpers/items';
import { shop } from '../../helpers/lab';
import { LiveStream, type Told } from '../../helpers/live-stream';
import { person } from '../../helpers/people';

const pack = testPack();
const { brief } = shop();
const SETTINGS = { title: 'Friday', minutes: 10, roundS: 3600, sequence: ['instance-loss', 'zone-outage:home/a'] };

/** The owner of the installation, signed in. */
async function hostBrowser(): Promise<Browser> {
  const host = new Browser();
  if ((await host.signUp('host@example.org')).status !== 200) await host.signIn('host@example.org');
  return host;
}

async function makeDay(host: Browser, settings = {}): Promise<{ id: string; code: string }> {
  const day = { pack: pack.id, brief: 'shop', settings: { ...SETTINGS, ...settings } };
  const made = await host.send<{ id: string; code: string }>('POST', '/api/live/gameday', day);
  expect(made).toMatchObject({ status: 200 });
  return made.body;
}

async function joined(code: string, nickname: string): Promise<Browser> {
  const browser = new Browser();
  expect(await browser.send('POST', '/api/live/join', { code, nickname })).toMatchObject({ status: 200 });
  return browser;
}

interface Sent {
  repeated: boolean;
  code: string;
  submission: string;
}

function send(browser: Browser, session: string, as: 'host' | 'participant', command: object, clientId = randomUUID()) {
  return browser.send<Sent>('POST', '/api/live/commands', { session, as, clientId, command });
}

function enter(browser: Browser, session: string, attempt: string | null, clientId = randomUUID()) {
  return browser.send<Sent>('POST', '/api/live/designs', { session, clientId, attempt });
}

/** Keeps a design as the draft of the lab. */
async function drafted(browser: Browser, document: unknown): Promise<void> {
  const draft = { pack: pack.id, brief: 'shop', document, basedOn: 0 };
  expect(await browser.send('PUT', '/api/designs', draft)).toMatchObject({ status: 200 });
}

/** Hands a design in, as the lab does. */
async function attempted(browser: Browser, document: unknown): Promise<string> {
  const design = { pack: pack.id, packVersion: pack.version, brief: 'shop', document, clientId: randomUUID() };
  return (await browser.send<{ id: string }>('POST', '/api/submissions', design)).body.id;
}

const shared = (told: Told) => (told.shared ?? told.host) as unknown as GameDaySharedView | undefined;
const own = (told: Told) => told.own as unknown as GameDayOwnView;
const board = (told: Told) => told.host as unknown as GameDayHostView;
const ran = (rounds: number) => (told: Told) =>
  (shared(told)?.rounds ?? []).filter(({ ranAt }) => ranAt !== null).length === rounds;

describeDatabases('a GameDay', () => {
  it('is played to its end: every design is run on the server, and each sees their own alone', async () => {
    const host = await hostBrowser();
    const { id, code } = await makeDay(host);
    const [ada, bob] = [await joined(code, 'Ada'), await joined(code, 'Bob')];
    const wall = await LiveStream.open(host, id, 'host');
    const [adaPhone, bobPhone] = [
      await LiveStream.open(ada, id, 'participant'),
      await LiveStream.open(bob, id, 'participant'),
    ];
    await drafted(ada, brief.modelDesign);
    expect((await enter(ada, id, null)).body.code).toBe('live-closed');
    await send(host, id, 'host', { type: 'open', minutes: 10 });

    // Sent five times, it is one attempt and one entry.
    const clientId = randomUUID();
    const copies = await Promise.all(Array.from({ length: 5 }, () => enter(ada, id, null, clientId)));
    expect(new Set(copies.map(({ body }) => body.submission)).size).toBe(1);
    const attempt = await attempted(bob, brief.startDesign);
    expect((await bob.get(`/api/live/designs?session=${id}`)).body).toMatchObject({
      draft: null,
      attempts: [{ id: attempt }],
    });
    expect((await enter(ada, id, attempt)).status).toBe(404);
    expect(await enter(bob, id, attempt)).toMatchObject({ status: 200, body: { repeated: false } });
    await wall.until((told) => board(told)?.designs === 2);
    expect((await send(host, id, 'host', { type: 'strike', round: 0, fault: 'zone-outage:home/a' })).body.code).toBe(
      'live-closed',
    );
    await send(host, id, 'host', { type: 'close' });

    const strike = { type: 'strike', round: 0, fault: 'zone-outage:home/a' };
    const struck = await Promise.all([1, 2].map(() => send(host, id, 'host', strike)));
    expect(struck.map(({ status }) => status)).toEqual([200, 200]);
    const seen = board(await wall.until(ran(1)));
    expect(seen.rounds).toHaveLength(1);
    expect(seen.tiles.map(({ nickname, totals }) => [nickname, totals.downS > 1000])).toEqual([
      ['Ada', false],
      ['Bob', true],
    ]);
    const told = await adaPhone.until(ran(1));
    expect(own(told).rounds).toEqual(seen.tiles[0]?.rounds);
    await bobPhone.until(ran(1));
    for (const { text } of [adaPhone, bobPhone])
      for (const secret of ['"document"', '"resources"', '"zones"', '"tiles"', '"seats"', '"options"'])
        expect(text).not.toContain(secret);
    expect(bobPhone.text).not.toContain('Ada');
    expect(bobPhone.text).not.toContain(String(seen.tiles[0]?.usd));
    expect(adaPhone.text).not.toContain(attempt);

    // Late joiners watch; a reload lands where the class is.
    const late = await joined(code, 'Zoe');
    await drafted(late, brief.modelDesign);
    expect((await enter(late, id, null)).body.code).toBe('live-closed');
    const reloaded = await LiveStream.open(bob, id, 'participant');
    expect(own(await reloaded.until(ran(1))).rounds).toEqual(seen.tiles[1]?.rounds);

    await send(host, id, 'host', { type: 'strike', round: 1, fault: 'instance-loss' });
    await wall.until(ran(2));
    await send(host, id, 'host', { type: 'end' });
    const end = shared(await bobPhone.until((view) => shared(view)?.phase === 'ended'))?.end;
    expect(end?.awards).toMatchObject([
      { kind: 'least-downtime', nicknames: ['Ada'] },
      { kind: 'cheapest-survivor', nicknames: ['Ada'] },
    ]);
    expect(end?.links[0]).toMatchObject({ kind: 'trap', designs: 1 });

    const cookies = [...host.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const found = await loadLiveResults(new Visitor(new Headers({ cookie: cookies, host: 'faultline.test' })), id);
    if (found.kind !== 'gameday') throw new Error('a quiz');
    const { results } = found;
    expect(results).toMatchObject({ without: ['Zoe'], tiles: [{ nickname: 'Ada' }, { nickname: 'Bob' }] });
    expect(gameDayCsv(translator('de', 'tables'), results).split('\r\n')[2]).toMatch(/^Bob,2,/);
    // What was entered is in each one's own progress.
    expect((await ada.get(`/api/submissions?id=${copies[0]?.body.submission}`)).status).toBe(200);
    await expect
      .poll(async () => (await (await db()).liveSession.findUnique({ where: { id } }))?.storedAt, { timeout: 10_000 })
      .toBeInstanceOf(Date);
    for (const stream of [wall, adaPhone, bobPhone, reloaded]) await stream.close();
  });

  it('goes on where the instance that injected a fault has died before the designs were run', async () => {
    const host = await hostBrowser();
    const { id, code } = await makeDay(host);
    const ada = await joined(code, 'Ada');
    await send(host, id, 'host', { type: 'open', minutes: null });
    await enter(ada, id, await attempted(ada, brief.startDesign));
    await send(host, id, 'host', { type: 'close' });
    const wall = await LiveStream.open(host, id, 'host');
    const { seq } = await wall.until((told) => board(told)?.phase === 'closed');
    // As another process does it, which is killed at once.
    const { pool } = await (await import('@/server/db/database')).database();
    await pool.query(
      `INSERT INTO "live_event" VALUES ($1, $2, localtimestamp, 'host:other', 'other-1', 'struck', NULL, $3)`,
      [id, seq + 1, { round: 0, fault: 'instance-loss' }],
    );
    await pool.query(`UPDATE "live_session" SET "lastSeq" = $2 WHERE "id" = $1`, [id, seq + 1]);
    const next = await LiveStream.open(host, id, 'host', seq + 1);
    expect(board(await next.until(ran(1), 30_000)).tiles[0]?.rounds[0]?.downS).toBeGreaterThan(0);
    for (const stream of [wall, next]) await stream.close();
  });

  it('runs without the design of somebody who has deleted everything', async () => {
    const host = await hostBrowser();
    const { id, code } = await makeDay(host);
    const [ada, bob] = [await joined(code, 'Ada'), await joined(code, 'Bob')];
    await send(host, id, 'host', { type: 'open', minutes: null });
    for (const browser of [ada, bob]) await enter(browser, id, await attempted(browser, brief.startDesign));
    await send(host, id, 'host', { type: 'close' });
    await (await db()).submission.deleteMany({
      where: {
        user: { liveJoined: { some: { sessionId: id } } },
        createdAt: { lt: new Date() },
        userId: (await bob.get<{ learner: { id: string } }>('/api/me')).body.learner.id,
      },
    });
    await send(host, id, 'host', { type: 'strike', round: 0, fault: 'instance-loss' });
    const wall = await LiveStream.open(host, id, 'host');
    const { tiles, served } = board(await wall.until(ran(1)));
    expect(tiles.map(({ rounds }) => rounds[0] === null)).toEqual([false, true]);
    expect(served).toBe(tiles[0]?.rounds[0]?.served);
    await wall.close();
  });

  it.each([
    { role: 'guest', status: 401 },
    { role: 'learner', status: 403 },
    { role: 'instructor', status: 200 },
    { role: 'owner', status: 200 },
  ] as const)('is made by a $role: $status', async ({ role, status }) => {
    await hostBrowser();
    const { browser } = await person(role);
    const day = { pack: pack.id, brief: 'shop', settings: SETTINGS };
    expect(await browser.send('POST', '/api/live/gameday', day)).toMatchObject({ status });
  });

  it.each([
    { why: 'an unknown brief', change: { brief: 'moon' }, code: 'unknown-brief' },
    {
      why: 'a fault that the brief does not have',
      change: { settings: { ...SETTINGS, sequence: ['worker-crash'] } },
      code: 'bad-input',
    },
    { why: 'rounds of a second', change: { settings: { ...SETTINGS, roundS: 1 } }, code: 'bad-input' },
    { why: 'no title', change: { settings: { ...SETTINGS, title: ' ' } }, code: 'bad-input' },
  ])('is not made of $why', async ({ change, code }) => {
    const host = await hostBrowser();
    const day = { pack: pack.id, brief: 'shop', settings: SETTINGS, ...change };
    expect((await host.send('POST', '/api/live/gameday', day)).body).toMatchObject({ code });
  });

  it('takes faults from hosts, designs from those who have joined, and results from the server alone', async () => {
    const host = await hostBrowser();
    const { id, code } = await makeDay(host);
    const ada = await joined(code, 'Ada');
    const stranger = new Browser();
    const strike = { type: 'strike', round: 0, fault: 'instance-loss' };
    expect((await send(stranger, id, 'host', strike)).status).toBe(401);
    expect((await send(ada, id, 'host', strike)).status).toBe(401);
    expect((await send((await person('learner')).browser, id, 'host', strike)).status).toBe(403);
    expect((await send(ada, id, 'participant', strike)).body.code).toBe('not-allowed');
    for (const type of ['ran', 'enter', 'clock', 'join'])
      for (const [browser, as] of [
        [host, 'host'],
        [ada, 'participant'],
      ] as const)
        expect((await send(browser, id, as, { type })).body.code).toBe('bad-input');
    expect((await enter(stranger, id, 'x')).status).toBe(401);
    expect((await enter((await person('learner')).browser, id, 'x')).body.code).toBe('not-joined');
    expect((await stranger.get(`/api/live/designs?session=${id}`)).status).toBe(401);
    expect((await enter(ada, randomUUID(), 'x')).body.code).toBe('unknown-live');
    await send(host, id, 'host', { type: 'open', minutes: null });
    expect((await enter(ada, id, null)).body.code).toBe('unknown-answer');
  });
});

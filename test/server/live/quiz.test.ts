import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { QuizConfigSchema } from '@/classroom/quiz/config';
import { db } from '@/server/db/database';
import type { DrawnQuestion } from '@/server/live/create-quiz';
import { readStoredSession } from '@/server/live/reads';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { someItems } from '../../helpers/items';
import { LiveStream, type Told } from '../../helpers/live-stream';

interface Drawn {
  packVersion: string;
  questions: DrawnQuestion[];
}

const SETTINGS = { title: 'Monday', pacing: 'host', seconds: 60, leaderboard: true, speed: false, confidence: false };

/** The owner of the installation, signed in. */
async function hostBrowser(): Promise<Browser> {
  const host = new Browser();
  if ((await host.signUp('host@example.org')).status !== 200) await host.signIn('host@example.org');
  return host;
}

async function makeQuiz(host: Browser, settings = {}) {
  const items = someItems(12, 'ebs')
    .filter(({ kind }) => kind === 'single')
    .slice(0, 2);
  const made = await host.send<{ id: string; code: string }>('POST', '/api/live', {
    ...{ pack: 'aws-ha', packVersion: items[0]?.packVersion, items: items.map(({ id }) => id) },
    settings: { ...SETTINGS, ...settings },
  });
  expect(made.status).toBe(200);
  const { questions } = QuizConfigSchema.parse((await readStoredSession(made.body.id))?.config);
  return { ...made.body, questions, keys: questions.map(({ explanation }) => explanation.key) };
}

async function joined(code: string, nickname: string): Promise<Browser> {
  const browser = new Browser();
  const answer = await browser.send('POST', '/api/live/join', { code, nickname });
  expect(answer).toMatchObject({ status: 200 });
  return browser;
}

function send(browser: Browser, session: string, as: 'host' | 'participant', command: object, clientId = randomUUID()) {
  return browser.send<{ repeated: boolean; code: string }>('POST', '/api/live/commands', {
    session,
    as,
    clientId,
    command,
  });
}

const phase = (wanted: string) => (told: Told) => (told.shared ?? told.host)?.phase === wanted;

describeDatabases('a live quiz', () => {
  it('is drawn from topics and kinds, without keys, and made of what was drawn', async () => {
    const host = await hostBrowser();
    const wish = { pack: 'aws-ha', topics: ['ebs', 's3'], families: ['recall'], count: 4, taken: [] };
    const { status, body } = await host.send<Drawn>('POST', '/api/live/draw', wish);
    expect(status).toBe(200);
    expect(new Set(body.questions.map(({ topic }) => topic))).toEqual(new Set(['ebs', 's3']));
    for (const word of ['"key"', '"correct"', '"why"']) expect(JSON.stringify(body)).not.toContain(word);
    const items = body.questions.map(({ address }) => address);
    const made = { pack: 'aws-ha', packVersion: body.packVersion, items, settings: SETTINGS };
    expect(await host.send('POST', '/api/live', made)).toMatchObject({ status: 200 });
    expect(await host.send('POST', '/api/live', { ...made, packVersion: '0' })).toMatchObject({ status: 409 });
  });

  it('is played to its end, and everybody’s answers go into their own logs', async () => {
    const host = await hostBrowser();
    const { id, code, keys, questions } = await makeQuiz(host);
    const [ada, bob] = [await joined(code, 'Ada'), await joined(code.toLowerCase(), 'Bob')];
    const wall = await LiveStream.open(host, id, 'host');
    await wall.until(({ host: view }) => (view?.seats as object[])?.length === 2);
    const phone = await LiveStream.open(ada, id, 'participant');
    await phone.until(phase('lobby'));
    const other = await LiveStream.open(bob, id, 'participant');

    await send(host, id, 'host', { type: 'open', question: 0 });
    await phone.until(phase('open'));
    const wrong =
      questions[0]?.item.kind === 'single' ? ['a', 'b'].filter((one) => one !== keys[0]?.[0]).slice(0, 1) : [];
    const clientId = randomUUID();
    const answer = { type: 'answer', question: 0, chosen: keys[0] };
    expect((await send(ada, id, 'participant', answer, clientId)).body.repeated).toBe(false);
    const copies = await Promise.all(Array.from({ length: 5 }, () => send(ada, id, 'participant', answer, clientId)));
    expect(copies.map(({ body }) => body.repeated)).toEqual(Array(5).fill(true));
    expect((await send(bob, id, 'participant', { ...answer, chosen: wrong })).status).toBe(200);
    await wall.until(({ host: view }) => view?.answered === 2);
    // Whoever reloads has their answer, and no result.
    const reloaded = await LiveStream.open(ada, id, 'participant');
    const seen = await reloaded.until(phase('open'));
    expect(seen.own).toMatchObject({ nickname: 'Ada', answers: [{ chosen: keys[0], result: null }] });

    for (const { text } of [wall, phone, other, reloaded]) {
      for (const secret of questions.flatMap(({ item, explanation }) => [
        ...('options' in item ? item.options.map(({ why, text: shown }) => (why === shown ? '"key"' : why)) : []),
        ...[item.id, '"template"', '"seed"', '"correct"', '"key"', ...item.facts, JSON.stringify(explanation)],
      ]))
        expect(text).not.toContain(secret);
    }
    expect(other.text).not.toContain('Ada');

    await send(host, id, 'host', { type: 'reveal', question: 0 });
    const told = await phone.until(phase('revealed'));
    expect(told.own).toMatchObject({ score: 100, rank: 1, among: 2 });
    expect(told.shared).toMatchObject({
      questions: [{ reveal: { key: keys[0], distribution: { answered: 2, right: 1 } } }],
      leaders: [{ nickname: 'Ada', score: 100 }, { nickname: 'Bob' }],
    });
    expect((await send(ada, id, 'participant', { ...answer, turn: 1 })).body.code).toBe('live-closed');

    await send(host, id, 'host', { type: 'end' });
    await phone.until(phase('ended'));
    await expect
      .poll(async () => (await (await db()).liveSession.findUnique({ where: { id } }))?.storedAt, { timeout: 10_000 })
      .toBeInstanceOf(Date);
    const rows = await (await db()).answer.findMany({
      where: { clientId: `live-${id}-0` },
      orderBy: { correct: 'desc' },
    });
    expect(rows).toMatchObject([
      { chosen: keys[0], correct: true, template: questions[0]?.item.template },
      { chosen: wrong, correct: false },
    ]);
    expect(await new Browser().send('POST', '/api/live/join', { code, nickname: 'Late' })).toMatchObject({
      status: 404,
    });
    for (const stream of [wall, phone, other, reloaded]) await stream.close();
  });

  it('keeps every answer of many who send at once, each once', async () => {
    const host = await hostBrowser();
    const { id, code, keys } = await makeQuiz(host);
    const class_ = await Promise.all(Array.from({ length: 30 }, (_, index) => joined(code, `Person ${index + 1}`)));
    await send(host, id, 'host', { type: 'open', question: 0 });
    const answers = await Promise.all(
      class_.flatMap((browser) => {
        const clientId = randomUUID();
        const command = { type: 'answer', question: 0, chosen: keys[0] };
        return [1, 2].map(() => send(browser, id, 'participant', command, clientId));
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(30);
    const events = await (await db()).liveEvent.findMany({ where: { sessionId: id }, orderBy: { seq: 'asc' } });
    expect(events.filter(({ type }) => type === 'answered')).toHaveLength(30);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  });

  it.each([
    { name: 'nobody makes one', who: 'nobody', path: '/api/live/draw', status: 401 },
    { name: 'a guest does not make one', who: 'guest', path: '/api/live/draw', status: 401 },
    { name: 'a learner does not make one', who: 'learner', path: '/api/live/draw', status: 403 },
  ])('$name', async ({ who, path, status }) => {
    await hostBrowser();
    const browser = new Browser();
    if (who === 'guest')
      await browser.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'ebs', section: '', share: 0 });
    if (who === 'learner') await browser.signUp('learner@example.org');
    const wish = { pack: 'aws-ha', topics: [], families: ['recall'], count: 1, taken: [] };
    expect(await browser.send('POST', path, wish)).toMatchObject({ status });
  });

  it('is controlled and watched by nobody but hosts, and answered by nobody who has not joined', async () => {
    const host = await hostBrowser();
    const { id, code } = await makeQuiz(host);
    const ada = await joined(code, 'Ada');
    const stranger = new Browser();
    for (const browser of [ada, stranger]) {
      expect((await send(browser, id, 'host', { type: 'open', question: 0 })).status).toBeGreaterThanOrEqual(401);
      expect((await browser.get(`/api/live/stream?session=${id}&as=host`)).status).toBeGreaterThanOrEqual(401);
    }
    expect((await send(ada, id, 'participant', { type: 'open', question: 0 })).body.code).toBe('not-allowed');
    expect((await send(ada, id, 'participant', { type: 'clock' })).status).toBe(400);
    expect((await send(stranger, id, 'participant', { type: 'answer', question: 0, chosen: ['a'] })).body.code).toBe(
      'not-joined',
    );
    const forged = new Browser();
    forged.cookies.set(
      'faultline-live',
      (ada.cookies.get('faultline-live') ?? '').replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')),
    );
    expect((await send(forged, id, 'participant', { type: 'answer', question: 0, chosen: ['a'] })).body.code).toBe(
      'not-joined',
    );
    const evil = { origin: 'http://evil.test', 'sec-fetch-site': 'cross-site' };
    expect((await host.send('POST', '/api/live/commands', {}, evil)).status).toBe(403);
  });

  it('slows down whoever guesses codes, and nobody else', async () => {
    const guesser = `guesser-${randomUUID()}`;
    const guess = (address: string) =>
      new Browser().send('POST', '/api/live/join', { code: 'AAAAAA', nickname: 'Eve' }, { 'x-forwarded-for': address });
    const wrong = await Promise.all(Array.from({ length: 60 }, () => guess(guesser)));
    expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([404]));
    expect(await guess(guesser)).toMatchObject({ status: 429 });
    expect(await guess('somebody-else')).toMatchObject({ status: 404 });
  });

  it('goes on where another instance has appended', async () => {
    const host = await hostBrowser();
    const { id, code } = await makeQuiz(host);
    const ada = await joined(code, 'Ada');
    const phone = await LiveStream.open(ada, id, 'participant');
    const { seq } = await phone.until(phase('lobby'));
    // As another process does it: rows, number and notice in one transaction.
    const { pool, kind } = await (await import('@/server/db/database')).database();
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO "live_event" VALUES ($1, $2, localtimestamp, 'host:other', 'other-1', 'opened', NULL, $3)`,
      [id, seq + 1, { question: 0, closesAt: null }],
    );
    await client.query(`UPDATE "live_session" SET "lastSeq" = $2 WHERE "id" = $1`, [id, seq + 1]);
    await client.query(`SELECT pg_notify('faultline_live', $1)`, [`${id} ${seq + 1} another-instance`]);
    await client.query('COMMIT');
    client.release();
    // The embedded database has one process; whoever names the newer state is shown it there too.
    const next = kind === 'embedded' ? await LiveStream.open(ada, id, 'participant', seq + 1) : phone;
    expect((await next.until(phase('open'))).seq).toBe(seq + 1);
    expect((await send(host, id, 'host', { type: 'open', question: 0 })).body.repeated).toBe(true);
  });
});

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { gradeAnswer } from '@/quiz/answer';
import { keyOf } from '@/quiz/chosen-text';
import type { OfflineBatch } from '@/quiz/offline-batch';
import { db } from '@/server/db/database';
import { DEFAULT_INSTALLATION } from '@/server/installation/settings';
import { saveInstallation } from '@/server/installation/writes';
import type { Arrived } from '@/server/offline/arrivals';
import { loadRecord } from '@/server/practice/record';
import type { Me } from '@/server/session/me';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems } from '../../helpers/items';
import { person } from '../../helpers/people';

const MINUTE = 60_000;
const items = someItems(6);

/** An answer to the item of that number, given so many minutes before it is sent. */
function given(index: number, minutesAgo: number, right = true) {
  const item = items[index];
  if (!item) throw new Error('no item');
  return { ...answerTo(item, right, { clientId: randomUUID() }), answeredAt: 1e12 - minutesAgo * MINUTE };
}

interface Arrival {
  arrived: Arrived[];
  code?: string;
}

/** Sends answers by a browser whose clock is far off. */
function send(browser: Browser, owner: string | null, answers: ReturnType<typeof given>[]) {
  return browser.send<Arrival>('POST', '/practice/offline/answers', { owner, sentAt: 1e12, answers });
}

async function stored(userId: string) {
  return (await db()).answer.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
}

const me = async (browser: Browser) => (await browser.get<Me>('/api/me')).body.learner?.id ?? '';

describeDatabases('answers given without a network', () => {
  it('are stored once however often they are sent, also several times at once', async () => {
    const ada = await person('learner');
    const answers = [given(0, 30), given(1, 20, false), given(2, 10)];
    const replies = await Promise.all([1, 2, 3].map(() => send(ada.browser, ada.id, answers)));
    replies.push(await send(ada.browser, ada.id, answers));
    const results = replies.flatMap(({ body }) => body.arrived.map(({ result }) => result));
    expect(results.filter((result) => result === 'stored')).toHaveLength(3);
    expect(results.filter((result) => result === 'repeated')).toHaveLength(9);
    expect((await stored(ada.id)).map(({ correct }) => correct)).toEqual([true, false, true]);
  });

  it('stand in the order in which they were given, whichever device sends first', async () => {
    const ada = await person('learner');
    const phone = new Browser();
    await phone.signIn(ada.learner.email ?? '');
    const [first, second, third, fourth] = [given(0, 40), given(1, 30), given(2, 20), given(3, 10)];
    await loadRecord(ada.id, 'aws-ha');
    await send(phone, ada.id, [fourth, second]);
    expect((await loadRecord(ada.id, 'aws-ha')).log).toHaveLength(2);
    await send(ada.browser, ada.id, [third, first]);
    const order = [first, second, third, fourth].map(({ clientId }) => clientId);
    expect((await stored(ada.id)).map(({ clientId }) => clientId)).toEqual(order);
    // What is replayed from the log follows it, although an older part came later.
    const { log } = await loadRecord(ada.id, 'aws-ha');
    expect(log.map(({ at }) => at)).toEqual([...log.map(({ at }) => at)].sort((a, b) => a - b));
    expect(log).toHaveLength(4);
  });

  it('keep their distance to now, whatever the device believes the date to be', async () => {
    const ada = await person('learner');
    const before = Date.now();
    await send(ada.browser, ada.id, [given(0, 90), given(1, -60), given(2, 60 * 24 * 400)]);
    const after = Date.now();
    const ages = (await stored(ada.id)).map(({ createdAt }) => Math.round((after - createdAt.getTime()) / MINUTE));
    const slack = Math.ceil((after - before) / MINUTE) + 1;
    const expected = [180 * 24 * 60, 90, 0];
    for (const [index, age] of ages.entries()) {
      expect(Math.abs(age - (expected[index] ?? 0)), `answer ${index}`).toBeLessThanOrEqual(slack);
    }
    expect(ages).toHaveLength(3);
  });

  it('are judged by the server: what cannot be is refused by itself, the rest is stored', async () => {
    const ada = await person('learner');
    const good = given(0, 30);
    const old = { ...given(1, 20), packVersion: '1999.01.01' };
    const strange = { ...given(2, 10), chosen: ['zz'] };
    const { arrived } = (await send(ada.browser, ada.id, [strange, old, good])).body;
    expect(new Map(arrived.map(({ clientId, ...rest }) => [clientId, rest]))).toEqual(
      new Map<string, object>([
        [old.clientId, { result: 'refused', code: 'pack-changed' }],
        [strange.clientId, { result: 'refused', code: expect.stringMatching(/option/) }],
        [good.clientId, { result: 'stored' }],
      ]),
    );
    expect(await stored(ada.id)).toHaveLength(1);
  });

  it('do not let a page say that it was right', async () => {
    const ada = await person('learner');
    const lie = { ...given(0, 5, false), correct: true };
    expect(await send(ada.browser, ada.id, [lie])).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  });

  it('of an account are taken from nobody else', async () => {
    const [ada, eve] = [await person('learner'), await person('learner')];
    for (const browser of [eve.browser, new Browser()]) {
      expect(await send(browser, ada.id, [given(0, 5)])).toMatchObject({
        status: 409,
        body: { code: 'another-learner' },
      });
    }
    expect([...(await stored(ada.id)), ...(await stored(eve.id))]).toEqual([]);
  });

  it('of a visitor make one guest, and go to the account that takes over', async () => {
    const browser = new Browser();
    await send(browser, null, [given(0, 30), given(1, 20)]);
    const guest = await me(browser);
    expect(await stored(guest)).toHaveLength(2);
    await browser.signUp(`${randomUUID()}@example.org`);
    await send(browser, null, [given(2, 10)]);
    expect(await stored(await me(browser))).toHaveLength(3);
    expect(await (await db()).user.count({ where: { id: guest } })).toBe(0);
  });

  it('that nobody could store make no guest', async () => {
    const users = await (await db()).user.count();
    await send(new Browser(), null, [{ ...given(0, 5), chosen: ['zz'] }]);
    expect(await (await db()).user.count()).toBe(users);
  });

  it('come a hundred at a time at most', async () => {
    const many = Array.from({ length: 101 }, () => given(0, 1));
    expect(await send(new Browser(), null, many)).toMatchObject({ status: 400, body: { code: 'bad-input' } });
    expect(await send(new Browser(), null, [])).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  });
});

describeDatabases('questions kept for when there is no network', () => {
  const fetchBatch = async (browser: Browser) =>
    (await browser.get<OfflineBatch>('/practice/offline/batch?pack=aws-ha')).body;

  it('are a session with keys that the server judges the same, under client ids of their own', async () => {
    const ada = await person('learner');
    const batch = await fetchBatch(ada.browser);
    expect(batch.owner).toBe(ada.id);
    expect(batch.questions).toHaveLength(40);
    expect(new Set(batch.questions.map(({ clientId }) => clientId)).size).toBe(40);
    const answers = batch.questions.slice(0, 12).map(({ item, clientId }) => {
      expect(gradeAnswer(item, keyOf(item))).toMatchObject({ correct: true });
      const { pack, packVersion, template, seed } = item;
      return { pack, packVersion, template, seed, chosen: keyOf(item), clientId, answeredAt: 1e12 };
    });
    await send(ada.browser, ada.id, answers);
    const rows = await stored(ada.id);
    expect(rows).toHaveLength(12);
    expect(rows.every(({ correct }) => correct)).toBe(true);
  });

  it('belong to nobody in particular without an account, and make no guest', async () => {
    const users = await (await db()).user.count();
    const browser = new Browser();
    expect((await fetchBatch(browser)).owner).toBeNull();
    expect(browser.cookies.size).toBe(0);
    expect(await (await db()).user.count()).toBe(users);
  });

  it('are none where nothing of guests is kept', async () => {
    await saveInstallation({ ...DEFAULT_INSTALLATION, guestsStudy: false });
    expect((await fetchBatch(new Browser())).questions).toEqual([]);
    expect(await send(new Browser(), null, [given(0, 5)])).toMatchObject({
      status: 403,
      body: { code: 'guests-not-admitted' },
    });
    await saveInstallation(DEFAULT_INSTALLATION);
  });

  it('are of a pack that there is', async () => {
    expect(await new Browser().get('/practice/offline/batch?pack=none')).toMatchObject({
      status: 404,
      body: { code: 'unknown-pack' },
    });
  });
});

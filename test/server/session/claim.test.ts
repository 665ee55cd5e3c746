import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { claimProgress } from '@/server/session/writes';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems } from '../../helpers/items';
import { addDraft, addSubmission } from '../../helpers/rows';

const [one, two, three] = someItems(3);
if (!one || !two || !three) throw new Error('no items');

interface Who {
  learner: { id: string } | null;
}

describeDatabases('a guest who gets an account', () => {
  const idOf = async (browser: Browser) => (await browser.get<Who>('/api/me')).body.learner?.id ?? '';
  const address = () => `${randomUUID()}@example.org`;

  it('takes everything along, and finds it on signing in elsewhere', async () => {
    const prisma = await db();
    const [here, elsewhere] = [new Browser(), new Browser()];
    await here.send('POST', '/api/answers', answerTo(one, true));
    await here.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'ebs', section: 'zones', share: 0.4 });
    const guest = await idOf(here);
    await addDraft(guest, 'shop', { a: 1 });
    await addSubmission(guest, 'handed-in-1', 'shop');

    const email = address();
    expect((await here.signUp(email)).status).toBe(200);
    const account = await idOf(here);
    expect(account).not.toBe(guest);
    expect(await prisma.user.count({ where: { id: guest } })).toBe(0);

    await elsewhere.signIn(email);
    expect(await idOf(elsewhere)).toBe(account);
    const where = { userId: account };
    expect({
      answers: await prisma.answer.count({ where }),
      readings: await prisma.reading.count({ where }),
      drafts: await prisma.design.count({ where }),
      submissions: await prisma.submission.count({ where }),
    }).toEqual({ answers: 1, readings: 1, drafts: 1, submissions: 1 });
  });

  it('brings what was done on a second device when signing in there', async () => {
    const prisma = await db();
    const email = address();
    const [first, second] = [new Browser(), new Browser()];
    await first.send('POST', '/api/answers', answerTo(one, true));
    await first.signUp(email);
    await second.send('POST', '/api/answers', answerTo(two, false));
    await second.signIn(email);
    expect(await prisma.answer.count({ where: { userId: await idOf(first) } })).toBe(2);
  });

  it('counts an answer once that both have under the same client id', async () => {
    const prisma = await db();
    const email = address();
    const [first, second] = [new Browser(), new Browser()];
    const same = answerTo(one, true);
    await first.send('POST', '/api/answers', same);
    await first.signUp(email);
    await second.send('POST', '/api/answers', same);
    await second.send('POST', '/api/answers', answerTo(three, true));
    await second.signIn(email);
    expect(await prisma.answer.count({ where: { userId: await idOf(first) } })).toBe(2);
  });

  it.each([
    { newer: 'guest', draft: { from: 'guest' }, kept: { from: 'account' } },
    { newer: 'account', draft: { from: 'account' }, kept: { from: 'guest' } },
  ])('keeps both drafts of a brief, the newer (of the $newer) as the draft', async ({ newer, draft, kept }) => {
    const prisma = await db();
    const email = address();
    const [owner, other] = [new Browser(), new Browser()];
    await owner.signUp(email);
    await other.send('POST', '/api/answers', answerTo(one, true));
    const [account, guest] = [await idOf(owner), await idOf(other)];
    const times = { early: new Date('2026-01-01'), late: new Date('2026-02-01') };
    await addDraft(account, 'shop', { from: 'account' }, newer === 'account' ? times.late : times.early, 7);
    await addDraft(guest, 'shop', { from: 'guest' }, newer === 'guest' ? times.late : times.early, 3);
    await other.signIn(email);
    const where = { userId: account };
    expect(await prisma.design.findMany({ where })).toMatchObject([{ document: draft }]);
    expect(await prisma.keptDraft.findMany({ where })).toMatchObject([{ document: kept, savedAt: times.early }]);
  });

  it('makes a tab that still holds the account’s old draft stale when the guest’s takes its place', async () => {
    const prisma = await db();
    const email = address();
    const [owner, other] = [new Browser(), new Browser()];
    await owner.signUp(email);
    await other.send('POST', '/api/answers', answerTo(one, true));
    await addDraft(await idOf(owner), 'shop', { from: 'account' }, new Date('2026-01-01'), 7);
    await addDraft(await idOf(other), 'shop', { from: 'guest' }, new Date('2026-02-01'), 7);
    await other.signIn(email);
    const draft = await prisma.design.findFirst({ where: { userId: await idOf(owner) } });
    expect(draft?.revision).toBe(8);
  });

  it('takes the later place in a page and the larger share of it', async () => {
    const prisma = await db();
    const email = address();
    const [owner, other] = [new Browser(), new Browser()];
    await owner.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'rds', section: 'end', share: 0.9 });
    await owner.signUp(email);
    await other.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'rds', section: 'start', share: 0.1 });
    await other.signIn(email);
    const rows = await prisma.reading.findMany({ where: { userId: await idOf(owner) } });
    expect(rows).toMatchObject([{ section: 'start', share: 0.9 }]);
  });

  it('is claimed once by two at the same moment, and nothing is lost', async () => {
    const prisma = await db();
    const guest = new Browser();
    await guest.send('POST', '/api/answers', answerTo(one, true));
    const guestId = await idOf(guest);
    const accounts = await Promise.all(
      ['a', 'b'].map(async () => {
        const browser = new Browser();
        await browser.signUp(address());
        return idOf(browser);
      }),
    );
    const claims = await Promise.all([...accounts, ...accounts].map((account) => claimProgress(guestId, account)));
    expect(claims.filter((done) => done)).toHaveLength(1);
    expect(await prisma.answer.count({ where: { userId: { in: accounts } } })).toBe(1);
    expect(await prisma.user.count({ where: { id: guestId } })).toBe(0);
  });

  it('is never another account: only a guest can be claimed', async () => {
    const [one, two] = [new Browser(), new Browser()];
    await one.signUp(address());
    await two.signUp(address());
    expect(await claimProgress(await idOf(one), await idOf(two))).toBe(false);
    expect((await one.get<Who>('/api/me')).body.learner).not.toBeNull();
  });

  it('loses no answer that is acknowledged while the claim runs, and makes no guest of those that come late', async () => {
    const prisma = await db();
    const guests = await prisma.user.count({ where: { isAnonymous: true } });
    const browser = new Browser();
    await browser.send('POST', '/api/answers', answerTo(one, true));
    const racing = new Browser(); // another tab: the same cookie, whatever the first one gets
    for (const [name, value] of browser.cookies) racing.cookies.set(name, value);
    const answers = Array.from({ length: 12 }, () => answerTo(two, true));
    const [, ...answered] = await Promise.all([
      browser.signUp(address()),
      ...answers.map((answer) =>
        racing.raw('POST', '/api/answers', JSON.stringify(answer), { 'content-type': 'application/json' }),
      ),
    ]);
    expect(answered.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    const acknowledged = answers.filter((_, index) => answered[index]?.status === 200).map(({ clientId }) => clientId);
    const where = { userId: await idOf(browser), clientId: { in: acknowledged } };
    expect(await prisma.answer.count({ where })).toBe(acknowledged.length);
    expect(await prisma.user.count({ where: { isAnonymous: true } })).toBe(guests);
    const late = await racing.send('POST', '/api/answers', answerTo(two, true));
    expect(late).toMatchObject({ status: 409, body: { code: 'progress-moved' } });
  });
});

describeDatabases('the first accounts, made at the same moment', () => {
  it('give the installation exactly one owner', async () => {
    const prisma = await db();
    await Promise.all(Array.from({ length: 5 }, (_, index) => new Browser().signUp(`racer${index}@example.org`)));
    expect(await prisma.user.count({ where: { role: 'owner' } })).toBe(1);
    expect(await prisma.user.count()).toBe(5);
  });

  it('leave it without one when the owner goes: a stranger does not take it over', async () => {
    const prisma = await db();
    const owner = await prisma.user.findFirstOrThrow({ where: { role: 'owner' } });
    const browser = new Browser();
    await browser.signIn(owner.email);
    expect((await browser.send('DELETE', '/api/me', { confirm: owner.email })).status).toBe(200);
    await new Browser().signUp('stranger@example.org');
    expect(await prisma.user.count({ where: { role: 'owner' } })).toBe(0);
  });
});

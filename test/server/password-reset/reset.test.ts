import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { issueReset } from '@/server/password-reset/writes';
import type { Learner } from '@/server/session/learner';
import type { Me } from '@/server/session/me';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { MailServer } from '../../helpers/mail-server';

const NEW = 'another horse battery';

describeDatabases('a forgotten password', () => {
  let mails: MailServer;
  const before = { ...process.env };

  beforeAll(async () => {
    mails = await MailServer.start();
  });
  afterAll(async () => {
    await mails.stop();
    for (const name of ['FAULTLINE_MAIL', 'FAULTLINE_MAIL_FROM', 'FAULTLINE_URL']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  /** A new account, signed in. */
  async function account() {
    const email = `${randomUUID()}@example.org`;
    const browser = new Browser();
    const { learner } = (await browser.signUp<{ learner: Learner }>(email)).body;
    return { email, browser, id: learner.id };
  }

  async function handed(id: string, now = new Date()): Promise<string> {
    const token = await issueReset(id, 3_600_000, now);
    if (token === null) throw new Error('no token');
    return token;
  }

  const reset = (token: string, newPassword = NEW) =>
    new Browser().send<{ code?: string }>('POST', '/api/auth/reset-password', { token, newPassword });

  it('is replaced by a link, once, and every session ends', async () => {
    const { email, browser, id } = await account();
    const token = await handed(id);
    expect((await reset(token)).status).toBe(200);
    expect((await browser.get<Me>('/api/me')).body.role).toBe('nobody');
    expect((await new Browser().signIn(email)).status).toBe(401);
    expect((await new Browser().signIn(email, NEW)).status).toBe(200);
    expect(await reset(token, 'yet another horse')).toMatchObject({ status: 410, body: { code: 'link-spent' } });
    expect((await new Browser().signIn(email, NEW)).status).toBe(200);
  });

  it('is replaced once by a link that is used twice at the same moment', async () => {
    const { id } = await account();
    const token = await handed(id);
    const statuses = (await Promise.all([reset(token), reset(token)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 410]);
  });

  it.each([
    { why: 'unknown', token: async () => 'x'.repeat(43) },
    { why: 'an hour too old', token: async () => handed((await account()).id, new Date(Date.now() - 3_600_001)) },
    {
      why: 'replaced by a newer one',
      token: async () => {
        const { id } = await account();
        const old = await handed(id);
        await handed(id);
        return old;
      },
    },
    {
      why: 'for an account that has gone',
      token: async () => {
        const { id, email, browser } = await account();
        const token = await handed(id);
        await browser.send('DELETE', '/api/me', { confirm: email });
        return token;
      },
    },
  ])('stays where the link is $why', async ({ token }) => {
    expect(await reset(await token())).toMatchObject({ status: 410, body: { code: 'link-spent' } });
  });

  it('stays, and the link too, where the new one is short', async () => {
    const { id } = await account();
    const token = await handed(id);
    expect(await reset(token, 'short')).toMatchObject({ status: 422, body: { code: 'weak-password' } });
    expect((await reset(token)).status).toBe(200);
  });

  it('is no way into a guest', async () => {
    const prisma = await db();
    const guest = `guest-${randomUUID()}`;
    await prisma.user.create({ data: { id: guest, name: 'Guest', email: `${guest}@local`, isAnonymous: true } });
    expect(await issueReset(guest, 1000, new Date())).toBeNull();
  });

  it('is stored nowhere in the clear', async () => {
    const { id } = await account();
    const token = await handed(id);
    expect(JSON.stringify(await (await db()).verification.findMany())).not.toContain(token);
  });

  it('lets somebody in at once who was locked out by wrong passwords', async () => {
    const { email, id } = await account();
    for (let guess = 0; guess < 10; guess++) await new Browser().signIn(email, `guess number ${guess}`);
    expect((await new Browser().signIn(email)).status).toBe(429);
    await reset(await handed(id));
    expect((await new Browser().signIn(email, NEW)).status).toBe(200);
  });

  it('cannot be mailed where no mail server is set', async () => {
    delete process.env.FAULTLINE_MAIL;
    const asked = await new Browser().send('POST', '/api/auth/forgot-password', { email: 'a@example.org' });
    expect(asked).toMatchObject({ status: 403, body: { code: 'no-mail' } });
  });

  it('is mailed a link to, under the address that the operator gave and not the one of the request', async () => {
    process.env.FAULTLINE_MAIL = mails.url;
    process.env.FAULTLINE_MAIL_FROM = 'Faultline <no-reply@school.example>';
    process.env.FAULTLINE_URL = 'https://school.example';
    const { email } = await account();
    const number = mails.mails.length;
    const unknown = await new Browser().send('POST', '/api/auth/forgot-password', { email: 'nobody@example.org' });
    const known = await new Browser('http://evil.example').send('POST', '/api/auth/forgot-password', {
      email: email.toUpperCase(),
    });
    expect(known).toMatchObject({ status: unknown.status, body: unknown.body });
    const mail = await mails.mail(number);
    expect(mail).toMatchObject({ from: 'no-reply@school.example', to: [email] });
    expect(mail.text).not.toContain('evil.example');
    const token = /https:\/\/school\.example\/account\/reset\/([\w-]{43})\n/.exec(mail.text)?.[1] ?? '';
    expect((await reset(token)).status).toBe(200);
    expect((await new Browser().signIn(email, NEW)).status).toBe(200);
  });

  it('is mailed about three times an hour at most, whether there is an account or not', async () => {
    process.env.FAULTLINE_MAIL = mails.url;
    process.env.FAULTLINE_MAIL_FROM = 'no-reply@school.example';
    process.env.FAULTLINE_URL = 'https://school.example';
    const ask = async (email: string) =>
      (await new Browser().send('POST', '/api/auth/forgot-password', { email })).status;
    const arrived = mails.mails.length;
    for (const email of [`${randomUUID()}@example.org`, (await account()).email]) {
      expect([await ask(email), await ask(email), await ask(email), await ask(email)]).toEqual([200, 200, 200, 429]);
    }
    await mails.mail(arrived + 2); // the account's third and last: nothing is under way any more
  });
});

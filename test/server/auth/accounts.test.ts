import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { db } from '@/server/db/database';
import type { Me } from '@/server/session/me';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems } from '../../helpers/items';

const [item] = someItems(1);
if (!item) throw new Error('no item');

describeDatabases('accounts', () => {
  it('makes nobody of a visitor who only looks', async () => {
    const browser = new Browser();
    expect((await browser.get('/api/me')).body).toEqual({ role: 'nobody', learner: null });
    expect(browser.cookies.size).toBe(0);
    expect(await (await db()).user.count()).toBe(0);
  });

  it('makes a guest of a visitor at the first write, with a cookie that scripts cannot read', async () => {
    const browser = new Browser();
    const answered = await browser.send('POST', '/api/answers', answerTo(item, true));
    const [cookie = ''] = answered.headers.getSetCookie();
    expect(cookie).toMatch(/^faultline\.session_token=.*; HttpOnly; SameSite=Lax$/);
    expect((await browser.get<Me>('/api/me')).body).toMatchObject({ role: 'guest', learner: { email: null } });
  });

  it('sends a secure cookie over https', async () => {
    const browser = new Browser('https://faultline.test');
    await browser.send('POST', '/api/answers', answerTo(item, true));
    expect([...browser.cookies.keys()]).toEqual(['__Secure-faultline.session_token']);
    expect((await browser.get<Me>('/api/me')).body.role).toBe('guest');
  });

  it('makes the first account the owner, and no other', async () => {
    const first = await new Browser().signUp('first@example.org');
    const second = await new Browser().signUp('second@example.org');
    expect([first.body, second.body]).toMatchObject([
      { learner: { role: 'owner', email: 'first@example.org' } },
      { learner: { role: 'learner' } },
    ]);
  });

  it.each([
    { why: 'a short password', body: { password: 'ninechars' }, status: 422, code: 'weak-password' },
    { why: 'an endless password', body: { password: 'x'.repeat(129) }, status: 400, code: 'bad-input' },
    { why: 'no e-mail address', body: { email: 'nobody' }, status: 400, code: 'bad-input' },
    { why: 'a role', body: { role: 'owner' }, status: 400, code: 'bad-input' },
    { why: 'the flag of a guest', body: { isAnonymous: true }, status: 400, code: 'bad-input' },
    { why: 'a taken address', body: { email: 'FIRST@example.org' }, status: 422, code: 'email-taken' },
  ])('refuses a sign-up with $why', async ({ body, status, code }) => {
    const before = await (await db()).user.count();
    const good = { name: 'Eve', email: 'eve@example.org', password: 'correct horse battery' };
    const answered = await new Browser().send('POST', '/api/auth/sign-up/email', { ...good, ...body });
    expect(answered).toMatchObject({ status, body: { code } });
    expect(await (await db()).user.count()).toBe(before);
  });

  it('never tells a session’s token to a script', async () => {
    const browser = new Browser();
    const answered = await browser.signIn('first@example.org');
    const [token = ''] = decodeURIComponent([...browser.cookies.values()][0] ?? '').split('.');
    expect(token.length).toBeGreaterThan(20);
    expect(JSON.stringify([answered.body, (await browser.get('/api/me')).body])).not.toContain(token);
  });

  it('gives a new session at every sign-in and ends the old one', async () => {
    const browser = new Browser();
    await browser.signIn('first@example.org');
    const old = new Browser();
    for (const [name, value] of browser.cookies) old.cookies.set(name, value);
    await browser.signIn('first@example.org');
    expect((await browser.get<Me>('/api/me')).body.role).toBe('owner');
    expect((await old.get<Me>('/api/me')).body.role).toBe('nobody');
  });

  it('signs out', async () => {
    const browser = new Browser();
    await browser.signIn('first@example.org');
    await browser.send('POST', '/api/auth/sign-out', {});
    expect(browser.cookies.size).toBe(0);
    expect((await browser.get<Me>('/api/me')).body.role).toBe('nobody');
  });

  it('changes a password and ends every other session', async () => {
    const [here, elsewhere] = [new Browser(), new Browser()];
    await here.signIn('second@example.org');
    await elsewhere.signIn('second@example.org');
    const wrong = { currentPassword: 'not the password', newPassword: 'another horse battery' };
    expect(await here.send('POST', '/api/auth/change-password', wrong)).toMatchObject({
      status: 401,
      body: { code: 'wrong-credentials' },
    });
    const right = { ...wrong, currentPassword: 'correct horse battery' };
    expect((await here.send('POST', '/api/auth/change-password', right)).status).toBe(200);
    expect((await here.get<Me>('/api/me')).body.role).toBe('learner');
    expect((await elsewhere.get<Me>('/api/me')).body.role).toBe('nobody');
    expect((await new Browser().signIn('second@example.org', 'another horse battery')).status).toBe(200);
  });

  it('stops guessing at one account after ten wrong passwords, and only there', async () => {
    const guesser = new Browser();
    const email = `guessed-${randomUUID()}@example.org`; // attempts are counted in the process, not in the database
    for (let guess = 0; guess < 10; guess++) {
      expect((await guesser.signIn(email, `guess number ${guess}`)).status).toBe(401);
    }
    const stopped = await guesser.signIn(email.toUpperCase(), 'guess number 11');
    expect(stopped).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await guesser.signIn('first@example.org')).status).toBe(200);
  });

  it.each(['sign-in/anonymous', 'get-session', 'update-user', 'delete-user', '__proto__', 'sign-in/email/x'])(
    'has nothing at /api/auth/%s',
    async (path) => {
      expect(await new Browser().send('POST', `/api/auth/${path}`, {})).toMatchObject({
        status: 404,
        body: { code: 'unknown-page' },
      });
    },
  );

  it('takes no cookie that was not signed here', async () => {
    const browser = new Browser();
    await browser.signIn('first@example.org');
    const [[name = '', value = ''] = []] = browser.cookies;
    browser.cookies.set(
      name,
      value.replace(/^./, (letter) => (letter === 'a' ? 'b' : 'a')),
    );
    expect((await browser.get<Me>('/api/me')).body.role).toBe('nobody');
  });

  it('frees the address of a sign-up that a crash cut short', async () => {
    const prisma = await db();
    const long = new Date(Date.now() - 3_600_000);
    await prisma.user.create({ data: { id: 'half', name: 'Half', email: 'half@example.org', createdAt: long } });
    expect((await new Browser().signUp('half@example.org')).status).toBe(200);
  });
});

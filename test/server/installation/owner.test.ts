import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { ROLES } from '@/server/access';
import { database, db } from '@/server/db/database';
import { loadOwnerPage, loadResetLink } from '@/server/installation/loaders';
import { readInstallation } from '@/server/installation/reads';
import { DEFAULT_INSTALLATION } from '@/server/installation/settings';
import { saveInstallation } from '@/server/installation/writes';
import type { Me } from '@/server/session/me';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { answerTo, someItems } from '../../helpers/items';
import { person } from '../../helpers/people';

const [item] = someItems(1);
if (!item) throw new Error('no item');

const SETTINGS = { signUp: 'anybody', guestsStudy: 'yes', guestsInLiveEvents: 'yes' };

describeDatabases('what the owner looks after', () => {
  afterEach(async () => saveInstallation(DEFAULT_INSTALLATION));

  it('is nobody else’s', async () => {
    const target = await person('learner');
    for (const role of ROLES.filter((role) => role !== 'owner')) {
      const asker = role === 'nobody' ? null : await person(role);
      const browser = asker?.browser ?? new Browser();
      const code = role === 'nobody' ? 'not-signed-in' : 'not-allowed';
      const asked: [string, Record<string, string>][] = [
        ['settings', SETTINGS],
        ['role', { account: target.id, role: 'owner' }],
        ['reset-link', { account: target.id }],
        ['backup', { now: 'yes' }],
      ];
      for (const [way, fields] of asked) {
        expect((await browser.form(`/api/owner/${way}`, fields)).body, `${role} ${way}`).toMatchObject({ code });
      }
      const name = 'daily-20260101T120000Z.tar.gz';
      expect((await browser.get(`/api/owner/backups?name=${name}`)).body).toMatchObject({ code });
      await expect(loadOwnerPage(asker?.learner ?? null, {})).rejects.toMatchObject({ code });
      await expect(loadResetLink(asker?.learner ?? null, 'x', new Headers(), new Date())).rejects.toMatchObject({
        code,
      });
    }
    expect((await target.browser.get<Me>('/api/me')).body.role).toBe('learner');
    expect(await readInstallation()).toEqual(DEFAULT_INSTALLATION);
  });

  it('appoints an instructor, who may make classes at once, and takes it back', async () => {
    const [owner, ben] = [await person('owner'), await person('learner')];
    const made = { name: 'Evening', pack: 'aws-ha' };
    expect(await ben.refused('/api/classes/create', made)).toBe('not-allowed');
    await owner.ask('/api/owner/role', { account: ben.id, role: 'instructor' });
    await ben.ask('/api/classes/create', made);
    await owner.ask('/api/owner/role', { account: ben.id, role: 'learner' });
    expect(await ben.refused('/api/classes/create', made)).toBe('not-allowed');
  });

  it('appoints no guest, and nobody who has gone', async () => {
    const [owner, guest] = [await person('owner'), await person('guest')];
    expect(await owner.refused('/api/owner/role', { account: guest.id, role: 'owner' })).toBe('unknown-account');
    expect(await owner.refused('/api/owner/role', { account: 'gone', role: 'learner' })).toBe('unknown-account');
  });

  it('keeps an owner: the last one cannot step down, nor two at once', async () => {
    const prisma = await db();
    await prisma.user.updateMany({ where: { role: 'owner' }, data: { role: 'learner' } });
    const [ada, ben] = [await person('owner', 'Ada'), await person('owner', 'Ben')];
    const down = (account: string) =>
      ada.browser.form<{ code?: string }>('/api/owner/role', { account, role: 'learner' });
    const both = await Promise.all([down(ada.id), down(ben.id)]);
    expect(await prisma.user.count({ where: { role: 'owner' } })).toBe(1);
    // Whoever was judged second was the last owner, or was no owner any more when asking.
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('finds accounts by a part of name or address, guests never', async () => {
    const owner = await person('owner');
    const word = randomUUID().slice(0, 8);
    const ada = await person('learner', `Ada ${word.toUpperCase()}`);
    await person('learner', 'Somebody else');
    await person('guest');
    const { people } = await loadOwnerPage(owner.learner, { search: word });
    expect(people).toMatchObject({ found: 1, accounts: [{ id: ada.id, role: 'learner', self: false }] });
    const byMail = await loadOwnerPage(owner.learner, { search: ada.learner.email?.slice(0, 20) });
    expect(byMail.people.accounts.map(({ id }) => id)).toEqual([ada.id]);
    const all = await loadOwnerPage(owner.learner, { search: ['a', 'b'], page: 'x' });
    expect(all.people.found).toBe(await (await db()).user.count({ where: { isAnonymous: false } }));
    expect(all.people.accounts.find(({ self }) => self)?.id).toBe(owner.id);
    expect((await loadOwnerPage(owner.learner, { page: '9999' })).people.accounts).toEqual([]);
  });

  it('hands over a link that sets a password', async () => {
    const [owner, ben] = [await person('owner'), await person('learner', 'Ben')];
    const { to } = await owner.ask('/api/owner/reset-link', { account: ben.id });
    const token = /^\/owner\/link\/([\w-]{43})$/.exec(to)?.[1] ?? '';
    const headers = new Headers({ host: 'school.example', 'x-forwarded-proto': 'https' });
    const link = await loadResetLink(owner.learner, token, headers, new Date());
    expect(link).toMatchObject({
      name: 'Ben',
      email: ben.learner.email,
      links: [`https://school.example/account/reset/${token}`],
    });
    const body = { token, newPassword: 'another horse battery' };
    expect((await new Browser().send('POST', '/api/auth/reset-password', body)).status).toBe(200);
    await expect(loadResetLink(owner.learner, token, headers, new Date())).rejects.toMatchObject({
      code: 'link-spent',
    });
  });

  it('stores settings; a box that is not ticked means no', async () => {
    const owner = await person('owner');
    await owner.ask('/api/owner/settings', { name: '  Riverside  ', signUp: 'invited', guestsStudy: 'yes' });
    expect(await readInstallation()).toEqual({
      name: 'Riverside',
      signUp: 'invited',
      guestsStudy: true,
      guestsInLiveEvents: false,
    });
    expect(await owner.refused('/api/owner/settings', { ...SETTINGS, name: 'x'.repeat(61) })).toBe('bad-input');
    expect(await owner.refused('/api/owner/settings', { ...SETTINGS, signUp: 'nobody' })).toBe('bad-input');
  });

  it('keeps nothing of guests where the owner says so, and all of accounts', async () => {
    const [guest, ben] = [await person('guest'), await person('learner')];
    await saveInstallation({ ...DEFAULT_INSTALLATION, guestsStudy: false });
    const users = await (await db()).user.count();
    const reading = { pack: 'aws-ha', topic: 'ebs', section: '', share: 0.9 };
    for (const browser of [new Browser(), guest.browser]) {
      const refused = { status: 403, body: { code: 'guests-not-admitted' } };
      expect(await browser.send('POST', '/practice/answers', answerTo(item, true))).toMatchObject(refused);
      expect(await browser.send('POST', '/api/answers', answerTo(item, true))).toMatchObject(refused);
      expect(await browser.send('PUT', '/api/readings', reading)).toMatchObject({
        status: 200,
        body: { saved: false },
      });
    }
    expect(await (await db()).user.count()).toBe(users);
    expect((await ben.browser.send('POST', '/practice/answers', answerTo(item, true))).status).toBe(200);
    expect((await ben.browser.send('PUT', '/api/readings', reading)).body).toEqual({ saved: true });
  });

  it('backs up now, lists it first and hands it out; with PostgreSQL it says what to use', async () => {
    const owner = await person('owner');
    if ((await database()).kind === 'postgres') {
      expect((await loadOwnerPage(owner.learner, {})).backups).toBeNull();
      expect(await owner.refused('/api/owner/backup', { now: 'yes' })).toBe('no-embedded-database');
      return;
    }
    await owner.ask('/api/owner/backup', { now: 'yes' });
    const [made] = (await loadOwnerPage(owner.learner, {})).backups ?? [];
    expect(made?.name).toMatch(/^manual-\d{8}T\d{6}Z\.tar\.gz$/);
    const response = await owner.browser.raw('GET', `/api/owner/backups?name=${made?.name}`, undefined, {});
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBe(made?.bytes);
    expect(gunzipSync(bytes).includes('/PG_VERSION')).toBe(true);
    for (const name of [
      '../secret',
      'manual-20260101T000000Z.tar.gz',
      '',
      'manual-20260101T000000Z.tar.gz/../../secret',
    ]) {
      const asked = await owner.browser.get(`/api/owner/backups?name=${encodeURIComponent(name)}`);
      expect(asked, name).toMatchObject({ status: 404, body: { code: 'unknown-backup' } });
    }
  });
});

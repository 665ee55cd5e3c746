import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { loadClasses, loadPeople } from '@/server/classes/loaders';
import { readInviteOf } from '@/server/classes/reads';
import { db } from '@/server/db/database';
import { INSTALLATION_KEY } from '@/server/installation/reads';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { type Person, person } from '../../helpers/people';

const LOCAL = new Headers({ host: 'localhost:3000' });

/** A class of this instructor's; its id and join code. */
async function aClass(instructor: Person, name = 'Evening class'): Promise<{ id: string; code: string }> {
  const { to } = await instructor.ask('/api/classes/create', { name, pack: 'aws-ha' });
  const id = /^\/classes\/([\w-]+)\/people$/.exec(to)?.[1] ?? '';
  return { id, code: (await readInviteOf(id)) ?? '' };
}

describeDatabases('classes', () => {
  it('are made by instructors, joined by code, and list who is in them', async () => {
    const [teacher, learner] = [await person('instructor'), await person('learner')];
    const { id, code } = await aClass(teacher);
    expect(
      await learner.ask('/api/classes/open', { code: ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} ` }),
    ).toEqual({
      to: `/join/${code}`,
    });
    expect(await learner.ask('/api/classes/join', { code })).toEqual({ to: `/classes/${id}` });
    await learner.ask('/api/classes/join', { code });
    const { people, invite } = await loadPeople(teacher.learner, id, LOCAL);
    expect(people.map(({ userId, role }) => [userId, role])).toEqual(
      expect.arrayContaining([
        [teacher.id, 'instructor'],
        [learner.id, 'learner'],
      ]),
    );
    expect(people).toHaveLength(2);
    expect(invite.links[0]).toMatch(new RegExp(`^http://[^/]+/join/${code}$`));
    expect((await loadClasses(learner.learner)).classes).toMatchObject([{ id, role: 'learner', learners: 1 }]);
  });

  it.each([
    { who: 'nobody', code: 'not-signed-in', status: 401 },
    { who: 'guest', code: 'not-allowed', status: 403 },
    { who: 'learner', code: 'not-allowed', status: 403 },
  ] as const)('are not made by $who', async ({ who, code, status }) => {
    const browser = who === 'nobody' ? new Browser() : (await person(who)).browser;
    expect(await browser.form('/api/classes/create', { name: 'Mine', pack: 'aws-ha' })).toMatchObject({
      status,
      body: { code },
    });
  });

  it('lead a form without scripts on, or back with the code of what was wrong', async () => {
    const teacher = await person('instructor');
    const made = await teacher.browser.plainForm('/api/classes/create', {
      name: 'Plain',
      pack: 'aws-ha',
      back: '/classes',
    });
    expect(made).toMatch(/^\/classes\/[\w-]+\/people$/);
    expect(await teacher.browser.plainForm('/api/classes/create', { pack: 'aws-ha', back: '/classes' })).toBe(
      '/classes?problem=bad-input',
    );
    expect(await teacher.browser.plainForm('/api/classes/create', { pack: 'aws-ha', back: 'https://evil.test/' })).toBe(
      '/?problem=bad-input',
    );
  });

  it('close a code that is replaced or withdrawn, and one of an archived class', async () => {
    const [teacher, late] = [await person('instructor'), await person('learner')];
    const { id, code } = await aClass(teacher);
    await teacher.ask('/api/classes/invite', { class: id, code: 'new' });
    expect(await late.refused('/api/classes/join', { code })).toBe('unknown-invite');
    const second = (await readInviteOf(id)) ?? '';
    await teacher.ask('/api/classes/archive', { class: id, put: 'away' });
    expect(await late.refused('/api/classes/join', { code: second })).toBe('unknown-invite');
    await teacher.ask('/api/classes/archive', { class: id, put: 'back' });
    await late.ask('/api/classes/join', { code: second });
    await teacher.ask('/api/classes/invite', { class: id, code: 'none' });
    expect(await readInviteOf(id)).toBeNull();
  });

  it('keep at least one instructor, also when two leave at once', async () => {
    const [one, two] = [await person('instructor'), await person('instructor')];
    const { id, code } = await aClass(one);
    expect(await one.refused('/api/classes/leave', { class: id })).toBe('last-instructor');
    await two.ask('/api/classes/join', { code });
    await one.ask('/api/classes/place', { class: id, member: two.id, role: 'instructor' });
    const left = await Promise.all([one, two].map(({ browser }) => browser.form('/api/classes/leave', { class: id })));
    expect(left.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('make instructor only whom the owner has appointed', async () => {
    const [teacher, learner] = [await person('instructor'), await person('learner')];
    const { id, code } = await aClass(teacher);
    await learner.ask('/api/classes/join', { code });
    const place = { class: id, member: learner.id };
    expect(await teacher.refused('/api/classes/place', { ...place, role: 'instructor' })).toBe('not-appointed');
    await teacher.ask('/api/classes/place', { ...place, role: 'assistant' });
    expect(await learner.refused('/api/classes/place', { ...place, role: 'learner' })).toBe('not-allowed');
    await teacher.ask('/api/classes/place', { ...place, role: 'none' });
    expect((await loadClasses(learner.learner)).classes).toEqual([]);
    await learner.ask('/api/classes/join', { code });
    expect((await loadClasses(learner.learner)).classes).toMatchObject([{ role: 'learner' }]);
  });

  it('are nothing to an instructor of another class', async () => {
    const [one, other] = [await person('instructor'), await person('instructor')];
    const { id } = await aClass(one);
    await aClass(other);
    for (const [path, fields] of [
      ['/api/classes/rename', { name: 'Taken over' }],
      ['/api/classes/archive', { put: 'away' }],
      ['/api/classes/invite', { code: 'none' }],
      ['/api/classes/place', { member: one.id, role: 'learner' }],
      ['/api/classes/leave', {}],
    ] as const) {
      expect([path, await other.refused(path, { class: id, ...fields })]).toEqual([path, 'unknown-class']);
    }
  });

  it('refuse an account that guesses codes, and say so in the log', async () => {
    const guesser = await person('learner');
    const codes: string[] = [];
    for (let guess = 0; guess < 12; guess++)
      codes.push(await guesser.refused('/api/classes/open', { code: 'AAAA-BBBB' }));
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('unknown-invite'));
    expect(codes.slice(10)).toEqual(['too-many-attempts', 'too-many-attempts']);
    const { code } = await aClass(await person('instructor'));
    expect(await guesser.refused('/api/classes/join', { code })).toBe('too-many-attempts');
    expect(await (await person('learner')).ask('/api/classes/open', { code })).toEqual({ to: `/join/${code}` });
  });

  it('let in whoever was invited where only those may make an account', async () => {
    const prisma = await db();
    const { code } = await aClass(await person('instructor'));
    await prisma.setting.upsert({ where: { key: 'owner' }, create: { key: 'owner', value: 'x' }, update: {} });
    await prisma.setting.create({ data: { key: INSTALLATION_KEY, value: JSON.stringify({ signUp: 'invited' }) } });
    const account = () => ({ name: 'Ada', email: `${randomUUID()}@example.org`, password: 'correct horse battery' });
    const signUp = (next?: string) =>
      new Browser().send('POST', '/api/auth/sign-up/email', { ...account(), ...(next ? { next } : {}) });
    expect(await signUp()).toMatchObject({ status: 403, body: { code: 'sign-up-closed' } });
    expect(await signUp('/join/AAAABBBB')).toMatchObject({ status: 403 });
    expect(await signUp(`/join/${code}`)).toMatchObject({ status: 200 });
    await prisma.setting.delete({ where: { key: INSTALLATION_KEY } });
  });
});

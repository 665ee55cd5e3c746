import { expect, it } from 'vitest';
import { authoriseInClass, standingIn } from '@/server/classes/authorise';
import { db } from '@/server/db/database';
import { INSTALLATION_KEY } from '@/server/installation/reads';
import type { Learner } from '@/server/session/learner';
import { describeDatabases } from '../../helpers/database';

describeDatabases('what somebody is to a class', () => {
  let count = 0;

  /** An account or a guest with a place in the class, unless `place` is null. */
  async function somebody(
    role: Learner['role'],
    classId: string,
    place: string | null,
    left = false,
  ): Promise<Learner> {
    const id = `person-${++count}`;
    const prisma = await db();
    await prisma.user.create({
      data: { id, name: id, email: `${id}@example.org`, role, isAnonymous: role === 'guest' },
    });
    const removedAt = left ? new Date() : null;
    if (place) await prisma.classMember.create({ data: { classId, userId: id, role: place, removedAt } });
    return { id, role, name: id, email: role === 'guest' ? null : `${id}@example.org` };
  }

  async function aClass(archived = false): Promise<string> {
    const data = { name: 'Evening class', pack: 'aws-ha', archivedAt: archived ? new Date() : null };
    return (await (await db()).class.create({ data })).id;
  }

  it.each([
    { role: 'guest', place: null, standing: 'guest' },
    { role: 'learner', place: null, standing: 'other-learner' },
    { role: 'instructor', place: null, standing: 'other-instructor' },
    { role: 'owner', place: null, standing: 'owner' },
    { role: 'learner', place: 'learner', standing: 'learner' },
    { role: 'learner', place: 'assistant', standing: 'assistant' },
    { role: 'instructor', place: 'instructor', standing: 'instructor' },
    { role: 'instructor', place: 'learner', standing: 'learner' },
    { role: 'owner', place: 'learner', standing: 'owner' },
    { role: 'learner', place: 'instructor', standing: 'learner' },
    { role: 'learner', place: 'assistant', left: true, standing: 'other-learner' },
    { role: 'instructor', place: 'instructor', left: true, standing: 'other-instructor' },
  ] as const)('a $role with the place $place (left: $left) stands as $standing', async (row) => {
    const classId = await aClass();
    const asker = await somebody(row.role, classId, row.place, 'left' in row);
    expect((await standingIn(asker, classId)).standing).toBe(row.standing);
  });

  it('is not what they are to another class', async () => {
    const [mine, other] = [await aClass(), await aClass()];
    const instructor = await somebody('instructor', mine, 'instructor');
    expect((await standingIn(instructor, other)).standing).toBe('other-instructor');
    await expect(authoriseInClass(instructor, other, 'grade')).rejects.toMatchObject({ code: 'unknown-class' });
  });

  it('answers a class that does not exist like one that is not theirs', async () => {
    const learner = await somebody('learner', await aClass(), null);
    await expect(authoriseInClass(learner, 'no-such-class', 'read-class')).rejects.toMatchObject({
      code: 'unknown-class',
    });
    await expect(authoriseInClass(null, 'no-such-class', 'read-class')).rejects.toMatchObject({
      code: 'unknown-class',
    });
  });

  it('lets an archived class be read and not be changed', async () => {
    const classId = await aClass(true);
    const instructor = await somebody('instructor', classId, 'instructor');
    expect(await authoriseInClass(instructor, classId, 'read-grade-book')).toBe('instructor');
    expect(await authoriseInClass(instructor, classId, 'manage-class')).toBe('instructor');
    await expect(authoriseInClass(instructor, classId, 'assign')).rejects.toMatchObject({ code: 'class-archived' });
  });

  it.each([
    { role: 'instructor', own: true, standing: 'instructor' },
    { role: 'instructor', own: false, standing: 'assistant' },
    { role: 'owner', own: false, standing: 'owner' },
    { role: 'learner', own: true, standing: 'learner' },
    { role: 'guest', own: false, standing: 'guest' },
  ] as const)('a $role in an event without a class (hosting: $own) stands as $standing', async (row) => {
    const asker = await somebody(row.role, '', null);
    expect((await standingIn(asker, { host: row.own ? asker.id : 'another' })).standing).toBe(row.standing);
  });

  it('keeps guests out of live events where the owner wants only accounts', async () => {
    const classId = await aClass();
    const [guest, other] = [await somebody('guest', classId, null), await somebody('learner', classId, null)];
    expect(await authoriseInClass(guest, classId, 'join-live')).toBe('guest');
    const prisma = await db();
    const value = JSON.stringify({ guestsInLiveEvents: false });
    await prisma.setting.create({ data: { key: INSTALLATION_KEY, value } });
    for (const asker of [guest, null]) {
      await expect(authoriseInClass(asker, classId, 'join-live')).rejects.toMatchObject({
        code: 'guests-not-admitted',
      });
    }
    expect(await authoriseInClass(other, classId, 'join-live')).toBe('other-learner');
    await prisma.setting.delete({ where: { key: INSTALLATION_KEY } });
  });
});

import { expect, test } from 'vitest';
import { closeDatabase, database, db } from '@/server/db/database';
import { describeDatabases } from '@/test/helpers/database';

describeDatabases('the process has one database', (open) => {
  test('that every caller shares', async () => {
    const [first, second, third] = await Promise.all([open(), database(), database()]);
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(await db()).toBe(first.prisma);
  });

  test('that stores and finds rows, arrays, JSON and times', async () => {
    const { prisma } = await open();
    const facts = ['a/b', 'with "quotes"', 'with, comma'];
    await prisma.user.create({ data: { id: 'u1', name: 'Ada', email: 'ada@example.org' } });
    await prisma.answer.create({
      data: { ...answer('u1', 'c1'), facts, createdAt: new Date('2026-01-02T03:04:05.678Z') },
    });
    const stored = await prisma.answer.findUniqueOrThrow({
      where: { userId_clientId: { userId: 'u1', clientId: 'c1' } },
    });
    expect(stored.facts).toEqual(facts);
    expect(stored.createdAt.toISOString()).toBe('2026-01-02T03:04:05.678Z');
    await prisma.design.create({ data: { userId: 'u1', pack: 'p', brief: 'b', document: { a: [1, null, 'x'] } } });
    expect((await prisma.design.findFirstOrThrow()).document).toEqual({ a: [1, null, 'x'] });
  });

  test('that names a repeated row by its code', async () => {
    const { prisma } = await open();
    await prisma.user.create({ data: { id: 'u2', name: 'Bo', email: 'bo@example.org' } });
    await prisma.answer.create({ data: answer('u2', 'same') });
    await expect(prisma.answer.create({ data: answer('u2', 'same') })).rejects.toMatchObject({ code: 'P2002' });
  });

  test('that undoes a transaction as a whole', async () => {
    const { prisma } = await open();
    const half = prisma.$transaction(async (tx) => {
      await tx.user.create({ data: { id: 'u3', name: 'Cy', email: 'cy@example.org' } });
      throw new Error('half-way');
    });
    await expect(half).rejects.toThrow('half-way');
    expect(await prisma.user.findUnique({ where: { id: 'u3' } })).toBeNull();
  });

  test('that answers many callers at once', async () => {
    const { prisma } = await open();
    await prisma.user.create({ data: { id: 'u4', name: 'Di', email: 'di@example.org' } });
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => prisma.answer.create({ data: answer('u4', `c${index}`) })),
    );
    expect(await prisma.answer.count({ where: { userId: 'u4' } })).toBe(60);
  });

  test('that keeps its rows when it is closed and opened again', async () => {
    const { prisma } = await open();
    await prisma.user.create({ data: { id: 'u5', name: 'Ed', email: 'ed@example.org' } });
    await closeDatabase();
    const again = await database();
    expect(again.applied).toEqual([]);
    expect((await again.prisma.user.findUniqueOrThrow({ where: { id: 'u5' } })).name).toBe('Ed');
  });
});

function answer(userId: string, clientId: string) {
  const rest = { pack: 'p', packVersion: '1', template: 't', seed: 1, topic: 'ebs', correct: true };
  return { userId, clientId, facts: [], chosen: ['o1'], beliefs: [], ...rest };
}

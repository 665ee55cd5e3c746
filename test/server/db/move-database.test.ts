import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { moveDatabase } from '@/server/db/move-database';
import { openDatabase } from '@/server/db/open-database';
import { embeddedCopy, freshPostgres, type NamedDatabase } from '@/test/helpers/database';

const { postgres } = inject('databases');

describe.skipIf(postgres.url === null)('moving the embedded database to PostgreSQL', () => {
  let source: NamedDatabase;
  let target: NamedDatabase;
  beforeEach(async () => {
    source = await embeddedCopy();
    target = await freshPostgres();
    await fill(source.environment.FAULTLINE_DATA);
  });
  afterEach(async () => {
    await source.remove();
    await target.remove();
  });

  const move = () => moveDatabase(source.environment.FAULTLINE_DATA, target.environment.DATABASE_URL);
  const contents = async (settings: NamedDatabase) => {
    const { DATABASE_URL: url, FAULTLINE_DATA: folder } = settings.environment;
    const { prisma, close } = await openDatabase({ url: url || undefined, pool: 2, folder });
    const all = {
      users: await prisma.user.findMany({ orderBy: { id: 'asc' } }),
      answers: await prisma.answer.findMany({ orderBy: { clientId: 'asc' } }),
      designs: await prisma.design.findMany({ orderBy: { brief: 'asc' } }),
    };
    await close();
    return all;
  };

  test('brings every row and value, and leaves the source as it is', async () => {
    const before = await contents(source);
    expect(await move()).toMatchObject({ user: 2, answer: 450, design: 1, session: 0 });
    expect(await contents(target)).toEqual(before);
    expect(await contents(source)).toEqual(before);
  });

  test('leaves a target that works: keys hold, rows can be added', async () => {
    await move();
    const { prisma, close } = await openDatabase({ url: target.environment.DATABASE_URL, pool: 2, folder: '' });
    await expect(prisma.reading.create({ data: reading('nobody') })).rejects.toMatchObject({ code: 'P2003' });
    await prisma.reading.create({ data: reading('u1') });
    await prisma.user.delete({ where: { id: 'u1' } });
    expect(await prisma.answer.count()).toBe(0);
    await close();
  });

  test('refuses a target with rows in it and changes nothing there', async () => {
    await move();
    await expect(move()).rejects.toMatchObject({
      code: 'move-refused',
      message: expect.stringMatching(/not empty: answer, design, user have rows/),
    });
    expect((await contents(target)).answers).toHaveLength(450);
  });

  test('names a target that cannot be reached', async () => {
    const attempt = moveDatabase(source.environment.FAULTLINE_DATA, 'postgresql://x@127.0.0.1:1/none');
    await expect(attempt).rejects.toMatchObject({ code: 'unreachable' });
  });
});

async function fill(folder: string): Promise<void> {
  const { prisma, close } = await openDatabase({ url: undefined, pool: 1, folder });
  for (const id of ['u1', 'u2']) await prisma.user.create({ data: { id, name: 'é\\\n"', email: `${id}@example.org` } });
  await prisma.answer.createMany({
    data: Array.from({ length: 450 }, (_, seed) => ({
      userId: 'u1',
      clientId: `c${String(seed).padStart(4, '0')}`,
      pack: 'p',
      packVersion: '1',
      template: 't',
      seed,
      topic: 'ebs',
      facts: seed % 2 ? ['a,b', '"q"', '\\', 'null'] : [],
      chosen: ['o1'],
      correct: seed % 3 === 0,
      beliefs: [],
      confidence: seed % 5 ? seed : null,
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, seed, seed)),
    })),
  });
  const document = { text: "it's \u2028 \ud83d\ude00", list: [1, null, 0.1, true], nested: { null: null } };
  await prisma.design.create({ data: { userId: 'u2', pack: 'p', brief: 'b', document } });
  await close();
}

function reading(userId: string) {
  return { userId, pack: 'p', topic: 't', section: 's', share: 0.1 + 0.2 };
}

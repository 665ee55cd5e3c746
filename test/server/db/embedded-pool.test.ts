import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embeddedPool } from '@/server/db/embedded-pool';
import { PrismaClient } from '@/server/db/generated/client';
import { type EmbeddedDatabase, openEmbedded } from '@/server/db/open-embedded';
import { embeddedCopy, type NamedDatabase } from '@/test/helpers/database';

let named: NamedDatabase;
let opened: EmbeddedDatabase;
beforeAll(async () => {
  named = await embeddedCopy();
  opened = await openEmbedded(named.environment.FAULTLINE_DATA);
});
afterAll(() => opened.close().then(named.remove));

// With a parameter, since a query without one is sent another way.
const SELECT = `SELECT $1::bigint AS whole, ARRAY['a','b"c'] AS words, '{"k":[1]}'::jsonb AS document`;

test('Prisma reads through the pool', async () => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(embeddedPool(opened.engine)) });
  expect(await prisma.$queryRawUnsafe(SELECT, 42)).toEqual([{ whole: 42n, words: ['a', 'b"c'], document: { k: [1] } }]);
  await prisma.$disconnect();
});

test('ending a pool leaves the database open, and an error leaves the pool usable', async () => {
  const first = embeddedPool(opened.engine);
  await first.query('SELECT 1');
  await first.end();
  const second = embeddedPool(opened.engine);
  await expect(second.query('SELECT nothing')).rejects.toThrow('nothing');
  expect((await second.query('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
  await second.end();
});

test('the patch of the parse message is still needed: PGlite crashes on what Prisma sends', async () => {
  const { connection, ...config } = createPgConfig(opened.engine);
  const parse = connection.parse.bind(connection);
  const messages: { text: string; name: string }[] = [];
  connection.parse = (message: { text: string; name: string }) => {
    messages.push(message);
    parse({ text: message.text, name: message.name });
  };
  const settings: pg.PoolConfig & { connection: object } = { ...config, connection, max: 1 };
  const prisma = new PrismaClient({ adapter: new PrismaPg(new pg.Pool(settings)) });
  await prisma.$queryRawUnsafe(SELECT, 42);
  await prisma.$disconnect();
  expect(messages).toEqual([expect.objectContaining({ types: expect.anything() })]);
  expect(() => parse(messages[0])).toThrow(/forEach is not a function/);
});

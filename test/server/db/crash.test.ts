import { expect, test } from 'vitest';
import { openDatabase } from '@/server/db/open-database';
import { embeddedCopy } from '@/test/helpers/database';
import { Script } from '@/test/helpers/script';

/** Answers that each life acknowledges before it is killed, in the middle of the next ones. */
const LIVES = [1, 40, 7, 23];

test('no acknowledged answer is lost when the process is killed', { timeout: 180_000 }, async () => {
  const named = await embeddedCopy();
  const folder = named.environment.FAULTLINE_DATA;
  const acknowledged = new Set<string>();
  for (const [run, life] of LIVES.entries()) {
    const script = await Script.start('insert-answers', [String(run)], named.environment);
    expect(await script.line()).toBe('ready');
    for (let count = 0; count < life; count++) acknowledged.add(await script.line());
    await script.end('SIGKILL');
    for (const line of script.lines) acknowledged.add(line);
  }
  const { prisma, close } = await openDatabase({ url: undefined, pool: 1, folder });
  const stored = new Set((await prisma.answer.findMany({ select: { clientId: true } })).map((row) => row.clientId));
  await close();
  await named.remove();
  expect(acknowledged.size).toBeGreaterThanOrEqual(LIVES.reduce((sum, life) => sum + life, 0));
  expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  // At most the inserts that were under way when a kill came were stored unacknowledged.
  expect(stored.size - acknowledged.size).toBeLessThanOrEqual(3 * LIVES.length);
});

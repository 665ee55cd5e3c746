import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WorkerPool } from '@/server/worker/pool';
import { simulateApart } from '@/server/worker/simulations';
import { canonicalJson, grade } from '@/simulator';
import { shop } from '../../helpers/lab';
import { temporaryFolder } from '../../helpers/temporary-folder';

// A worker that does as it is told, in the protocol of the pool.
const SOURCE = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ task, input }) => {
  if (task === 'end') process.exit(3);
  if (task === 'spin') for (;;);
  if (task === 'fill') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
  if (task === 'fail') return parentPort.postMessage({ failed: 'Error: it does not add up' });
  const until = Date.now() + (task === 'wait' ? input : 0);
  while (Date.now() < until);
  parentPort.postMessage({ value: task === 'thread' ? threadId : input });
});`;

let pool: WorkerPool | undefined;

function open(options: Partial<WorkerPool['options']> = {}): WorkerPool {
  const file = path.join(temporaryFolder(), 'worker.mjs');
  writeFileSync(file, SOURCE);
  const bounds = { perUser: 100, total: 100 };
  pool = new WorkerPool({ file, workers: 1, limitMs: 30_000, heapMb: 64, bounds, ...options });
  return pool;
}

afterEach(async () => pool?.close());

describe('a pool of workers', () => {
  it('does tasks and gives back what they make', async () => {
    const workers = open({ workers: 2 });
    const input = { numbers: [1, 2.5], text: 'ä' };
    expect(await workers.run('ada', { task: 'echo', input })).toEqual(input);
    const threads = await Promise.all([1, 2, 3].map(() => workers.run('ada', { task: 'thread', input: null })));
    expect(new Set(threads).size).toBeLessThanOrEqual(2);
  });

  it('takes turns between users, so that one task does not wait for a hundred of somebody else', async () => {
    const workers = open();
    const done: string[] = [];
    const run = (user: string, name: string) =>
      workers.run(user, { task: 'wait', input: 1 }).then(() => done.push(name));
    await Promise.all([...Array.from({ length: 20 }, (_, at) => run('ada', `ada ${at}`)), run('bob', 'bob')]);
    expect(done.indexOf('bob')).toBeLessThan(3);
    expect(done).toHaveLength(21);
  });

  it('refuses what does not fit into the queue, at once', async () => {
    const workers = open({ bounds: { perUser: 2, total: 3 } });
    const run = (user: string) => workers.run(user, { task: 'wait', input: 50 });
    const sent = ['ada', 'ada', 'ada', 'ada', 'bob', 'cy'].map(run);
    const ends = await Promise.allSettled(sent);
    // One is at work, two of Ada's wait, and one of Bob's.
    expect(ends.map((end) => (end.status === 'rejected' ? end.reason.why : 'done'))).toEqual([
      ...['done', 'done', 'done', 'full', 'done', 'full'],
    ]);
  });

  it.each([
    { task: 'end', why: 'lost' },
    { task: 'fill', why: 'lost' },
    { task: 'spin', why: 'slow' },
  ])('survives a task that does "$task"', async ({ task, why }) => {
    const workers = open({ limitMs: task === 'spin' ? 300 : 30_000 });
    const [bad, good] = await Promise.allSettled([
      workers.run('ada', { task, input: null }),
      workers.run('bob', { task: 'echo', input: 'still here' }),
    ]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { why } });
    expect(good).toEqual({ status: 'fulfilled', value: 'still here' });
  });

  it('passes on what a task throws, and input that cannot be copied, and goes on', async () => {
    const workers = open();
    await expect(workers.run('ada', { task: 'fail', input: null })).rejects.toThrow('it does not add up');
    await expect(workers.run('ada', { task: 'echo', input: () => 1 })).rejects.toThrow('could not be cloned');
    expect(await workers.run('ada', { task: 'echo', input: 1 })).toBe(1);
  });

  it('that is closed refuses what it was at and what waits', async () => {
    const workers = open();
    const sent = [1, 2].map(() => workers.run('ada', { task: 'spin', input: null }));
    const ends = Promise.allSettled(sent);
    await workers.close();
    expect((await ends).map((end) => end.status === 'rejected' && end.reason.why)).toEqual(['lost', 'lost']);
    await expect(workers.run('ada', { task: 'echo', input: 1 })).rejects.toMatchObject({ why: 'lost' });
  });
});

it('a design is graded apart with the same bytes as here', async () => {
  const { brief, prices } = shop();
  const here = grade(brief, brief.startDesign, prices);
  const apart = await simulateApart('ada', 'grade', { brief, design: brief.startDesign, prices });
  expect(canonicalJson(apart)).toBe(canonicalJson(here));
});

import { expect, it } from 'vitest';
import { FairQueue } from '@/server/worker/fair-queue';

/** Everything in the order in which it comes out. */
function emptied(queue: FairQueue<string>): string {
  let out = '';
  for (let work = queue.take(); work !== undefined; work = queue.take()) out += `${work} `;
  return out.trim();
}

it.each([
  { added: 'a1 a2 a3', out: 'a1 a2 a3', why: 'of one user the oldest comes first' },
  { added: 'a1 a2 a3 b1', out: 'a1 b1 a2 a3', why: 'who comes last does not wait for all of another’s' },
  { added: 'a1 a2 b1 b2 c1', out: 'a1 b1 c1 a2 b2', why: 'turns go round' },
])('$why', ({ added, out }) => {
  const queue = new FairQueue<string>({ perUser: 9, total: 9 });
  for (const work of added.split(' ')) expect(queue.add(work.charAt(0), work)).toBe(true);
  expect(emptied(queue)).toBe(out);
  expect(queue.size).toBe(0);
});

it('is bounded for one user and for all, and what is refused is not in it', () => {
  const queue = new FairQueue<string>({ perUser: 2, total: 3 });
  const taken = ['a1', 'a2', 'a3', 'b1', 'c1'].map((work) => queue.add(work.charAt(0), work));
  expect(taken).toEqual([true, true, false, true, false]);
  expect(emptied(queue)).toBe('a1 b1 a2');
  expect(queue.add('a', 'a4')).toBe(true);
});

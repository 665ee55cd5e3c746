import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Pack } from '@/curriculum/pack';
import type { Now } from '@/progress/standing';
import { AppError, parseInput } from '../errors';
import { isSecure } from '../http/same-origin';
import { requirePack, requireTopic, SlugSchema } from '../items/required';

import { drawAgain, drawImportedRun, drawNewRun } from './loaders';
import { RUN_LENGTHS, type Run, runAddress } from './run';
import { nowOf } from './zone';

/** Cookie that remembers the last session of this browser: the part of its address after the question mark. */
export const LAST_RUN_COOKIE = 'faultline-run';

/** Seconds. */
const REMEMBERED = 30 * 86_400;

const StartSchema = z.object({
  pack: SlugSchema,
  length: z.coerce.number().pipe(z.union(RUN_LENGTHS.map((length) => z.literal(length)))),
  /** `mixed` looks away from the topics that are ticked. */
  mode: z.enum(['mixed', 'topics', 'again', 'imported']).default('mixed'),
  topics: z.array(SlugSchema).max(100),
  /** Addresses of the items to vary, joined by "~", for `again`. */
  items: z.string().max(3_000).optional(),
});

/** Begins a session as the form asks. Gives its address, and the cookie that remembers it. Throws AppError. */
export async function startRun(
  userId: string | null,
  body: string,
  request: Request,
  luck: () => number,
): Promise<{ address: string; cookie: string }> {
  const form = new URLSearchParams(body);
  const given = { ...Object.fromEntries(form), length: form.get('length') ?? '10', topics: form.getAll('topic') };
  const wish = parseInput(StartSchema, given);
  const pack = requirePack(wish.pack);
  const run = await draw(userId, pack, wish, nowOf(request.headers, new Date()), luck);
  if (run.items.length === 0) {
    throw new AppError('no-item', { say: 'no-item-practice' });
  }
  const address = runAddress(run);
  return { address, cookie: lastRunCookie(address.slice(address.indexOf('?') + 1), REMEMBERED, isSecure(request)) };
}

/** The `Set-Cookie` line that remembers a session, or forgets it with an age of 0. */
export function lastRunCookie(value: string, maxAge: number, secure: boolean): string {
  const flags = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${LAST_RUN_COOKIE}=${encodeURIComponent(value)}; ${flags}`;
}

async function draw(
  userId: string | null,
  pack: Pack,
  wish: z.output<typeof StartSchema>,
  now: Now,
  luck: () => number,
): Promise<Run> {
  const id = randomBytes(8).toString('hex');
  if (wish.mode === 'again') {
    const items = (wish.items ?? '').split('~').map((item) => item.replace('.', '/'));
    return drawAgain(userId, { pack, items, id }, now, luck);
  }
  if (wish.mode === 'imported') return drawImportedRun(userId, { pack, length: wish.length, id }, now, luck);
  const topics = wish.mode === 'topics' ? wish.topics.map((topic) => requireTopic(pack, topic).id) : [];
  if (wish.mode === 'topics' && topics.length === 0) {
    throw new AppError('bad-input', { say: 'bad-input-no-topic', path: 'topic' });
  }
  return drawNewRun(userId, { pack, topics, length: wish.length, id }, now, luck);
}

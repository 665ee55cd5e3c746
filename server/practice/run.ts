import { z } from 'zod';
import { parseAddress } from '@/quiz/address';
import { AppError } from '../errors';
import { SlugSchema } from '../items/required';

/** Lengths that a session can be asked for, in items. */
export const RUN_LENGTHS = [5, 10, 20] as const;

/** Most items of a session. */
export const MAX_RUN_ITEMS = 20;

/**
 * A practice session: a name of its own and its items in order. The address holds all of it, so that a reload, another
 * tab or a bookmark is the same session; the answers are found by the client ids that follow from the name.
 */
export interface Run {
  pack: string;
  /** 16 hexadecimal digits. */
  id: string;
  /** Addresses of items, `<template>/<seed>`. */
  items: string[];
}

const RunSchema = z.object({
  pack: SlugSchema,
  run: z.string().regex(/^[a-f0-9]{16}$/, '16 hexadecimal digits'),
  items: z.string().min(1).max(2_000),
});

/** Client id of the answer at a place of a session: the same however often it is sent, so it counts once. */
export function runClientId(run: Run, index: number): string {
  return `${run.id}-${index}`;
}

/** Address of a session, with the place to look at where there is one (from 1; `end` is the summary). */
export function runAddress(run: Run, at?: number | 'end'): string {
  const items = run.items.map((item) => item.replace('/', '.')).join('~');
  const place = at === undefined ? '' : `&at=${at}`;
  return `/practice/run?pack=${run.pack}&run=${run.id}&items=${items}${place}`;
}

/** Reads what `runAddress` wrote. Throws `bad-input` with what is wrong with the address. */
export function parseRun(query: Record<string, unknown>): Run {
  const parsed = RunSchema.safeParse(query);
  const items = parsed.success ? parsed.data.items.split('~').map((item) => item.replace('.', '/')) : [];
  if (parsed.success && items.length <= MAX_RUN_ITEMS && items.every((item) => parseAddress(item) !== null))
    return { pack: parsed.data.pack, id: parsed.data.run, items };
  throw new AppError('bad-input', {
    message: 'This is not the address of a practice session.',
    path: parsed.success ? 'items' : String(parsed.error.issues[0]?.path[0] ?? 'run'),
    fix: 'Begin a new session.',
  });
}

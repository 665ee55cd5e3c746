import { z } from 'zod';
import { parseAddress } from '@/quiz/address';
import { AppError } from '../errors';
import { SlugSchema } from '../items/required';

/** Lengths that a session can be asked for, in items. */
export const RUN_LENGTHS = [5, 10, 20, 40] as const;

/** Most items of a session. */
export const MAX_RUN_ITEMS = 40;

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
  items: z.string().min(1).max(3_000),
});

/** How often the answer at one place can be taken back. */
export const MAX_RETAKES = 9;

/**
 * Client id of the answer at a place of a session, from 0: the same however often it is sent, so it counts once. Every time that it is taken
 * back, the next one has another id; `retakes` says how often that was.
 */
export function runClientId(run: Run, index: number, retakes = 0): string {
  const id = `${run.id}-${index}`;
  return retakes === 0 ? id : `${id}-r${retakes}`;
}

/** Every client id that an answer at that place can have, in the order in which they are used. */
export function runClientIds(run: Run, index: number): string[] {
  return Array.from({ length: MAX_RETAKES + 1 }, (_, retakes) => runClientId(run, index, retakes));
}

/** Reads what `runClientId` wrote; null for the client id of anything but a session. */
export function parseRunClientId(clientId: string): { run: string; index: number; retakes: number } | null {
  const found = /^([a-f0-9]{16})-(\d{1,2})(?:-r([1-9]))?$/.exec(clientId);
  if (!found?.[1] || found[2] === undefined) return null;
  return { run: found[1], index: Number(found[2]), retakes: Number(found[3] ?? 0) };
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
    say: 'bad-input-run',
    path: parsed.success ? 'items' : String(parsed.error.issues[0]?.path[0] ?? 'run'),
  });
}

import { z } from 'zod';
import { type Import, importItems } from '@/quiz/exchange/import-items';
import { ImportRefusal } from '@/quiz/exchange/import-refusal';
import { authorise } from '../access';
import { AppError, type Failing, parseInput } from '../errors';
import { LARGEST_UPLOAD } from '../http/body-limit';
import { requirePack, requireTopic, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { prepareFile } from './prepare';
import { countFiles } from './reads';
import { insertFile } from './writes';

/** Most questions of one file that are taken in here. */
export const MAX_QUESTIONS = 2_000;

/** Most files of a pack. */
export const MAX_FILES = 200;

/** Longest name of a file that is kept, in characters. */
const MAX_NAME = 120;

const TakeInSchema = z.object({ pack: SlugSchema, topic: SlugSchema });

/**
 * Takes a file of questions in, beside the generated ones of a pack. `bytes` has been bounded already. Throws AppError: `refused-file` says what is wrong
 * with it.
 */
export async function takeIn(
  visitor: Visitor,
  fields: Record<string, unknown>,
  file: { name: string; bytes: Uint8Array } | null,
): Promise<{ id: string }> {
  authorise(await visitor.current(), 'review-questions');
  const wish = parseInput(TakeInSchema, fields);
  const pack = requirePack(wish.pack);
  const { id: topic } = requireTopic(pack, wish.topic);
  if (file === null || file.bytes.length === 0)
    throw new AppError('bad-input', { say: 'bad-input-no-file', path: 'file' });
  if ((await countFiles(pack.id)) >= MAX_FILES)
    throw refused({ say: 'refused-file-count', values: { limit: MAX_FILES } });
  const name = cleanName(file.name);
  const read = readFile(file.bytes, name);
  if (read.items.length > MAX_QUESTIONS)
    throw refused({
      say: 'refused-file-questions',
      values: { name, count: read.items.length, limit: MAX_QUESTIONS },
    });
  if (read.items.length === 0) throw refused({ say: 'refused-file-none', values: { name, why: whyNone(read) } });
  return { id: await insertFile(pack.id, name, prepareFile(pack, topic, read)) };
}

function readFile(bytes: Uint8Array, name: string): Import {
  try {
    return importItems(bytes, name);
  } catch (error) {
    if (error instanceof ImportRefusal) throw refused({ detail: error.message });
    throw error;
  }
}

function whyNone({ report: [first] }: Import): string {
  return first === undefined ? '' : `${first.where}: ${first.construct}: ${first.why}`.slice(0, 400);
}

/** The last part of a file's name, in characters that a page and a message can show. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const shown = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return shown.slice(0, MAX_NAME) || 'questions';
}

function refused(words: Failing): AppError {
  return new AppError('refused-file', { ...words, path: 'file', data: { limit: LARGEST_UPLOAD } });
}

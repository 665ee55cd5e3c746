import { z } from 'zod';
import { MAX_QUESTIONS as MAX_LIVE } from '@/classroom/quiz/config';
import { SEED_LIMIT } from '@/quiz/address';
import { IMPORTED } from '@/quiz/item';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import type { Way } from '../http/form-ways';
import { readFile, type WholeFile } from './reads';
import { MAX_QUESTIONS } from './take-in';
import { deleteFile, setInExams, setWithdrawn } from './writes';

const OfFile = z.object({ file: z.uuid('this is no file') });

const Numbers = z
  .preprocess((value) => [value].flat(), z.array(z.coerce.number().int().min(0).max(SEED_LIMIT)))
  .pipe(z.array(z.number()).min(1, 'tick at least one question').max(MAX_QUESTIONS));

const Items = OfFile.extend({ item: Numbers, do: z.enum(['withdraw', 'ask', 'live']) });

/** The file of that id. Throws `unknown-file`. */
export async function requireFile(id: string): Promise<WholeFile> {
  const file = z.uuid().safeParse(id).success ? await readFile(id) : null;
  if (file) return file;
  throw new AppError('unknown-file', { path: 'file' });
}

/** Does something with ticked questions: takes them out, asks them again, or makes a live quiz of them. */
const choose: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'review-questions');
  const { file: id, item, do: what } = parseInput(Items, fields);
  const { id: file, pack } = await requireFile(id);
  if (what === 'live') {
    const items = item.slice(0, MAX_LIVE).map((number) => `${IMPORTED}.${number}`);
    return { to: `/live?pack=${pack}&items=${items.join('~')}` };
  }
  await setWithdrawn(file, item, what === 'withdraw' ? new Date() : null);
  return { to: `/questions/files/${file}` };
};

const exams: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'review-questions');
  const { file: id, use } = parseInput(OfFile.extend({ use: z.enum(['yes', 'no']) }), fields);
  const { id: file } = await requireFile(id);
  await setInExams(file, use === 'yes');
  return { to: `/questions/files/${file}` };
};

const remove: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'review-questions');
  const { file: id, sure } = parseInput(OfFile.extend({ sure: z.literal('yes').optional() }), fields);
  const { id: file, pack } = await requireFile(id);
  if (sure === undefined) throw new AppError('not-confirmed', { path: 'sure' });
  await deleteFile(file);
  return { to: `/questions/files?pack=${pack}` };
};

/** What can be done with files of questions, `/api/questions/<way>` each. */
export const QUESTION_WAYS: Record<string, Way> = { choose, exams, delete: remove };

import { z } from 'zod';
import type { Pack } from '@/curriculum/pack';
import { SEED_LIMIT, templateById, templatesFor } from '@/quiz/address';
import { drawnItems } from '@/quiz/drawn-items';
import { EXPORT_FORMATS, type ExportFormat, exportItems, exportQuestions } from '@/quiz/exchange/export-items';
import type { Item } from '@/quiz/item';
import { authorise } from '../access';
import { AppError, asAppError, parseInput } from '../errors';
import type { Call } from '../http/endpoint';
import { backWith, readFields } from '../http/form-ways';
import { readText } from '../http/read-body';
import { requirePack, requireTopic, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { MAX_QUESTIONS } from './take-in';
import { requireFile } from './ways';

/** Most generated questions of one file. */
export const MAX_EXPORT = 200;

/** Largest form, in bytes: every question of a file may be ticked. */
const MAX_FORM = 64_000;

const FORMATS = Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]];

const many = <T extends z.ZodType>(each: T, most: number) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(each).max(most));

/** Generated questions, by what they are about. */
const GeneratedSchema = z.object({
  pack: SlugSchema,
  format: z.enum(FORMATS),
  topic: many(SlugSchema, 100),
  template: SlugSchema.optional(),
  count: z.coerce.number().int().min(1).max(MAX_EXPORT),
  seed: z.coerce.number().int().min(0).max(999_999),
});

/** Questions of a file: those that are ticked, or all of it. */
const OfFileSchema = z.object({
  file: z.uuid('this is no file'),
  format: z.enum(FORMATS),
  item: many(
    z.coerce
      .number()
      .int()
      .min(0)
      .max(SEED_LIMIT - 1),
    MAX_QUESTIONS,
  ),
});

/** Answers the form that takes questions out: with the file, or by leading back with a code. Throws AppError where the form names no page. */
export async function answerExport({ request, visitor }: Call): Promise<Response> {
  const { back, ...fields } = readFields(await readText(request, MAX_FORM));
  try {
    const { bytes, format } = await exportFor(visitor, fields);
    const { ending, text } = EXPORT_FORMATS[format];
    return new Response(bytes, {
      headers: {
        'content-type': text ? 'text/plain; charset=utf-8' : 'application/octet-stream',
        'content-disposition': `attachment; filename="questions.${ending}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    if (back === undefined) throw error;
    const location = backWith(back, asAppError(error).code);
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
  }
}

/** A selection of questions in a format. Throws AppError. */
export async function exportFor(
  visitor: Visitor,
  fields: Record<string, unknown>,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; format: ExportFormat }> {
  authorise(await visitor.current(), 'review-questions');
  const made = 'file' in fields ? await exportFile(fields) : await exportGenerated(fields);
  return { bytes: new Uint8Array(made.bytes), format: made.format };
}

async function exportFile(fields: Record<string, unknown>) {
  const { file: id, format, item } = parseInput(OfFileSchema, fields);
  const { name, items } = await requireFile(id);
  const ticked = new Set(item);
  const chosen = items.filter(({ number }) => ticked.size === 0 || ticked.has(number)).map(({ source }) => source);
  if (chosen.length === 0) throw none();
  return { ...(await exportQuestions(chosen, format, name)), format };
}

async function exportGenerated(fields: Record<string, unknown>) {
  const wish = parseInput(GeneratedSchema, fields);
  const pack = requirePack(wish.pack);
  const topics = wish.topic.map((topic) => requireTopic(pack, topic).id);
  const { template, format } = wish;
  if (template !== undefined && templateById(template) === null)
    throw new AppError('unknown-template', { say: 'unknown-template-named', values: { template }, path: 'template' });
  const items = await draw(pack, topics, { ...wish, template });
  if (items.length === 0) throw none();
  return { ...(await exportItems(items, format, pack.info.title)), format };
}

/** Questions that the simulator decides take up to a tenth of a second each: others get their turn in between. */
async function draw(
  pack: Pack,
  topics: readonly string[],
  { template, count, seed }: { template: string | undefined; count: number; seed: number },
): Promise<Item[]> {
  const ways = templatesFor(pack, template === undefined ? {} : { template }).filter(
    ({ subject }) => topics.length === 0 || topics.includes(subject.topic),
  );
  const items: Item[] = [];
  for (const item of drawnItems(pack, ways, count, seed)) {
    items.push(item);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return items;
}

function none(): AppError {
  return new AppError('no-item');
}

import { z } from 'zod';

const Slug = z.string().regex(/^[a-z0-9-]+$/, 'expected lower case, digits and hyphens');

/** `pack.yaml`: what the pack is, and its topics in reading order. */
export const PackInfoSchema = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  version: z.string().min(1).describe("Part of every item's address; changes whenever a generated item could change."),
  language: z.string().min(2),
  checked: z.iso.date().describe('Date of the last check of its facts, YYYY-MM-DD.'),
  summary: z.string().min(1),
  exam: z
    .strictObject({
      name: z.string(),
      questions: z.int().positive(),
      minutes: z.int().positive(),
      pass: z.number(),
      scale: z.tuple([z.number(), z.number()]),
    })
    .optional()
    .describe('The examination that the pack prepares for.'),
  origin: z
    .strictObject({ title: z.string(), url: z.url(), author: z.string().optional() })
    .optional()
    .describe('The page that the pack was made from.'),
  trademark: z.string().optional(),
  levels: z
    .array(z.strictObject({ id: Slug, title: z.string(), note: z.string(), topics: z.array(Slug).min(1) }))
    .min(1)
    .describe('Layers of the topic map, top first; each outlives the one below it.'),
  topics: z
    .array(
      z.strictObject({
        id: Slug,
        title: z.string(),
        short: z.string(),
        phrase: z
          .string()
          .min(1)
          .optional()
          .describe(
            'How a sentence names it ("Amazon RDS"). Without it: the title, or what stands after the colon in it.',
          ),
      }),
    )
    .min(1),
});

/** Front matter of one page `topics/<topic>.md`. */
export const PageInfoSchema = z.strictObject({
  topic: Slug,
  lead: z.string().min(1).describe('One or two sentences under the title; also the description in search.'),
  next: z
    .array(z.strictObject({ topic: Slug.optional(), brief: Slug.optional(), why: z.string().min(1) }))
    .min(1)
    .max(4)
    .describe('What to read or do next, in order.'),
});

export type PackInfo = z.infer<typeof PackInfoSchema>;
export type PageInfo = z.infer<typeof PageInfoSchema>;

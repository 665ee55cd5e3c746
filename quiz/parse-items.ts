import { z } from 'zod';
import { SourceSchema } from '@/curriculum/schema/fact';
import type { Item } from './item';

/** Most items of one document. */
const MAX_ITEMS = 100_000;

const Name = z.string().min(1).max(300);
const Words = z.string().max(20_000);

const EvidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fact'), fact: Name }),
  z.object({ kind: z.literal('belief'), belief: Name, fact: Name }),
  z.object({ kind: z.literal('quantity'), fact: Name, index: z.int().nonnegative() }),
  z.object({ kind: z.literal('relation'), relation: Name }),
  z.object({
    kind: z.literal('failure-mode'),
    failureMode: Name,
    list: z.enum(['detectedBy', 'mitigatedBy', 'doesNotHelp']),
    mechanism: Name,
    fact: Name,
  }),
]);

const OptionSchema = z.object({
  id: Name.optional(),
  text: Words.min(1),
  correct: z.boolean(),
  why: Words.default(''),
  evidence: z.array(EvidenceSchema).max(20).default([]),
  belief: Name.optional(),
});

const ItemSchema = z.object({
  id: Name.optional(),
  template: Name.default('author'),
  family: z.enum(['recall', 'contrast', 'scenario', 'prediction', 'weak-point', 'exam']).default('exam'),
  topic: z.string().max(300).default(''),
  pack: z.string().max(300).default(''),
  packVersion: z.string().max(300).default(''),
  seed: z.int().min(0).default(0),
  kind: z.enum(['single', 'multiple']).optional(),
  stem: Words.min(1),
  need: z
    .array(z.object({ label: Words, value: Words }))
    .max(30)
    .optional(),
  choose: z.int().min(1).optional(),
  options: z.array(OptionSchema).min(2).max(26),
  facts: z.array(Name).max(50).default([]),
  sources: z.array(SourceSchema).max(50).default([]),
});

/** What is wrong with a document of items, in words; `path` as in `[3].options[0].text`. */
export interface ItemDocumentProblem {
  path: string;
  message: string;
}

/**
 * Reads an array of items from a parsed JSON document, generated ones or somebody else's: only stem, option texts and the key
 * are required. What is missing is filled in: ids by place, the number to choose by the key.
 */
export function parseItems(
  document: unknown,
): { items: Item[]; problems: [] } | { items: null; problems: ItemDocumentProblem[] } {
  const parsed = z.array(ItemSchema).max(MAX_ITEMS).safeParse(document);
  if (!parsed.success)
    return {
      items: null,
      problems: parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message })),
    };
  return { items: parsed.data.map(filledIn), problems: [] };
}

function filledIn({ id, kind, choose, options, ...rest }: z.output<typeof ItemSchema>, index: number): Item {
  const keys = Math.max(1, options.filter(({ correct }) => correct).length);
  return {
    ...rest,
    id: id ?? `item ${index + 1}`,
    kind: kind ?? (keys === 1 ? 'single' : 'multiple'),
    choose: choose ?? keys,
    options: options.map((option, place) => ({ ...option, id: option.id ?? String.fromCharCode(97 + place) })),
  };
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? 'the document' : text.replace(/^\./, '');
}

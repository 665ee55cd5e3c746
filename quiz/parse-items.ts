import { z } from 'zod';
import { SourceSchema } from '@/curriculum/schema/fact';
import { BriefSchema, DesignSchema, EditSchema, FAULT_KINDS } from '@/simulator';
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
  z.object({
    kind: z.literal('experiment'),
    edits: z.array(EditSchema).max(60),
    faults: z.array(z.object({ kind: z.enum(FAULT_KINDS), target: Name })).max(4),
    requirement: Name,
    value: z.number(),
    holds: z.boolean(),
    downtimeS: z.number().nullable(),
    dataLostS: z.number().nullable(),
    failedShare: z.number().nullable(),
    monthlyUsd: z.number().nullable(),
  }),
]);

const Proof = z.array(EvidenceSchema).max(20).default([]);

/** The designs and briefs of the simulator are checked by the simulator; here only that they are documents. */
const ScenarioSchema = z.object({
  brief: BriefSchema.omit({ start: true, model: true, wrong: true }),
  design: DesignSchema,
  drawn: z.boolean().default(true),
});

const OptionSchema = z.object({
  id: Name.optional(),
  text: Words.min(1),
  correct: z.boolean(),
  why: Words.default(''),
  evidence: Proof,
  belief: Name.optional(),
});

const shared = {
  id: Name.optional(),
  template: Name.default('author'),
  family: z.enum(['recall', 'contrast', 'scenario', 'prediction', 'weak-point', 'exam']).default('exam'),
  topic: z.string().max(300).default(''),
  pack: z.string().max(300).default(''),
  packVersion: z.string().max(300).default(''),
  seed: z.int().min(0).default(0),
  stem: Words.min(1),
  need: z
    .array(z.object({ label: Words, value: Words }))
    .max(30)
    .optional(),
  scenario: ScenarioSchema.optional(),
  facts: z.array(Name).max(50).default([]),
  sources: z.array(SourceSchema).max(50).default([]),
};

const ChoiceSchema = z.object({
  ...shared,
  kind: z.enum(['single', 'multiple']).optional(),
  choose: z.int().min(1).optional(),
  options: z.array(OptionSchema).min(2).max(26),
});

const HotspotSchema = z.object({
  ...shared,
  kind: z.literal('hotspot'),
  scenario: ScenarioSchema,
  options: z
    .array(OptionSchema.extend({ id: Name }))
    .min(2)
    .max(60),
});

const NumberSchema = z.object({ value: z.number(), why: Words.default(''), evidence: Proof });

const NumericSchema = z.object({
  ...shared,
  kind: z.literal('numeric'),
  unit: Name,
  tolerance: z.number().min(0),
  answer: NumberSchema,
  mistakes: z
    .array(NumberSchema.extend({ belief: Name.optional() }))
    .max(20)
    .default([]),
});

const PlacingSchema = z.object({
  ...shared,
  kind: z.enum(['match', 'sort', 'order']),
  entries: z
    .array(z.object({ id: Name, text: Words.min(1), place: Name, why: Words.default(''), evidence: Proof }))
    .min(2)
    .max(26),
  places: z
    .array(z.object({ id: Name, text: Words.min(1) }))
    .min(2)
    .max(26),
});

const ItemSchema = z.union([ChoiceSchema, HotspotSchema, NumericSchema, PlacingSchema]);

/** By its `kind`, so that problems are those of one kind and not of all. */
const schemas: Record<string, z.ZodType<z.output<typeof ItemSchema>>> = {
  hotspot: HotspotSchema,
  numeric: NumericSchema,
  match: PlacingSchema,
  sort: PlacingSchema,
  order: PlacingSchema,
};

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
  const list = z.array(z.unknown()).max(MAX_ITEMS).safeParse(document);
  if (!list.success) return { items: null, problems: list.error.issues.map((issue) => problemOf(issue, [])) };
  const items: Item[] = [];
  const problems: ItemDocumentProblem[] = [];
  for (const [index, one] of list.data.entries()) {
    const parsed = schemaOf(one).safeParse(one);
    if (parsed.success) items.push(filledIn(parsed.data, index));
    else problems.push(...parsed.error.issues.map((issue) => problemOf(issue, [index])));
  }
  return problems.length > 0 ? { items: null, problems } : { items, problems: [] };
}

function schemaOf(one: unknown): z.ZodType<z.output<typeof ItemSchema>> {
  const kind = typeof one === 'object' && one !== null && 'kind' in one ? String(one.kind) : '';
  return (Object.hasOwn(schemas, kind) ? schemas[kind] : undefined) ?? ChoiceSchema;
}

function filledIn(given: z.output<typeof ItemSchema>, index: number): Item {
  const id = given.id ?? `item ${index + 1}`;
  if (!('options' in given) || given.kind === 'hotspot') return { ...given, id };
  const { kind, choose, options, ...rest } = given;
  const keys = Math.max(1, options.filter(({ correct }) => correct).length);
  return {
    ...rest,
    id,
    kind: kind ?? (keys === 1 ? 'single' : 'multiple'),
    choose: choose ?? keys,
    options: options.map((option, place) => ({ ...option, id: option.id ?? String.fromCharCode(97 + place) })),
  };
}

function problemOf({ path, message }: z.core.$ZodIssue, at: PropertyKey[]): ItemDocumentProblem {
  return { path: pathText([...at, ...path]), message };
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? 'the document' : text.replace(/^\./, '');
}

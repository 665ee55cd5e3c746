import { z } from 'zod';

/** `topic/name`, unique within a pack. */
export const FactId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected "topic/name" in lower case, digits and hyphens');

/** `fact-id#name` of a misconception, as pages and answers refer to it. */
export const BeliefId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/, 'expected "topic/name#misconception"');

export const SourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  /** `owner/repository@commit:path` of the archived file that was read, where there is one. */
  repoPath: z.string().optional(),
});

/** A number that a fact states. `bound` says what kind of number it is. */
export const QuantitySchema = z.strictObject({
  name: z.string().min(1),
  /** A number, or a range in words ("35 to 65") where one number would be wrong. */
  value: z.union([z.number(), z.string()]),
  unit: z.string().min(1),
  bound: z.enum(['default', 'min', 'max', 'typical', 'design', 'fixed']),
});

/** A wrong belief that learners hold about a fact: false today, so it may serve as a distractor. */
export const MisconceptionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  text: z.string().min(1),
  whyWrong: z.string().min(1),
});

/** One atomic statement that is true today, with the evidence for it. */
export const FactSchema = z.strictObject({
  id: FactId,
  statement: z.string().min(1),
  kind: z.enum(['definition', 'property', 'mechanism', 'contrast', 'number', 'scope', 'recommendation', 'limit']),
  /** 1 background, 2 useful, 3 core for the exam. */
  relevance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Verdict on the wording of the page that the pack was made from. */
  status: z.enum(['holds', 'outdated', 'imprecise', 'incomplete']),
  /** Lines of that page; empty for an addition. */
  originLines: z.array(z.int().positive()),
  /** Paraphrase of what that page says, where the status is not `holds`. Never a correct answer. */
  originClaim: z.string().optional(),
  note: z.string().optional(),
  numbers: z.array(QuantitySchema).default([]),
  misconceptions: z.array(MisconceptionSchema).default([]),
  /** How the statement was checked. */
  verified: z.enum(['archive', 'current-docs', 'archive+current-docs', 'secondary', 'memory']),
  /** Date of that check, YYYY-MM-DD. */
  checked: z.iso.date(),
  sources: z.array(SourceSchema),
});

/** One file `facts/<topic>.yaml`. */
export const FactFileSchema = z.strictObject({ topic: z.string(), facts: z.array(FactSchema).min(1) });

export type Source = z.infer<typeof SourceSchema>;
export type Quantity = z.infer<typeof QuantitySchema>;
export type Misconception = z.infer<typeof MisconceptionSchema>;
export type Fact = z.infer<typeof FactSchema>;

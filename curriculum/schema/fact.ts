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
  repoPath: z
    .string()
    .optional()
    .describe('`owner/repository@commit:path` of the archived file that was read, where there is one.'),
});

/** A number that a fact states. `bound` says what kind of number it is. */
export const QuantitySchema = z.strictObject({
  name: z.string().min(1).describe('What the number is, as pages name it in `:num`.'),
  value: z
    .union([z.number(), z.string()])
    .describe('A number, or a range in words ("35 to 65") where one number would be wrong.'),
  unit: z.string().min(1).describe('Unit in the plural: seconds, Availability Zones, %.'),
  bound: z.enum(['default', 'min', 'max', 'typical', 'design', 'fixed']).describe('What kind of number it is.'),
});

/** A wrong belief that learners hold about a fact: false today, so it may serve as a distractor. */
export const MisconceptionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  text: z.string().min(1).describe('The wrong belief, as a full sentence of the same form as the statement.'),
  whyWrong: z.string().min(1).describe('Why it is wrong, shown to who believed it.'),
});

/** One atomic statement that is true today, with the evidence for it. */
export const FactSchema = z.strictObject({
  id: FactId,
  statement: z.string().min(1).describe('One sentence that is true today and stands by itself.'),
  kind: z.enum(['definition', 'property', 'mechanism', 'contrast', 'number', 'scope', 'recommendation', 'limit']),
  relevance: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe('1 background, 2 useful, 3 core for the exam.'),
  status: z
    .enum(['holds', 'outdated', 'imprecise', 'incomplete'])
    .describe('Verdict on the wording of the page that the pack was made from.'),
  originLines: z.array(z.int().positive()).describe('Lines of that page; empty for an addition.'),
  originClaim: z
    .string()
    .optional()
    .describe('Paraphrase of what that page says, where the status is not `holds`. Never a correct answer.'),
  note: z.string().optional(),
  numbers: z.array(QuantitySchema).default([]),
  misconceptions: z.array(MisconceptionSchema).default([]),
  verified: z
    .enum(['archive', 'current-docs', 'archive+current-docs', 'secondary', 'memory'])
    .describe('How the statement was checked.'),
  checked: z.iso.date().describe('Date of that check, YYYY-MM-DD.'),
  sources: z.array(SourceSchema).describe('Where it can be looked up; required at relevance 2 and 3.'),
});

/** One file `facts/<topic>.yaml`. */
export const FactFileSchema = z.strictObject({ topic: z.string(), facts: z.array(FactSchema).min(1) });

export type Source = z.infer<typeof SourceSchema>;
export type Quantity = z.infer<typeof QuantitySchema>;
export type Misconception = z.infer<typeof MisconceptionSchema>;
export type Fact = z.infer<typeof FactSchema>;

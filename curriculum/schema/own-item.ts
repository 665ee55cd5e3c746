import { z } from 'zod';
import { BeliefId, FactId } from './fact';

const Words = z.string().min(1).max(2_000);
const Why = Words.describe('Why it is right or wrong, or belongs where it belongs; shown after the answer.');
const Behind = FactId.optional().describe('The fact that decides it, where it is not the first of the item.');
const Held = BeliefId.optional().describe('The misconception, `topic/fact#name`, of who picks it.');

const OwnOption = z.strictObject({
  text: Words,
  correct: z.boolean().default(false),
  why: Why,
  fact: Behind,
  belief: Held,
});

const OwnEntry = z.strictObject({ text: Words, why: Why, fact: Behind });
const PlacedEntry = OwnEntry.extend({ place: Words.describe('Where it belongs, in the words of that place.') });

const shared = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'expected lower case, digits and hyphens')
    .describe('Names the item for ever; unique within the pack.'),
  facts: z.array(FactId).min(1).max(8).describe('Facts that a right answer shows knowledge of, the main one first.'),
  stem: Words.describe('What is told and asked.'),
  need: z
    .array(z.strictObject({ label: Words, value: Words }))
    .min(1)
    .max(8)
    .optional()
    .describe('Requirements, shown as a table under the stem.'),
};

/** Options to choose from, one of them or several right. */
const OwnChoice = z.strictObject({
  ...shared,
  kind: z.literal('choice'),
  ordered: z
    .boolean()
    .default(false)
    .describe('The options keep their order, as numbers do; otherwise it is drawn by lot.'),
  options: z.array(OwnOption).min(4).max(8),
});

/** A number to be typed. */
const OwnNumber = z.strictObject({
  ...shared,
  kind: z.literal('numeric'),
  unit: z.string().min(1).max(40).describe('In words, in the plural.'),
  tolerance: z.number().min(0).describe('Right is what differs by this much at most.'),
  answer: z.strictObject({ value: z.number(), why: Why, fact: Behind }),
  mistakes: z
    .array(z.strictObject({ value: z.number(), why: Why, fact: Behind, belief: Held }))
    .max(6)
    .default([])
    .describe('Numbers that known mistakes lead to, each more than twice the tolerance away from the others.'),
});

/** Each entry belongs to a place of its own. */
const OwnMatch = z.strictObject({
  ...shared,
  kind: z.literal('match'),
  entries: z.array(PlacedEntry).min(3).max(8),
  spare: z.array(Words).max(4).default([]).describe('Places where nothing belongs.'),
});

/** Entries belong into groups. */
const OwnSort = z.strictObject({
  ...shared,
  kind: z.literal('sort'),
  groups: z.array(Words).min(2).max(5).describe('In the order shown.'),
  entries: z.array(PlacedEntry).min(3).max(10),
});

/** Entries in their right order. */
const OwnOrder = z.strictObject({ ...shared, kind: z.literal('order'), entries: z.array(OwnEntry).min(3).max(8) });

export const OwnItemSchema = z.discriminatedUnion('kind', [OwnChoice, OwnNumber, OwnMatch, OwnSort, OwnOrder]);

/** One file `items/<name>.yaml`. */
export const OwnItemFileSchema = z.strictObject({ items: z.array(OwnItemSchema).min(1).max(200) });

export type OwnItem = z.infer<typeof OwnItemSchema>;

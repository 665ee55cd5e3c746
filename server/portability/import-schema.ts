import { z } from 'zod';
import { isDay } from '@/progress/study-day';
import { ChosenSchema } from '@/quiz/chosen';
import { ClientIdSchema } from '../answers/submit';
import { ItemAddressSchema, SlugSchema } from '../items/required';
import { MAX_COMMENT, REPORT_REASONS } from '../question-reports/report';
import { EXPORT_FORMAT } from './format';

/** Most rows of one list in one request. */
const MAX_ROWS = 1_000;

/** A text that a column can hold. */
const Text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes('\u0000'), 'a character that cannot be stored');

const Moment = z.iso.datetime().transform((text) => new Date(text));
const FactId = z.string().regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,80}$/, 'a fact is named "topic/name"');
const BeliefId = z.string().regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,80}#[a-z0-9-]{1,40}$/, 'topic/fact#name');

const AnswerRow = ItemAddressSchema.strip().extend({
  clientId: ClientIdSchema,
  topic: SlugSchema,
  facts: z.array(FactId).max(40),
  chosen: ChosenSchema,
  correct: z.boolean(),
  beliefs: z.array(BeliefId).max(40),
  confidence: z.int().min(0).max(100).nullable(),
  elapsedMs: z.int().min(0).max(86_400_000).nullable(),
  createdAt: Moment,
  takenBackAt: Moment.nullable().default(null),
});

const PlanRow = z.object({
  pack: SlugSchema,
  examDay: z.string().refine(isDay, 'a day as YYYY-MM-DD').nullable(),
  newPerDay: z.int().min(0).max(60).nullable(),
  reviewsPerDay: z.int().min(0).max(500).nullable(),
  updatedAt: Moment,
});

const MarkRow = z.object({
  pack: SlugSchema,
  fact: FactId,
  buriedUntil: z.string().refine(isDay, 'a day as YYYY-MM-DD').nullable(),
  suspended: z.boolean(),
  updatedAt: Moment,
});

const ReadingRow = z.object({
  pack: SlugSchema,
  topic: SlugSchema,
  section: Text(200),
  share: z.number().min(0).max(1),
  updatedAt: Moment,
});

const ReportRow = ItemAddressSchema.strip().extend({
  clientId: ClientIdSchema,
  reason: z.enum(REPORT_REASONS),
  comment: Text(MAX_COMMENT),
  createdAt: Moment,
});

const DraftRow = z.object({ pack: SlugSchema, brief: SlugSchema, document: z.unknown(), updatedAt: Moment });

const KeptDraftRow = z.object({
  ...{ pack: SlugSchema, brief: SlugSchema, document: z.unknown() },
  revision: z.int().min(0).max(1e9),
  savedAt: Moment,
});

const rows = <S extends z.ZodType>(row: S) => z.array(row).max(MAX_ROWS).default([]);

/** An export, or a piece of one. What it has beside these lists is not taken over. */
export const ImportSchema = z.object({
  format: z.literal(EXPORT_FORMAT),
  answers: rows(AnswerRow),
  studyPlans: rows(PlanRow),
  factMarks: rows(MarkRow),
  readings: rows(ReadingRow),
  reports: rows(ReportRow),
  drafts: rows(DraftRow),
  keptDrafts: rows(KeptDraftRow),
  submissions: z.array(z.unknown()).default([]),
  exams: z.array(z.unknown()).default([]),
});

export type ImportDocument = z.output<typeof ImportSchema>;

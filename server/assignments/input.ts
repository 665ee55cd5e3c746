import { z } from 'zod';
import { LATE_POLICIES } from '@/classroom/assignments/grade';
import { isZone } from '@/progress/study-day';
import { IdSchema } from '../classes/manage';
import { AppError, type Failing, parseInput } from '../errors';
import type { Fields } from '../http/form-ways';
import { SlugSchema } from '../items/required';
import { FAMILIES } from '../live/create-quiz';
import { fromLocal } from './zoned-time';

/** What an assignment can be. */
export const KINDS = ['quiz', 'exam', 'design'] as const;
export type AssignmentKind = (typeof KINDS)[number];

/** When results are told. */
export const RELEASES = ['at-once', 'after-close', 'by-hand'] as const;
export type Release = (typeof RELEASES)[number];

/** Most questions of a quiz, and most characters of a title, a note and a comment. */
export const [MAX_QUIZ, MAX_TITLE, MAX_NOTE, MAX_COMMENT] = [50, 100, 2_000, 1_000];

const DAY_MS = 86_400_000;

/** A name that comes once or several times. */
function several<S extends z.ZodType>(one: S, most: number) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(one).max(most),
  );
}

const whole = (least: number, most: number) =>
  z.coerce
    .number(`a whole number from ${least} to ${most}`)
    .int(`a whole number from ${least} to ${most}`)
    .min(least, `at least ${least}`)
    .max(most, `at most ${most}`);

const text = (most: number) => z.string().trim().max(most, `at most ${most} characters`);

/** What the form says about when and how an assignment is taken. */
const TermsSchema = z.object({
  title: z
    .string('a title is needed')
    .trim()
    .min(1, 'a title is needed')
    .max(MAX_TITLE, `at most ${MAX_TITLE} characters`),
  note: text(MAX_NOTE).default(''),
  zone: z.string().max(60).refine(isZone, 'this is no time zone'),
  /** Now, where it is left empty. */
  opens: z.string().max(20).optional(),
  due: z.string().max(20).optional(),
  late: z.enum(LATE_POLICIES).default('refuse'),
  lateDays: whole(1, 60).default(7),
  latePenalty: z.coerce.number().min(0, 'from 0 to 100').max(100, 'from 0 to 100').default(10),
  attempts: z.union([z.literal('any'), whole(1, 20)], 'a number from 1 to 20, or any').default(1),
  minutes: whole(1, 600).optional(),
  release: z.enum(RELEASES).default('at-once'),
  weight: z.coerce.number().min(0, 'from 0 to 100').max(100, 'from 0 to 100').default(1),
});

/** When and how an assignment is taken. */
export interface Terms {
  title: string;
  note: string;
  zone: string;
  opensAt: Date;
  dueAt: Date | null;
  closesAt: Date | null;
  late: (typeof LATE_POLICIES)[number];
  latePenalty: number;
  /** Null for any number. */
  attempts: number | null;
  minutes: number | null;
  release: Release;
  weight: number;
}

/** Reads the terms off a form; its times are those of the zone that it names. Throws `bad-input`. */
export function parseTerms(fields: Fields, now: Date): Terms {
  const { opens, due, lateDays, ...given } = parseInput(TermsSchema, fields);
  const opensAt = opens === undefined ? now : moment('opens', opens, given.zone);
  const dueAt = due === undefined ? null : moment('due', due, given.zone);
  if (dueAt !== null && dueAt <= opensAt) throw wrong('due', 'bad-input-due-early');
  if (dueAt === null && given.release === 'after-close') {
    throw wrong('due', 'bad-input-no-close');
  }
  return {
    ...given,
    ...{ opensAt, dueAt, minutes: given.minutes ?? null },
    closesAt: dueAt && given.late !== 'refuse' ? new Date(dueAt.getTime() + lateDays * DAY_MS) : dueAt,
    attempts: given.attempts === 'any' ? null : given.attempts,
  };
}

/** A moment from a form's field for date and time. Throws `bad-input`. */
export function moment(path: string, local: string, zone: string): Date {
  const at = fromLocal(local, zone);
  if (at) return at;
  throw wrong(path, 'bad-input-no-such-time', { zone });
}

/** What a quiz is made from. */
export const QuizSchema = z.object({
  topics: several(SlugSchema, 100),
  families: several(z.enum(FAMILIES), FAMILIES.length),
  questions: whole(1, MAX_QUIZ).default(10),
  /** Addresses of a prepared set, one a line; the rest is then not looked at. */
  addresses: z
    .string()
    .max(MAX_QUIZ * 80)
    .default(''),
});

/** What is left to say of an exam. */
export const ExamSchema = z.object({ questions: whole(1, 200) });

/** What is left to say of a design. */
export const DesignSchema = z.object({ brief: SlugSchema });

/** Whether attempts get values of their own. */
export const VariantsSchema = z.object({ variants: z.enum(['own', 'same']).default('own') });

/** An assignment, by its class and its id. */
export const OneSchema = z.object({ class: IdSchema, assignment: IdSchema });

/** A mistake in one field. */
export function wrong(path: string, say: Failing['say'], values?: Failing['values']): AppError {
  return new AppError('bad-input', { ...(say && { say }), ...(values && { values }), path });
}

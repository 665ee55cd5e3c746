import { z } from 'zod';
import { FAULT_KINDS } from '../faults/kinds';
import { MeasureSchema } from '../grade/measure';
import { EditSchema } from './edit';
import { IdSchema } from './resource';
import { TrafficClassSchema } from './traffic';
import { OperatorsSchema, WorkloadSchema } from './workload';

export const BRIEF_FORMAT = 'brief/1';

/** Levels of difficulty, easy first. */
export const BRIEF_LEVELS = ['easy', 'medium', 'hard'] as const;

const FaultKindSchema = z.enum(FAULT_KINDS);

/** A bound on evidence for a family of experiments, or on the bill. */
export const RequirementSchema = z
  .strictObject({
    id: IdSchema,
    title: z.string().min(1).max(200),
    weight: z.number().positive().max(100).default(1),
    measure: MeasureSchema,
    /** The bound, in the unit of the measure; for `availability` at least, for all others at most. */
    bound: z.number().min(0),
    /** Faults it is asked under, each on every distinct target; none for `monthly-cost` and `availability`. */
    faults: z.array(FaultKindSchema).default([]),
    /** Pairs of faults that strike together. */
    pairs: z.array(z.tuple([FaultKindSchema, FaultKindSchema])).default([]),
    /** Only these classes of traffic count; all that the workload has where left out. */
    classes: z.array(TrafficClassSchema).min(1).optional(),
    /** Idea behind it, named by the first hint. */
    concept: z.string().max(200).optional(),
    /** Topics to read where it fails. */
    reading: z.array(z.string()).default([]),
  })
  .refine((r) => r.measure === 'monthly-cost' || r.measure === 'availability' || r.faults.length + r.pairs.length > 0, {
    path: ['faults'],
    message: 'Name at least one fault the bound is asked under.',
  });
export type Requirement = z.infer<typeof RequirementSchema>;

const WrongAnswerSchema = z.strictObject({
  id: IdSchema,
  title: z.string().max(200),
  /** What turns the model answer into this one. */
  edits: z.array(EditSchema).min(1).max(40),
  /** Name of the trap it must be caught by. */
  trap: z.string(),
  /** Requirements it must fail. */
  fails: z.array(z.string()).min(1),
});

/** The exercise. */
export const BriefSchema = z.strictObject({
  faultline: z.literal(BRIEF_FORMAT),
  id: IdSchema,
  title: z.string().min(1).max(120),
  level: z.enum(BRIEF_LEVELS),
  /** Its place in the course among the briefs of its level, smaller first; the id decides between equals. */
  order: z.number().int().min(0).max(9999).default(5000),
  /** The situation, in paragraphs. */
  story: z.string().min(1).max(6000),
  teaches: z.array(z.string()).min(1).max(14),
  reading: z.array(z.string()).default([]),
  workload: WorkloadSchema,
  operators: OperatorsSchema.default({ reactionS: 900, noticeS: 1800 }),
  /** Seconds an outage of a zone or Region lasts in this exercise. */
  outageS: z.number().min(60).max(604_800).default(14_400),
  /** Seconds watched after the fault. */
  horizonS: z.number().min(3600).max(2_592_000).default(86_400),
  /** Hour of the day (0 to 23) in which faults strike; 19 is the busiest, 3 the quietest of a daily profile. */
  hour: z.number().int().min(0).max(23).default(19),
  requirements: z.array(RequirementSchema).min(1).max(20),
  /** Resource types that may be used; any where left out. */
  allowed: z.array(z.string()).optional(),
  /** Resources that must be in an answer and get work on a day without faults: what the story is about. */
  keep: z.array(IdSchema).max(20).default([]),
  /** Design documents; parsed with the brief. */
  start: z.unknown(),
  model: z.unknown(),
  wrong: z.array(WrongAnswerSchema).default([]),
});
export type Brief = z.infer<typeof BriefSchema>;

/** The order of a course: by level, then by place, then by id. */
export function inCourseOrder(a: Pick<Brief, CourseKey>, b: Pick<Brief, CourseKey>): number {
  const byLevel = BRIEF_LEVELS.indexOf(a.level) - BRIEF_LEVELS.indexOf(b.level);
  return byLevel || a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

type CourseKey = 'level' | 'order' | 'id';

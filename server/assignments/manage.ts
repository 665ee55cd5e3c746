import { z } from 'zod';
import { isChoice } from '@/quiz/item';
import { loadBrief } from '../briefs/loaders';
import { authoriseInClass } from '../classes/authorise';
import { IdSchema } from '../classes/manage';
import { readClass, readPlace } from '../classes/reads';
import type { Assignment } from '../db/generated/client';
import { AppError, parseInput } from '../errors';
import { itemsOf } from '../exams/paper';
import type { Fields, Way } from '../http/form-ways';
import { requireBrief, requirePack } from '../items/required';
import { tellPlatforms } from '../lti/tell';
import { drawForExam, drawForQuiz, drawMore } from './draw';
import { DesignSchema, KINDS, MAX_COMMENT, moment, OneSchema, parseTerms, VariantsSchema, wrong } from './input';
import { countAttempts } from './reads';
import { releaseDue } from './release';
import { requireAssignment } from './require';
import { begin, handIn } from './take';
import {
  addGradeChange,
  insertAssignment,
  type NewAssignment,
  releaseResults,
  storeAllowance,
  tellGrades,
  updateItems,
  updateTerms,
  withdrawAssignment,
} from './writes';

const OfClass = z.object({ class: IdSchema });
const CreateSchema = OfClass.extend({ kind: z.enum(KINDS) });

const create: Way = async ({ visitor, fields }) => {
  const { class: classId, kind } = parseInput(CreateSchema, fields);
  await authoriseInClass(await visitor.current(), classId, 'assign');
  const now = new Date();
  const terms = parseTerms(fields, now);
  const pack = (await readClass(classId))?.pack ?? '';
  const made = { ...terms, classId, kind, ...(await contentOf(kind, pack, fields, terms.minutes, now)) };
  if (kind !== 'design') requireTellable(made);
  return { to: addressOf(classId, await insertAssignment(made)) };
};

type Content = Pick<NewAssignment, 'pack' | 'brief' | 'items' | 'ownVariants' | 'minutes'>;

/** What the form asks for, by its kind. */
async function contentOf(
  kind: NewAssignment['kind'],
  packId: string,
  fields: Fields,
  minutes: number | null,
  now: Date,
): Promise<Content> {
  if (kind === 'design') {
    const { brief } = parseInput(DesignSchema, fields);
    const pack = loadBrief(brief)?.pack ?? requirePack(packId);
    requireBrief(pack, brief);
    return { pack: pack.id, brief, items: [], ownVariants: false, minutes: null };
  }
  const pack = requirePack(packId);
  const ownVariants = parseInput(VariantsSchema, fields).variants === 'own';
  const shared = { pack: pack.id, brief: null, ownVariants };
  if (kind === 'quiz') return { ...shared, items: await drawForQuiz(pack, fields, now), minutes };
  const exam = await drawForExam(pack, fields, now);
  return { ...shared, items: exam.items, minutes: minutes ?? exam.minutes };
}

/** The same questions in any number of attempts without a close would never show their result. */
function requireTellable(terms: Pick<NewAssignment, 'ownVariants' | 'attempts' | 'dueAt'>): void {
  if (terms.ownVariants || terms.attempts !== null || terms.dueAt !== null) return;
  throw wrong('attempts', 'bad-input-never-told');
}

const change: Way = async ({ visitor, fields }) => {
  const { classId, found } = await assigned(visitor, fields);
  const terms = parseTerms(fields, found.opensAt);
  if (found.kind !== 'design') requireTellable({ ...terms, ownVariants: found.ownVariants });
  await updateTerms(found.id, found.kind === 'design' ? { ...terms, minutes: null } : terms, new Date());
  return { to: addressOf(classId, found.id) };
};

const PlaceSchema = z.object({ place: z.coerce.number().int().min(0).max(999) });

/** Puts another question in the place of one, by another way or about another subject. */
const replace: Way = async ({ visitor, fields }) => {
  const { classId, found } = await assigned(visitor, fields);
  const { place } = parseInput(PlaceSchema, fields);
  const items = itemsOf(found);
  const old = items[place];
  if (!old) throw noPlace();
  await requireNotBegun(found);
  const taken = items.map(({ id }) => id);
  const wish = { topics: [old.topic], questions: items.length + 1, taken, families: [] };
  const drawn = await drawMore(requirePack(found.pack), wish, new Date());
  const stems = new Set(items.map(({ stem }) => stem));
  const next = drawn.find((item) => isChoice(item) && !stems.has(item.stem));
  if (!next) throw wrong('place', 'bad-input-no-other');
  await store(found, items.toSpliced(place, 1, next));
  return { to: `${addressOf(classId, found.id)}#question-${place + 1}` };
};

const remove: Way = async ({ visitor, fields }) => {
  const { classId, found } = await assigned(visitor, fields);
  const { place } = parseInput(PlaceSchema, fields);
  const items = itemsOf(found);
  if (!items[place]) throw noPlace();
  if (items.length === 1) throw wrong('place', 'bad-input-last');
  await store(found, items.toSpliced(place, 1));
  return { to: `${addressOf(classId, found.id)}#questions` };
};

const withdraw: Way = async ({ visitor, fields }) => {
  const { classId, found } = await assigned(visitor, fields);
  const { put } = parseInput(z.object({ put: z.enum(['away', 'back']) }), fields);
  await withdrawAssignment(found.id, put === 'away' ? new Date() : null);
  return { to: addressOf(classId, found.id) };
};

/** Tells results from now on. */
const release: Way = async ({ visitor, fields }) => {
  const { classId, found } = await assigned(visitor, fields);
  const now = new Date();
  await releaseResults(found.id, now);
  await releaseDue({ classId }, now);
  tellPlatforms(classId, found.id);
  return { to: addressOf(classId, found.id) };
};

const AllowSchema = z.object({
  member: IdSchema,
  extraMinutes: z.coerce.number().int('whole minutes').min(0, 'from 0 to 600').max(600, 'from 0 to 600').default(0),
  due: z.string().max(20).optional(),
});

/** More time for one learner: minutes beside the limit, a due time of their own, or neither. */
const allow: Way = async ({ visitor, fields }) => {
  const { classId, found } = await assigned(visitor, fields);
  const { member, extraMinutes, due } = parseInput(AllowSchema, fields);
  await requireLearner(classId, member);
  const dueAt = due === undefined ? null : moment('due', due, found.zone);
  if (dueAt && (found.dueAt === null || dueAt <= found.dueAt)) {
    throw wrong('due', 'bad-input-no-later');
  }
  await storeAllowance(found.id, member, { extraMinutes, dueAt }, new Date());
  return { to: `${addressOf(classId, found.id)}#learners` };
};

const GradeSchema = OneSchema.extend({
  member: IdSchema,
  /** Left empty, the grade that was worked out stands again. */
  score: z.coerce.number('a number from 0 to 100').min(0, 'from 0 to 100').max(100, 'from 0 to 100').optional(),
  comment: z.string().trim().max(MAX_COMMENT, `at most ${MAX_COMMENT} characters`).default(''),
});

/** A grade by hand, with a word on it. */
const grade: Way = async ({ visitor, fields }) => {
  const { class: classId, assignment: id, member, score = null, comment } = parseInput(GradeSchema, fields);
  const asker = await visitor.current();
  await authoriseInClass(asker, classId, 'grade');
  const found = await requireAssignment(classId, id);
  await requireLearner(classId, member);
  if (score === null && comment === '') throw wrong('score', 'bad-input-nothing-said');
  const at = new Date();
  await addGradeChange({ assignmentId: found.id, userId: member, score, comment, at, graderId: asker?.id ?? '' });
  await tellGrades({ classId }, at);
  tellPlatforms(classId, found.id);
  return { to: `/classes/${classId}/grades/${member}#${found.id}` };
};

/** What forms about assignments can ask, by the last part of their address. */
export const ASSIGNMENT_WAYS: Record<string, Way> = {
  ...{ create, change, replace, remove, withdraw, release, allow, grade, begin },
  'hand-in': handIn,
};

/** The assignment that a form of an instructor is about. */
async function assigned(
  visitor: Parameters<Way>[0]['visitor'],
  fields: Fields,
): Promise<{ classId: string; found: Assignment }> {
  const { class: classId, assignment: id } = parseInput(OneSchema, fields);
  await authoriseInClass(await visitor.current(), classId, 'assign');
  return { classId, found: await requireAssignment(classId, id) };
}

async function store(found: Assignment, items: ReturnType<typeof itemsOf>): Promise<void> {
  if (!(await updateItems(found.id, items))) throw begun();
}

async function requireNotBegun(found: Assignment): Promise<void> {
  if ((await countAttempts(found.id)) > 0) throw begun();
}

async function requireLearner(classId: string, userId: string): Promise<void> {
  if ((await readPlace(classId, userId)).role !== null) return;
  throw new AppError('unknown-member', { path: 'member' });
}

function begun(): AppError {
  return new AppError('assignment-begun');
}

function noPlace(): AppError {
  return wrong('place', 'bad-input-no-place');
}

function addressOf(classId: string, id: string): string {
  return `/classes/${classId}/assignments/${id}`;
}

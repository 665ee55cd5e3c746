import type { Pack } from '@/curriculum/pack';
import { type ExamScore, examScore } from '@/progress/exam-score';
import { type TopicAccuracy, topicAccuracy } from '@/progress/topic-accuracy';
import { type Explanation, explain } from '@/quiz/explanation';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { publicItem } from '@/quiz/public-item';
import { releaseDue } from '../assignments/release';
import { requirePack } from '../items/required';
import type { Learner } from '../session/learner';
import { closeIfOver, closeOverdue, requireOwnExam } from './close';
import { ExamFormSchema, requireExam } from './forms';
import type { ExamOutcome } from './grade-exam';
import {
  type ExamAssignment,
  type ExamPaper,
  type ExamState,
  itemsOf,
  questionAt,
  type StoredExam,
  stateOf,
} from './paper';
import { type ExamLine, readExams } from './reads';

/** Most exams in the list. */
const LISTED = 50;

/** The exams of a learner in a pack, newest first, those closed whose time is over; nothing for a visitor. */
export async function loadExams(userId: string | null, pack: string, now: Date): Promise<ExamLine[]> {
  if (userId === null) return [];
  await closeOverdue(userId, now);
  return readExams(userId, pack, LISTED);
}

/** How far an exam has come, by the server's clock. Throws `unknown-exam`. */
export async function loadExamState(learner: Learner | null, id: string, now: Date): Promise<ExamState> {
  return stateOf(await current(learner, id, now), now);
}

/** An open exam for its page; null once it has ended. Throws `unknown-exam`. */
export async function loadPaper(learner: Learner | null, id: string, now: Date): Promise<ExamPaper | null> {
  const exam = await current(learner, id, now);
  if (exam.endedAt !== null) return null;
  return {
    ...stateOf(exam, now),
    ...{ id: exam.id, pack: exam.pack, form: ExamFormSchema.parse(exam.form), minutes: exam.minutes },
    questions: itemsOf(exam).map(questionAt),
    assignment: exam.assignment,
  };
}

/** One question of an ended exam, with everything about it. */
export interface ReviewedQuestion {
  place: number;
  item: PublicChoiceItem;
  outcome: ExamOutcome;
  /** What was chosen, too little of it too. */
  chosen: string[];
  flagged: boolean;
  elapsedMs: number;
  /** ISO 8601; null where nothing was stored. */
  storedAt: string | null;
  explanation: Explanation;
}

/** The result of an ended exam. */
export interface ExamResult {
  id: string;
  pack: Pack;
  right: number;
  /** Questions that count. */
  counted: number;
  /** On the examiner's scale; null for a quiz, which has none. */
  score: ExamScore | null;
  /** What it was an attempt at; null for a mock exam of one's own. */
  assignment: ExamAssignment | null;
  topics: TopicAccuracy[];
  questions: ReviewedQuestion[];
  minutes: number | null;
  startedAt: string;
  endedAt: string;
  endedBy: 'learner' | 'time';
}

/** The result of an exam; null while it is open, and for an attempt whose result is not released. Throws `unknown-exam`. */
export async function loadResult(learner: Learner | null, id: string, now: Date): Promise<ExamResult | null> {
  const ended = await current(learner, id, now);
  if (ended.heldBack) await releaseDue({ userId: ended.userId }, now);
  const exam = ended.heldBack ? await requireOwnExam(learner, id) : ended;
  if (exam.endedAt === null || exam.heldBack) return null;
  const pack = requirePack(exam.pack);
  const questions = reviewed(pack, exam);
  const counted = questions.filter(({ outcome }) => outcome !== 'withdrawn');
  const tallies = counted.map(({ item, outcome }) => ({
    ...{ topic: item.topic, answered: 1, correct: outcome === 'right' ? 1 : 0 },
  }));
  const { assignment } = exam;
  const [right, isScaled] = [exam.right ?? 0, assignment === null || assignment.kind === 'exam'];
  return {
    ...{ id: exam.id, pack, questions, minutes: exam.minutes, right, counted: counted.length, assignment },
    score: isScaled ? examScore(right, counted.length, requireExam(pack)) : null,
    topics: topicAccuracy(
      pack.topics.map(({ id: topic }) => topic),
      tallies,
    ),
    ...{ startedAt: exam.startedAt.toISOString(), endedAt: exam.endedAt.toISOString() },
    endedBy: exam.endedBy === 'time' ? 'time' : 'learner',
  };
}

function reviewed(pack: Pack, exam: StoredExam): ReviewedQuestion[] {
  const byPlace = new Map(exam.answers.map((answer) => [answer.place, answer]));
  return itemsOf(exam).map((item, place) => {
    const answer = byPlace.get(place);
    return {
      place,
      item: publicItem(item) as PublicChoiceItem,
      outcome: (exam.outcomes[place] ?? 'blank') as ExamOutcome,
      ...{ chosen: answer?.chosen ?? [], flagged: answer?.flagged ?? false, elapsedMs: answer?.elapsedMs ?? 0 },
      storedAt: answer?.updatedAt.toISOString() ?? null,
      explanation: explain(pack, item),
    };
  });
}

async function current(learner: Learner | null, id: string, now: Date): Promise<StoredExam> {
  const exam = await requireOwnExam(learner, id);
  const isOver = exam.endedAt === null && exam.dueAt !== null && exam.dueAt <= now;
  if (!isOver) return exam;
  await closeIfOver(exam.userId, id, now);
  return requireOwnExam(learner, id);
}

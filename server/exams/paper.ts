import { z } from 'zod';
import { type ChoiceItem, isChoice } from '@/quiz/item';
import { type PublicChoiceItem, publicItem } from '@/quiz/public-item';
import type { Exam, ExamAnswer } from '../db/generated/client';
import type { SittingForm } from './forms';

/** What is stored about one question while the exam is open. */
export interface PaperAnswer {
  chosen: string[];
  struck: string[];
  flagged: boolean;
  revision: number;
  elapsedMs: number;
  /** ISO 8601. */
  storedAt: string;
}

/** How far an exam has come, by the server. */
export interface ExamState {
  /** By place; null for a question not seen yet. */
  answers: (PaperAnswer | null)[];
  /** Milliseconds until the server closes it; null for an untimed one, 0 once it is over. */
  leftMs: number | null;
  ended: boolean;
}

/** An open exam as its page shows it; no key in it. */
export interface ExamPaper extends ExamState {
  id: string;
  pack: string;
  form: SittingForm;
  minutes: number | null;
  questions: PublicChoiceItem[];
  /** What it is an attempt at; null for a mock exam of one's own. */
  assignment: ExamAssignment | null;
}

/** The assignment that an exam is an attempt at. */
export interface ExamAssignment {
  id: string;
  classId: string;
  title: string;
  kind: string;
}

/** An exam with its answers, as it is stored. */
export type StoredExam = Exam & { answers: ExamAnswer[]; assignment: ExamAssignment | null };

/** Only this server writes items; what is looked at is that they are items at all. */
const StoredItemsSchema = z.array(
  z.custom<ChoiceItem>(
    (value) => z.looseObject({ kind: z.string(), options: z.array(z.unknown()) }).safeParse(value).success,
  ),
);

/** The items of an exam. */
export function itemsOf(exam: Pick<Exam, 'items'>): ChoiceItem[] {
  return StoredItemsSchema.parse(exam.items);
}

/** How far an exam has come at a moment. */
export function stateOf(exam: StoredExam, now: Date): ExamState {
  const byPlace = new Map(exam.answers.map((answer) => [answer.place, answer]));
  const left = exam.dueAt === null ? null : Math.max(0, exam.dueAt.getTime() - now.getTime());
  return {
    answers: itemsOf(exam).map((_, place) => paperAnswer(byPlace.get(place))),
    leftMs: exam.endedAt !== null && left !== null ? 0 : left,
    ended: exam.endedAt !== null,
  };
}

/** What is stored about a question, without what only the table needs. */
export function paperAnswer(answer: ExamAnswer | undefined): PaperAnswer | null {
  if (!answer) return null;
  const { chosen, struck, flagged, revision, elapsedMs, updatedAt } = answer;
  return { chosen, struck, flagged, revision, elapsedMs, storedAt: updatedAt.toISOString() };
}

/**
 * The question as it stands in the exam: without its key, and without its address, under which practice would tell the key, or
 * the topic, which the real one does not tell either.
 */
export function questionAt(item: ChoiceItem, place: number): PublicChoiceItem {
  const shown = publicItem(item);
  if (!isChoice(shown)) throw new TypeError(`${item.id} has no options`);
  return { ...shown, id: `question/${place + 1}`, template: 'question', seed: place, family: 'exam', topic: '' };
}

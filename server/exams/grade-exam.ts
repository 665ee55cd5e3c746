import type { Pack } from '@/curriculum/pack';
import { examScore } from '@/progress/exam-score';
import { gradeAnswer } from '@/quiz/answer';
import type { ChoiceItem } from '@/quiz/item';
import { reviseItem } from '@/quiz/revise-item';
import type { TimedAnswer } from '../answers/writes';
import type { ExamAnswer } from '../db/generated/client';
import { itemsOf, type StoredExam } from './paper';
import type { ExamGrade } from './writes';

/** What became of one question. `blank`: nothing, or too little, was chosen; it counts as wrong. `withdrawn` counts neither way. */
export type ExamOutcome = 'right' | 'wrong' | 'blank' | 'withdrawn';

interface Marked {
  item: ChoiceItem;
  outcome: ExamOutcome;
  /** For the log; null where nothing was answered, or the question is withdrawn. */
  answer: TimedAnswer | null;
}

/** Grades an exam by the material as it is now, and says what enters the learner's log of answers. `gone`: addresses of questions that are asked no more. */
export function gradeExam(pack: Pack, exam: StoredExam, gone: ReadonlySet<string>): ExamGrade {
  const byPlace = new Map(exam.answers.map((answer) => [answer.place, answer]));
  const marked = itemsOf(exam).map((item, place) => mark(pack, exam, item, byPlace.get(place), gone));
  const counted = marked.filter(({ outcome }) => outcome !== 'withdrawn').length;
  const right = marked.filter(({ outcome }) => outcome === 'right').length;
  return {
    ...{ right, counted, score: pack.info.exam ? examScore(right, counted, pack.info.exam).score : null },
    outcomes: marked.map(({ outcome }) => outcome),
    items: marked.map(({ item }) => item),
    answers: marked.flatMap(({ answer }) => answer ?? []),
  };
}

function mark(
  pack: Pack,
  exam: StoredExam,
  stored: ChoiceItem,
  given: ExamAnswer | undefined,
  gone: ReadonlySet<string>,
): Marked {
  if (gone.has(stored.id)) return { item: stored, outcome: 'withdrawn', answer: null };
  const { item, state } = reviseItem(pack, stored);
  if (state === 'withdrawn') return { item, outcome: 'withdrawn', answer: null };
  const graded = gradeAnswer(item, given?.chosen ?? []);
  if (!given || graded.invalid !== null) return { item, outcome: 'blank', answer: null };
  const { correct, chosen, beliefs } = graded;
  const { template, seed, topic, facts } = item;
  return {
    item,
    outcome: correct ? 'right' : 'wrong',
    answer: {
      ...{ userId: exam.userId, clientId: `exam-${exam.id}-${given.place}`, pack: exam.pack },
      ...{ packVersion: item.packVersion, template, seed, topic, facts, chosen, correct, beliefs },
      ...{ confidence: null, elapsedMs: given.elapsedMs === 0 ? null : given.elapsedMs, createdAt: given.updatedAt },
    },
  };
}

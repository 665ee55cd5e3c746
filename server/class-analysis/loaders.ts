import { type ClassFigures, classFigures } from '@/classroom/analysis/class-figures';
import { type RecordedWork, type RiskReason, riskReasons } from '@/classroom/assignments/at-risk';
import type { Pack } from '@/curriculum/pack';
import { templateById } from '@/quiz/address';
import type { UnitFigures } from '@/quiz/analysis/unit-figures';
import { authoriseInClass } from '../classes/authorise';
import { type LoadedHead, loadHead } from '../classes/loaders';
import { listPacks } from '../content/packs';
import { type GradeBook, type GradeLine, readGradeBook } from '../grades/grade-book';
import type { Learner } from '../session/learner';
import { type PackAnswer, readAssignedAnswers, readLiveAnswers, readSetQuestions } from './reads';

/** Figures with the name of what they are about. */
export interface NamedUnit extends UnitFigures {
  title: string;
  /** What stands beneath the title; empty for nothing. */
  beside: string;
}

/** A misconception by name, and how many hold it. */
export interface NamedBelief {
  id: string;
  text: string;
  topic: string;
  holders: number;
  /** Learners to whom it was offered. */
  of: number;
  enough: number;
}

/** Somebody who may need help, and why. */
export interface AtRisk {
  userId: string;
  name: string;
  reasons: RiskReason[];
}

/** What a class's work says. */
export interface ClassAnalysis {
  answers: number;
  learners: number;
  questions: NamedUnit[];
  templates: NamedUnit[];
  facts: NamedUnit[];
  topics: NamedUnit[];
  beliefs: NamedBelief[];
  /** Those with most reasons first. */
  atRisk: AtRisk[];
}

/** The analysis of a class, for its staff. Throws AppError. */
export async function loadClassAnalysis(
  asker: Learner | null,
  classId: string,
  now: Date,
): Promise<{ head: LoadedHead; analysis: ClassAnalysis }> {
  await authoriseInClass(asker, classId, 'read-class-analysis');
  const head = await loadHead(asker, classId);
  return { head, analysis: await readClassAnalysis(classId, now) };
}

/** Reads what the analysis rests on and works it out. The caller has authorised it. */
export async function readClassAnalysis(classId: string, now: Date): Promise<ClassAnalysis> {
  const book = await readGradeBook(classId, now);
  const [assigned, live, set] = await Promise.all([
    readAssignedAnswers(classId),
    readLiveAnswers(classId),
    readSetQuestions(classId),
  ]);
  const answers = [...assigned, ...live];
  const figures = classFigures(answers);
  const asked = new Map(set.map((question) => [question.id, question]));
  const packs = listPacks();
  return {
    ...{ answers: figures.answers, learners: figures.learners },
    questions: figures.questions.map((unit) => {
      const question = asked.get(unit.unit);
      return { ...unit, title: question?.stem ?? '', beside: question ? `${question.title}, ${question.number}` : '' };
    }),
    templates: figures.templates.map((unit) => named(unit, templateById(unit.unit)?.title)),
    facts: figures.facts.map((unit) =>
      named(
        unit,
        first(packs, (pack) => pack.facts.get(unit.unit)?.statement),
      ),
    ),
    topics: figures.topics.map((unit) =>
      named(
        unit,
        first(packs, (pack) => pack.topics.find(({ id }) => id === unit.unit)?.title),
      ),
    ),
    beliefs: beliefsOf(packs, figures),
    atRisk: atRisk(book, answers),
  };
}

function named(unit: UnitFigures, title: string | undefined): NamedUnit {
  return { ...unit, title: title ?? unit.unit, beside: unit.unit };
}

function beliefsOf(packs: readonly Pack[], { beliefs }: ClassFigures): NamedBelief[] {
  return beliefs.map(({ id, holders, share }) => {
    const belief = first(packs, (pack) => pack.beliefs.get(id));
    const text = belief?.text ?? id;
    return { id, text, topic: belief?.fact.topic ?? '', holders, of: share.n, enough: share.enough };
  });
}

function atRisk({ assignments, lines }: GradeBook, answers: readonly PackAnswer[]): AtRisk[] {
  return lines
    .map((line) => ({
      ...line,
      reasons: riskReasons({ work: workOf(line, assignments), marks: marksOf(line, answers) }),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length)
    .map(({ userId, name, reasons }) => ({ userId, name, reasons }));
}

/** What is graded or missing, in the order of the grade book; what weighs nothing is left out. */
function workOf({ cells }: GradeLine, assignments: GradeBook['assignments']): RecordedWork[] {
  return assignments.flatMap(({ title, weight }, index) => {
    const cell = cells[index];
    if (!cell || weight === 0 || (cell.score === null && !cell.missing)) return [];
    return [{ title, score: cell.score, missing: cell.missing, late: cell.late }];
  });
}

function marksOf({ userId }: GradeLine, answers: readonly PackAnswer[]): number[] {
  return answers.filter(({ learner }) => learner === userId).map(({ score }) => score);
}

function first<T>(packs: readonly Pack[], find: (pack: Pack) => T | undefined): T | undefined {
  for (const pack of packs) {
    const found = find(pack);
    if (found !== undefined) return found;
  }
  return undefined;
}

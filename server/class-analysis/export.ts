import { riskWords } from '@/classroom/assignments/risk-words';
import type { Cell, Table } from '@/classroom/tables/table';
import type { Figure } from '@/quiz/analysis/figure';
import { authoriseInClass } from '../classes/authorise';
import type { Learner } from '../session/learner';
import { type NamedUnit, readClassAnalysis } from './loaders';

/** The analysis of a class as tables. Throws AppError. */
export async function loadAnalysisTables(asker: Learner | null, classId: string, now: Date): Promise<Table[]> {
  await authoriseInClass(asker, classId, 'export-class-results');
  const { questions, templates, facts, topics, beliefs, atRisk } = await readClassAnalysis(classId, now);
  return [
    units('Questions', 'Set in', questions),
    units('Concepts', 'Id', topics),
    units('Facts', 'Id', facts),
    units('Templates', 'Id', templates),
    {
      name: 'Misconceptions',
      head: ['Misconception', 'Id', 'Learners who chose it', 'Learners to whom it was offered', 'Too few to read'],
      rows: beliefs.map(({ text, id, holders, of, enough }) => [text, id, holders, of, of < enough ? 'yes' : 'no']),
    },
    {
      name: 'At risk',
      head: ['Learner', 'Reasons'],
      rows: atRisk.map(({ name, reasons }) => [name, reasons.map(riskWords).join(' ')]),
    },
  ];
}

function units(name: string, beside: string, rows: readonly NamedUnit[]): Table {
  return {
    name,
    head: [
      ...['Name', beside, 'Answers', 'Learners', 'Facility', 'Facility from', 'Facility to', 'Facility: warning'],
      ...['Discrimination', 'Discrimination from', 'Discrimination to', 'Discrimination: warning', 'Median seconds'],
    ],
    rows: rows.map((unit) => [
      ...[unit.title, unit.beside, unit.answers, unit.learners],
      ...figureCells(unit.facility, 3),
      ...figureCells(unit.discrimination, 1),
      rounded(unit.seconds, 1),
    ]),
  };
}

function figureCells({ value, low, high, warning }: Figure, digits: number): Cell[] {
  return [rounded(value, digits), rounded(low, digits), rounded(high, digits), warning];
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}

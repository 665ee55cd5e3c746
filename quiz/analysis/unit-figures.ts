import { discriminationIndex, pointBiserial } from './discrimination';
import { discriminativeEfficiency } from './discriminative-efficiency';
import { effectiveWeights } from './effective-weight';
import { facility } from './facility';
import type { Figure } from './figure';
import type { MarkedAnswer } from './marked-answer';
import { type LearnerMark, restScores } from './rest-scores';
import { type Uptake, uptakes } from './uptake';

/** All figures of one unit: a question, a template, a fact, a concept. */
export interface UnitFigures {
  unit: string;
  answers: number;
  learners: number;
  facility: Figure;
  discrimination: Figure;
  pointBiserial: Figure;
  efficiency: Figure;
  weight: Figure;
  /** Median seconds of an answer; null where none was measured. */
  seconds: number | null;
  /** Misconceptions behind wrong answers, those held most first. */
  beliefs: Uptake[];
}

/** How answers are grouped into units. */
export interface Grouping {
  /** Units that an answer belongs to. */
  unitsOf: (answer: MarkedAnswer) => readonly string[];
  /** Questions of equal difficulty, for taking marks as differences; by template where left out. */
  levelOf?: (answer: MarkedAnswer) => string;
  /** Other answers that a learner needs (`restScores`). */
  fewestRest?: number;
}

/** Figures of every unit, in alphabetical order. `answers` as `firstAnswers` leaves them. */
export function unitFigures(answers: readonly MarkedAnswer[], grouping: Grouping): UnitFigures[] {
  const { unitsOf, levelOf = ({ template }: MarkedAnswer) => template, fewestRest } = grouping;
  const marks = restScores(answers, unitsOf, levelOf, fewestRest);
  const weights = effectiveWeights(marks);
  const byUnit = new Map<string, MarkedAnswer[]>();
  for (const answer of answers) {
    for (const unit of new Set(unitsOf(answer))) {
      const list = byUnit.get(unit);
      if (list) list.push(answer);
      else byUnit.set(unit, [answer]);
    }
  }
  return [...byUnit]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, list]) => figuresOf(unit, list, marks.get(unit) ?? [], weights.get(unit) as Figure));
}

function figuresOf(
  unit: string,
  answers: readonly MarkedAnswer[],
  marks: readonly LearnerMark[],
  weight: Figure,
): UnitFigures {
  const rests = new Map(marks.map(({ learner, rest }) => [learner, rest]));
  const held = [...new Set(answers.flatMap(({ beliefs }) => beliefs))].sort();
  const chosen = answers.map(({ beliefs, learner }) => ({ chosen: beliefs, rest: rests.get(learner) ?? null }));
  return {
    unit,
    answers: answers.length,
    learners: new Set(answers.map(({ learner }) => learner)).size,
    facility: facility(answers.map(({ score }) => score)),
    discrimination: discriminationIndex(marks),
    pointBiserial: pointBiserial(marks),
    efficiency: discriminativeEfficiency(marks),
    weight,
    seconds: medianSeconds(answers),
    beliefs: uptakes(held, chosen).sort((a, b) => b.chosen - a.chosen),
  };
}

function medianSeconds(answers: readonly MarkedAnswer[]): number | null {
  const times = answers.flatMap(({ elapsedMs }) => elapsedMs ?? []).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  return middle === undefined ? null : middle / 1000;
}

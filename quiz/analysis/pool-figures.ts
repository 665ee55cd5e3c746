import type { Figure } from './figure';
import { firstAnswers, type MarkedAnswer } from './marked-answer';
import { modelFigures } from './model-figures';
import { splitHalf } from './split-half';
import type { UnitParameters } from './two-parameter-model';
import { type UnitFigures, unitFigures } from './unit-figures';
import { type Variant, variants } from './variants';
import { withdrawn } from './withdrawal';

/** A unit with what the item response model says about it. */
export interface ModelledUnit extends UnitFigures {
  model: UnitParameters | null;
}

/** Statistics of a pool of questions from which everybody was asked something else. */
export interface PoolFigures {
  answers: number;
  learners: number;
  consistency: Figure;
  /** Learners that the model has, and needs. */
  model: { learners: number; enough: number; fitted: boolean };
  templates: ModelledUnit[];
  facts: ModelledUnit[];
  variants: Variant[];
  /** Templates that the evidence withdraws. */
  withdrawn: string[];
}

/** Everything that is measured about a pool. `answers` oldest first; `subjectOf` names what a question asks about (`variants`). */
export function poolFigures(all: readonly MarkedAnswer[], subjectOf: (answer: MarkedAnswer) => string): PoolFigures {
  const answers = firstAnswers(all);
  const ofTemplate = (answer: MarkedAnswer) => answer.template;
  const ofFact = (answer: MarkedAnswer) => answer.facts[0] ?? '';
  const templates = unitFigures(answers, { unitsOf: (answer) => [answer.template] });
  const byTemplate = modelFigures(answers, ofTemplate);
  const byFact = modelFigures(answers, ofFact);
  return {
    answers: answers.length,
    learners: new Set(answers.map(({ learner }) => learner)).size,
    consistency: splitHalf(answers),
    model: { learners: byTemplate.learners, enough: byTemplate.enough, fitted: byTemplate.units !== null },
    templates: templates.map((unit) => ({ ...unit, model: byTemplate.units?.get(unit.unit) ?? null })),
    facts: unitFigures(answers, { unitsOf: (answer) => answer.facts.slice(0, 1) }).map((unit) => ({
      ...unit,
      model: byFact.units?.get(unit.unit) ?? null,
    })),
    variants: variants(answers, subjectOf),
    withdrawn: withdrawn(new Map(templates.map(({ unit, discrimination }) => [unit, discrimination]))),
  };
}

import { ENOUGH } from './figure';
import type { MarkedAnswer } from './marked-answer';
import { fitTwoParameterModel, type ModelAnswer, type UnitParameters } from './two-parameter-model';

/** Parameters by unit, or why there are none. */
export interface ModelFigures {
  learners: number;
  /** Learners that a model needs. */
  enough: number;
  /** Null below. */
  units: Map<string, UnitParameters> | null;
  converged: boolean;
}

/**
 * The two-parameter model over a pool of answers, once enough learners gave some; units with too few answers to stand for themselves (`ENOUGH.facility`) help to place the learners and are left out of the
 * figures. Marks of one half or more count as right.
 */
export function modelFigures(answers: readonly MarkedAnswer[], unitOf: (answer: MarkedAnswer) => string): ModelFigures {
  const learners = numbered(answers.map(({ learner }) => learner));
  const enough = ENOUGH.model;
  if (learners.size < enough) return { learners: learners.size, enough, units: null, converged: false };
  const units = numbered(answers.map(unitOf));
  const data = answers.map(
    (answer): ModelAnswer => ({
      learner: learners.get(answer.learner) as number,
      unit: units.get(unitOf(answer)) as number,
      right: answer.score >= 0.5,
    }),
  );
  const model = fitTwoParameterModel(data, learners.size, units.size);
  const told = [...units].flatMap(([unit, at]): [string, UnitParameters][] => {
    const parameters = model.units[at];
    return parameters && parameters.n >= ENOUGH.facility ? [[unit, parameters]] : [];
  });
  return { learners: learners.size, enough, units: new Map(told), converged: model.converged };
}

function numbered(names: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return numbers;
}

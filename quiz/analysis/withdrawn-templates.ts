import { discriminationIndex } from './discrimination';
import { firstAnswers, type MarkedAnswer } from './marked-answer';
import { restScores } from './rest-scores';
import { withdrawn } from './withdrawal';

/** Templates that the answers withdraw; the same as `poolFigures` finds, without all the other figures. `answers` oldest first. */
export function withdrawnTemplates(answers: readonly MarkedAnswer[]): string[] {
  const marks = restScores(
    firstAnswers(answers),
    ({ template }) => [template],
    ({ template }) => template,
  );
  return withdrawn(new Map([...marks].map(([template, list]) => [template, discriminationIndex(list)])));
}

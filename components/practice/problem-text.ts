import type { Translator } from '@/language/translator';
import type { StepProblem } from './step';

/** What happened to an answer that is not stored, and what to do about it. */
export function problemText(t: Translator<'item'>, problem: StepProblem): string {
  return 'own' in problem ? t(`problem.${problem.own}`) : `${problem.message} ${problem.fix}`.trim();
}

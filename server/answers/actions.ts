'use server';

import { type Outcome, outcome } from '../errors';
import { withVisitor } from '../session/loaders';
import { type AnswerResult, type SubmittedAnswer, submitAnswer as submit } from './submit';

/** Grades and stores an answer of whoever is asking; a visitor becomes a guest. Gives the reveal, or why not. */
export async function submitAnswer(answer: SubmittedAnswer): Promise<Outcome<AnswerResult>> {
  return outcome(() => withVisitor((visitor) => submit(visitor, answer)));
}

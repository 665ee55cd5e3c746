'use server';

import { type Outcome, outcome } from '../errors';
import { withVisitor } from '../session/loaders';
import { type SubmissionResult, type SubmittedDesign, submitDesign as submit } from './submit';

/** Grades and stores a design of whoever is asking; gives the report. */
export async function submitDesign(design: SubmittedDesign): Promise<Outcome<SubmissionResult>> {
  return outcome(() => withVisitor((visitor) => submit(visitor, design)));
}

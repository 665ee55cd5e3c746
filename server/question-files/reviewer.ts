import { may } from '../access';
import { currentLearner } from '../session/loaders';

/** Whether who is asking looks after questions. Who may not see a page about them does not learn that it is there. */
export async function isReviewer(): Promise<boolean> {
  return may((await currentLearner())?.role ?? 'nobody', 'review-questions');
}

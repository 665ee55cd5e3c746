import type { Pack, Topic } from '@/curriculum/pack';
import type { PagePlan } from './plan';

/** What every piece of a concept page needs to know. */
export interface PageContext {
  pack: Pack;
  topic: Topic;
  mentions: PagePlan['mentions'];
}

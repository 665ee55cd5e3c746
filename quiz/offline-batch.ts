import type { Explanation } from './explanation';
import type { Item } from './item';

/** A question to practise without a network, with its key and reasons. */
export interface OfflineQuestion {
  item: Item;
  explanation: Explanation;
  /** Under which its answer is sent, however often. */
  clientId: string;
}

/** Questions that one browser keeps for one learner, as the server hands them out. */
export interface OfflineBatch {
  pack: string;
  packVersion: string;
  title: string;
  topicTitles: Record<string, string>;
  /** Id of the account that it was drawn for; null for a guest or a visitor, whose progress whoever signs in here takes along. */
  owner: string | null;
  questions: OfflineQuestion[];
}

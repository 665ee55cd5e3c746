import type { RecordStore } from './settings';
import type { Statement } from './statement';

/** Somebody, by the id of their account alone: no name and no address leaves the installation. */
export function actor(userId: string, { home }: Pick<RecordStore, 'home'>): Statement['actor'] {
  return { objectType: 'Agent', account: { homePage: home, name: userId } };
}

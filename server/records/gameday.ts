import type { Totals } from '@/classroom/gameday/totals';
import { actor } from './actor';
import type { RecordStore } from './settings';
import { activityType, type Statement, statementId, verb } from './statement';

/** A GameDay that is over. */
export interface EndedDay {
  sessionId: string;
  title: string;
}

/** How somebody's design came through it; `at` is when it was run for the last time. */
export interface OwnDay {
  totals: Totals;
  at: Date;
}

/** Somebody took part in a GameDay with a design: the share of requests that it served, and whether it survived. */
export function dayTaken(
  userId: string,
  { totals, at }: OwnDay,
  { sessionId, title }: EndedDay,
  store: RecordStore,
): Statement {
  const { served, survived } = totals;
  return {
    id: statementId('completed', userId, `live-${sessionId}`),
    actor: actor(userId, store),
    verb: verb('completed'),
    object: {
      id: `${store.origin}/live/host/${sessionId}`,
      definition: { type: activityType('simulation'), name: { en: title } },
    },
    result: {
      ...{ success: survived, completion: true },
      score: { scaled: served, raw: Math.round(1_000 * served) / 10, min: 0, max: 100 },
    },
    context: { platform: 'Faultline', registration: sessionId },
    timestamp: at.toISOString(),
  };
}

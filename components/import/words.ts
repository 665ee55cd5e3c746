import type { EventName, Outcome, Recovery } from '@/simulator/import';
import type { StateKind } from '../state/kinds';

/** What an event is, for the reader of an assessment. */
export const EVENT_WORDS: Record<EventName, { title: string; says: string }> = {
  instance: {
    title: 'An instance is lost',
    says: 'The host of a serving instance or task fails and does not come back by itself within five minutes.',
  },
  az: { title: 'A zone is out', says: 'The zone whose loss hurts most.' },
  region: { title: 'The Region is out', says: 'All of the home Region.' },
  db_primary: { title: 'The primary data node is lost', says: 'The primary of the database, cache or search nodes.' },
  data_deletion: {
    title: 'Data is deleted',
    says: 'An operator destroys data in the primary store; stack and backups are untouched.',
  },
};

/** Short names of events, for a list. */
export const EVENT_SHORT: Record<EventName, string> = {
  instance: 'instance',
  az: 'zone',
  region: 'Region',
  db_primary: 'primary node',
  data_deletion: 'deletion',
};

export const OUTCOME_WORDS: Record<Outcome, { kind: StateKind; word: string }> = {
  survives: { kind: 'ok', word: 'survives' },
  degraded: { kind: 'degraded', word: 'degraded' },
  down: { kind: 'down', word: 'down' },
  data_loss: { kind: 'lost', word: 'data lost' },
  unknown: { kind: 'unknown', word: 'cannot tell' },
  'n/a': { kind: 'none', word: 'does not apply' },
};

export const RECOVERY_WORDS: Record<Recovery, string> = {
  auto: 'comes back by itself',
  manual: 'somebody has to act',
  wait: 'waits until the place returns',
  none: 'nothing brings it back',
};

import type { Outcome } from '@/simulator/import';
import type { StateKind } from '../state/kinds';

/** The mark of an outcome. */
export const OUTCOME_KINDS: Record<Outcome, StateKind> = {
  survives: 'ok',
  degraded: 'degraded',
  down: 'down',
  data_loss: 'lost',
  unknown: 'unknown',
  'n/a': 'none',
};

import { MASTERY, type RiskReason } from './at-risk';

/** Says one of the sentences about a reason, with its arguments. */
type Say = (key: RiskReason['kind'], values: Record<string, string | number>) => string;

/** A reason as a sentence; `list` joins the titles of assignments. */
export function riskWords(say: Say, list: (titles: readonly string[]) => string, reason: RiskReason): string {
  switch (reason.kind) {
    case 'missing':
      return say('missing', { titles: list(reason.titles) });
    case 'late':
      return say('late', { times: reason.times, of: reason.of });
    case 'mastery': {
      const { right, answers, high } = reason;
      return say('mastery', { right, answers, high: Math.round(100 * high), mastery: 100 * MASTERY });
    }
    case 'falling':
      return say('falling', { before: Math.round(reason.before), last: Math.round(reason.last) });
  }
}

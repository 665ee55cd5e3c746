import { MASTERY, type RiskReason } from './at-risk';

/** A reason as a sentence. */
export function riskWords(reason: RiskReason): string {
  if (reason.kind === 'missing') return `Missing: ${reason.titles.join(', ')}.`;
  if (reason.kind === 'late') return `${reason.times} of the last ${reason.of} came late.`;
  if (reason.kind === 'mastery') {
    const high = Math.round(100 * reason.high);
    return `${reason.right} of ${reason.answers} answers right: at best ${high} %, under ${100 * MASTERY} %.`;
  }
  return `Grades fall: ${Math.round(reason.before)} % before, ${Math.round(reason.last)} % in the last two.`;
}

import { State } from '../state/state';
import type { OwnWorkView } from './views';
import { lateWords, percent } from './words';

/** Where one's own work stands, in a few words: a grade where it is released, else what comes next. */
export function WorkState({ work }: { work: OwnWorkView }) {
  const late = work.daysLate > 0 && `, ${lateWords(work.daysLate)}`;
  if (work.score !== null) {
    return (
      <span>
        <b>{percent(work.score)}</b>
        {late}
      </span>
    );
  }
  if (work.open) return <State kind="recovering">begun, not handed in</State>;
  if (work.handedIn > 0) return <span>handed in{late}</span>;
  if (work.missing) return <State kind="down">missing</State>;
  if (work.phase === 'late') return <State kind="degraded">past due, still taken</State>;
  return <span>{work.phase === 'ahead' ? 'not open yet' : 'to do'}</span>;
}

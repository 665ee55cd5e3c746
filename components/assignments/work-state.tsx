import { useTranslations } from '#language';
import { State } from '../state/state';
import type { OwnWorkView } from './views';
import { lateWords, percent } from './words';

/** Where one's own work stands, in a few words: a grade where it is released, else what comes next. */
export function WorkState({ work }: { work: OwnWorkView }) {
  const t = useTranslations('assignments');
  const late = work.daysLate > 0 && `, ${lateWords(t, work.daysLate)}`;
  if (work.score !== null) {
    return (
      <span>
        <b>{percent(t, work.score)}</b>
        {late}
      </span>
    );
  }
  if (work.open) return <State kind="recovering">{t('work.begun')}</State>;
  if (work.handedIn > 0)
    return (
      <span>
        {t('work.handedIn')}
        {late}
      </span>
    );
  if (work.missing) return <State kind="down">{t('work.missing')}</State>;
  if (work.phase === 'late') return <State kind="degraded">{t('work.pastDue')}</State>;
  return <span>{t(work.phase === 'ahead' ? 'work.ahead' : 'work.toDo')}</span>;
}

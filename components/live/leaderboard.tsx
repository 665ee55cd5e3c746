import { useTranslations } from '#language';
import type { QuizSharedView } from '@/classroom/quiz/quiz-views';

/** The best, or a plain end where nobody is ranked. */
export function Leaderboard({ view: { leaders, settings } }: { view: QuizSharedView }) {
  const t = useTranslations('live');
  if (!settings.leaderboard || leaders.length === 0) {
    return <h1 className="wall-over">{t('wall.over', { title: settings.title })}</h1>;
  }
  const most = Math.max(1, ...leaders.map(({ score }) => score));
  return (
    <div className="leaders">
      <h1>{t('wall.most')}</h1>
      <ol>
        {leaders.map(({ nickname, score, rank }) => (
          <li key={nickname}>
            <b>{rank}</b>
            <span>{nickname}</span>
            <i style={{ inlineSize: `${Math.max(0, (100 * score) / most)}%` }} aria-hidden="true" />
            <span className="leaders-score">{score}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

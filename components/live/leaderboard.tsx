import type { QuizSharedView } from '@/classroom/quiz/quiz-views';

/** The best, or a plain end where nobody is ranked. */
export function Leaderboard({ view: { leaders, settings } }: { view: QuizSharedView }) {
  if (!settings.leaderboard || leaders.length === 0) {
    return <h1 className="wall-over">That was {settings.title}. Your answers are in your progress.</h1>;
  }
  const most = Math.max(1, ...leaders.map(({ score }) => score));
  return (
    <div className="leaders">
      <h1>Most points</h1>
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

'use client';

import { lazy, Suspense } from 'react';
import { useTranslations } from '#language';
import type { QuestionView } from '@/classroom/quiz/quiz-views';
import type { Explanation } from '@/quiz/explanation';
import { useMaterialMarks } from '../language/material';
import { letter, letters } from '../practice/words';

// The simulator comes with it, and only questions that it decided need it.
const WallRun = lazy(async () => ({ default: (await import('./wall-run')).WallRun }));

/** The reveal: what the class said, as wide as the wall, and the run or the reason that decides each answer. */
export function WallReveal({ question, explanation }: { question: QuestionView; explanation: Explanation | null }) {
  const t = useTranslations('live');
  const ways = useTranslations('answering');
  const material = useMaterialMarks();
  const { reveal } = question;
  if (!reveal) return null;
  const { key, notes, distribution } = reveal;
  return (
    <div className="wall-reveal">
      <h1>
        {t('wall.said', {
          letters: letters(ways, key),
          right: distribution.right,
          answered: distribution.answered,
        })}
      </h1>
      <ol>
        {notes.map(({ id, text, correct, why }) => {
          const count = distribution.shares.find((share) => share.id === id)?.count ?? 0;
          const experiment = explanation?.options.find((option) => option.id === id)?.experiments[0];
          return (
            <li key={id} className={correct ? 'is-key' : undefined}>
              {count > 0 && (
                <i
                  className="wall-bar"
                  style={{ inlineSize: `${(100 * count) / distribution.answered}%` }}
                  aria-hidden="true"
                />
              )}
              <span className="wall-letter">{letter(id)}</span>
              <div className="wall-said" {...material}>
                <p className="wall-text">{text}</p>
                {why !== text && <p className="wall-why">{why}</p>}
              </div>
              {explanation?.scenario && experiment && (
                <Suspense fallback={null}>
                  <WallRun scenario={explanation.scenario} experiment={experiment} />
                </Suspense>
              )}
              <b className="wall-count">{count}</b>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

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
              <span className="wall-letter">{letter(id)}</span>
              <div className="wall-said" {...material}>
                <p className="wall-text">{text}</p>
                <Share count={count} of={distribution.answered} />
                {why !== text && <p className="wall-why">{why}</p>}
              </div>
              {explanation?.scenario && experiment && (
                <Suspense fallback={null}>
                  <WallRun scenario={explanation.scenario} experiment={experiment} />
                </Suspense>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Most people who get a square each; of more, a bar says the share. */
const SQUARES = 40;

/** How many said so: the figure, and a square for each of them. */
function Share({ count, of }: { count: number; of: number }) {
  return (
    <p className="wall-share">
      <b>{count}</b>
      {of <= SQUARES ? (
        <span className="wall-people" aria-hidden="true">
          {Array.from({ length: count }, (_, person) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: squares have nothing but their place
            <i key={person} className="is-in" />
          ))}
        </span>
      ) : (
        <span className="wall-bar" aria-hidden="true">
          <i style={{ inlineSize: `${(100 * count) / of}%` }} />
        </span>
      )}
    </p>
  );
}

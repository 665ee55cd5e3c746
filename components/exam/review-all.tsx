'use client';

import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from '#language';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { useMaterialMarks } from '../language/material';
import { letter } from '../practice/words';
import { type Held, standingOf } from './paper';

/** Every question in a list: what was chosen, what is open, what is flagged. */
export function ReviewAll({
  questions,
  held,
  goTo,
}: {
  questions: readonly PublicChoiceItem[];
  held: readonly Held[];
  goTo(place: number): void;
}) {
  const t = useTranslations('exam');
  const format = useFormatter();
  const material = useMaterialMarks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = questions.filter((item, place) => standingOf(held[place], item.choose) !== 'answered').length;
  const flagged = held.filter((one) => one.flagged).length;
  return (
    <>
      <div className="exam-question-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('review.title', { questions: questions.length })}
        </h1>
      </div>
      <p className="exam-review-sum">
        {open === 0 ? t('review.allAnswered', { flagged }) : t('review.someOpen', { open, flagged })}
      </p>
      <table className="exam-review">
        <thead>
          <tr>
            <th scope="col">{t('review.question')}</th>
            <th scope="col">{t('review.chosen')}</th>
            <th scope="col">{t('review.flag')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((item, place) => {
            const one = held[place];
            const isPartly = standingOf(one, item.choose) === 'partly';
            const chosen = one && format.list(one.chosen.map(letter));
            return (
              <tr key={item.id}>
                <th scope="row">
                  <button type="button" onClick={() => goTo(place)}>
                    <b>{place + 1}</b>
                    <span {...material}>{item.stem}</span>
                  </button>
                </th>
                <td>
                  {chosen
                    ? isPartly
                      ? t('review.wanted', { chosen, choose: item.choose })
                      : chosen
                    : t('review.open')}
                </td>
                <td>{one?.flagged ? t('review.flagged') : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

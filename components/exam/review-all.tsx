'use client';

import { useEffect, useRef } from 'react';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { letters } from '../practice/words';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = questions.filter((item, place) => standingOf(held[place], item.choose) !== 'answered').length;
  const flagged = held.filter((one) => one.flagged).length;
  return (
    <>
      <div className="exam-question-head">
        <h1 ref={heading} tabIndex={-1}>
          All {questions.length} questions
        </h1>
      </div>
      <p className="exam-review-sum">
        {open === 0 ? 'All are answered' : `${open} not answered`}, {flagged === 0 ? 'none' : flagged} flagged. A
        question without an answer counts as wrong.
      </p>
      <table className="exam-review">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Chosen</th>
            <th scope="col">Flag</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((item, place) => {
            const one = held[place];
            const standing = standingOf(one, item.choose);
            return (
              <tr key={item.id}>
                <th scope="row">
                  <button type="button" onClick={() => goTo(place)}>
                    <b>{place + 1}</b>
                    <span>{item.stem}</span>
                  </button>
                </th>
                <td>
                  {one && one.chosen.length > 0 ? letters(one.chosen) : 'open'}
                  {standing === 'partly' && `, ${item.choose} wanted`}
                </td>
                <td>{one?.flagged ? 'flagged' : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

'use client';

import type { ReactNode, Ref } from 'react';
import type { AnsweredItem, ExplainedOption } from '@/quiz/explanation';
import { Glyph } from '../glyphs/glyph';
import { LocalTime } from '../local-time';
import { StateMark } from '../state/state-mark';
import { letter, verdict } from './words';

/** The result, with the way on. `headingRef` takes the focus when the answer has come back. */
export function Verdict({
  answered,
  headingRef,
  next,
}: {
  answered: AnsweredItem;
  headingRef: Ref<HTMLHeadingElement>;
  next: ReactNode;
}) {
  const { correct, confidence, storedAt } = answered;
  return (
    <div className={correct ? 'verdict verdict-right' : 'verdict verdict-wrong'}>
      <div>
        <h2 ref={headingRef} tabIndex={-1}>
          <StateMark kind={correct ? 'ok' : 'down'} label={correct ? 'Right.' : 'Wrong.'} />
          {verdict(answered)}
        </h2>
        <p>
          {confidence !== null && `You said ${confidence} %. `}
          Stored <LocalTime at={storedAt} form="time" />
        </p>
      </div>
      {next}
    </div>
  );
}

/** Every option with its reason and its sources. */
export function Proofs({ answered }: { answered: AnsweredItem }) {
  return (
    <ol className="proofs">
      {answered.explanation.options.map((option) => (
        <Proof option={option} chosen={answered.chosen.includes(option.id)} key={option.id} />
      ))}
    </ol>
  );
}

function Proof({ option, chosen }: { option: ExplainedOption; chosen: boolean }) {
  const { correct, text, why, sources } = option;
  const kind = ['proof', correct ? 'proof-key' : '', chosen ? 'proof-mine' : ''].filter(Boolean).join(' ');
  return (
    <li className={kind}>
      <span className="option-key" aria-hidden="true">
        {letter(option.id)}
      </span>
      <div>
        <p className="proof-text">
          <span className="sr-only">{letter(option.id)}: </span>
          {text}
        </p>
        {(correct || chosen) && (
          <p className="proof-tags">
            {correct && <span className="proof-tag proof-tag-key">right</span>}
            {chosen && <span className="proof-tag">your answer</span>}
          </p>
        )}
        {why !== text && <p>{why}</p>}
        {sources.length > 0 && (
          <p className="proof-sources">
            {sources.map(({ title, url }) => (
              <a href={url} rel="noreferrer" key={url}>
                {title}
                <Glyph name="external" size="s" />
              </a>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

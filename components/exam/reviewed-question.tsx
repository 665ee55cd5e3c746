'use client';

import type { Explanation } from '@/quiz/explanation';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { ItemMaterial } from '../practice/item-material';
import { ItemNotes } from '../practice/item-notes';
import { Proofs } from '../practice/item-reveal';
import { letters } from '../practice/words';
import { StateMark } from '../state/state-mark';
import { OUTCOME_WORDS, type Outcome } from './outcome-words';
import { spentText } from './time-words';

/** One question of an ended exam. */
export interface Reviewed {
  place: number;
  item: PublicChoiceItem;
  outcome: Outcome;
  chosen: string[];
  flagged: boolean;
  elapsedMs: number;
  storedAt: string | null;
  explanation: Explanation;
}

const MARKS = { right: 'ok', wrong: 'down', blank: 'none', withdrawn: 'unknown' } as const;

/** A question with what was chosen, the key, every option's reason and run, and what to read. */
export function ReviewedQuestion({
  exam,
  pack,
  question,
  of,
}: {
  exam: string;
  pack: string;
  question: Reviewed;
  of: number;
}) {
  const { place, item, outcome, chosen, elapsedMs, storedAt, explanation } = question;
  const answered = {
    ...{
      correct: outcome === 'right',
      chosen,
      confidence: null,
      storedAt: storedAt ?? '',
      explanation,
      comesBack: null,
    },
  };
  return (
    <>
      <div className="run-head">
        <b>
          Question {place + 1} of {of}
        </b>
        <a href={`/exam/${exam}/result`}>The result</a>
        <code className="run-address">{item.id}</code>
      </div>
      <div className="item">
        <div className="item-stem">
          <h1 className="stem">{item.stem}</h1>
          <ItemMaterial item={item} />
        </div>
        <div className="item-answer">
          <div
            className={`verdict ${outcome === 'right' ? 'verdict-right' : outcome === 'wrong' ? 'verdict-wrong' : 'verdict-open'}`}
          >
            <div>
              <h2>
                <StateMark kind={MARKS[outcome]} label={`${OUTCOME_WORDS[outcome]}.`} />
                {letters(explanation.key)} {explanation.key.length === 1 ? 'is' : 'are'} right.
              </h2>
              <p>
                {chosen.length === 0 ? 'You chose nothing.' : `You chose ${letters(chosen)}.`}
                {elapsedMs > 0 && ` ${spentText(elapsedMs)} in view.`}
                {outcome === 'withdrawn' && ' A fact behind it has left the material since, so it does not count.'}
              </p>
            </div>
          </div>
          <Proofs pack={pack} answered={answered} />
          <nav className="exam-reviewed-nav" aria-label="Questions">
            {place > 0 && (
              <ButtonLink kind="quiet" href={`/exam/${exam}/result?q=${place}`}>
                <Glyph name="back" />
                Back
              </ButtonLink>
            )}
            {place + 1 < of && (
              <ButtonLink href={`/exam/${exam}/result?q=${place + 2}`}>
                Next
                <Glyph name="next" />
              </ButtonLink>
            )}
          </nav>
        </div>
        <ItemNotes step={{ item, clientId: '', other: null, aside: false, answered }} answered={answered} />
      </div>
    </>
  );
}

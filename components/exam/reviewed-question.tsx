'use client';

import { useFormatter, useTranslations } from '#language';
import type { Explanation } from '@/quiz/explanation';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { useMaterialMarks } from '../language/material';
import { ItemMaterial } from '../practice/item-material';
import { ItemNotes } from '../practice/item-notes';
import { Proofs } from '../practice/item-reveal';
import { letter } from '../practice/words';
import { StateMark } from '../state/state-mark';
import { spentText } from './time-words';

/** What became of one question. */
export type Outcome = 'right' | 'wrong' | 'blank' | 'withdrawn';

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
  const t = useTranslations('exam');
  const format = useFormatter();
  const material = useMaterialMarks();
  const listed = (options: readonly string[]) => format.list(options.map(letter));
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
        <b>{t('question.number', { number: place + 1, questions: of })}</b>
        <a href={`/exam/${exam}/result`}>{t('reviewed.result')}</a>
        <code className="run-address">{item.id}</code>
      </div>
      <div className="item">
        <div className="item-stem">
          <h1 className="stem" {...material}>
            {item.stem}
          </h1>
          <ItemMaterial item={item} />
        </div>
        <div className="item-answer">
          <div
            className={`verdict ${outcome === 'right' ? 'verdict-right' : outcome === 'wrong' ? 'verdict-wrong' : 'verdict-open'}`}
          >
            <div>
              <h2>
                <StateMark kind={MARKS[outcome]} label={t('reviewed.mark', { outcome: t(`outcomes.${outcome}`) })} />
                {t('reviewed.right', { count: explanation.key.length, options: listed(explanation.key) })}
              </h2>
              <p>
                {chosen.length === 0 ? t('reviewed.choseNothing') : t('reviewed.chose', { options: listed(chosen) })}
                {elapsedMs > 0 && ` ${t('reviewed.inView', { time: spentText(t, elapsedMs) })}`}
                {outcome === 'withdrawn' && ` ${t('reviewed.withdrawn')}`}
              </p>
            </div>
          </div>
          <Proofs pack={pack} answered={answered} />
          <nav className="exam-reviewed-nav" aria-label={t('reviewed.questions')}>
            {place > 0 && (
              <ButtonLink kind="quiet" href={`/exam/${exam}/result?q=${place}`}>
                <Glyph name="back" />
                {t('reviewed.back')}
              </ButtonLink>
            )}
            {place + 1 < of && (
              <ButtonLink href={`/exam/${exam}/result?q=${place + 2}`}>
                {t('reviewed.next')}
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

'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
import { Glyph } from '../glyphs/glyph';
import { Material, useMaterialMarks } from '../language/material';
import { LocalTime } from '../local-time';
import { ItemMaterial } from '../practice/item-material';
import { useEarlyChoice } from '../practice/use-early-choice';
import { letter } from '../practice/words';
import type { Held } from './paper';

interface Props {
  item: PublicChoiceItem;
  place: number;
  of: number;
  held: Held;
  offline: boolean;
  /** Somebody came here from another question: their place is its number. */
  focus: boolean;
  choose(option: string): void;
  /** Puts another answer in the place of the one so far. */
  answer(chosen: string[]): void;
  strike(option: string): void;
  clear(): void;
  flag(): void;
}

/** One question of an open exam: no colour, no word about right or wrong. */
export function Question(props: Props) {
  const { item, place, of, held, offline, focus, choose, answer, strike, clear, flag } = props;
  const t = useTranslations('exam');
  const material = useMaterialMarks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const options = useRef<HTMLFieldSetElement>(null);
  useEarlyChoice(options, held.chosen, answer);
  const left = item.choose - held.chosen.length;
  return (
    <>
      <div className="exam-question-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('question.number', { number: place + 1, questions: of })}
        </h1>
        {item.kind === 'multiple' && <Chip>{t('question.chooseShort', { choose: item.choose })}</Chip>}
        <button type="button" className="button button-quiet exam-flag" aria-pressed={held.flagged} onClick={flag}>
          <Glyph name="flag" />
          {t(held.flagged ? 'question.flagged' : 'question.flag')}
        </button>
      </div>
      <p className="stem" id="exam-stem" {...material}>
        {item.stem}
      </p>
      <ItemMaterial item={item} />
      <fieldset className="exam-options" ref={options} aria-describedby="exam-stem">
        <legend>{t('question.choose', { choose: item.choose })}</legend>
        {item.options.map(({ id, text }) => {
          const chosen = held.chosen.includes(id);
          const struck = held.struck.includes(id);
          return (
            <div className={struck ? 'exam-option exam-struck' : 'exam-option'} key={id}>
              <label className="option">
                <input
                  type={item.kind === 'single' ? 'radio' : 'checkbox'}
                  name="exam-chosen"
                  value={id}
                  autoComplete="off"
                  checked={chosen}
                  disabled={!chosen && item.choose > 1 && left === 0}
                  onChange={() => choose(id)}
                />
                <span className={item.kind === 'single' ? 'exam-box exam-round' : 'exam-box'} aria-hidden="true">
                  <Glyph name="check" size="s" />
                </span>
                <b aria-hidden="true">{letter(id)}</b>
                <span className="exam-option-text">
                  <Material>{text}</Material>
                </span>
              </label>
              <button
                type="button"
                className="icon-button exam-icon"
                aria-pressed={struck}
                aria-label={t('question.strike', { option: letter(id) })}
                onClick={() => strike(id)}
              >
                <Glyph name={struck ? 'undo' : 'strike'} />
              </button>
            </div>
          );
        })}
      </fieldset>
      <div className="exam-stored">
        <p role="status">
          {chosenWords(t, held.chosen.length, item.choose)} <Stored held={held} offline={offline} />
        </p>
        {held.chosen.length > 0 && (
          <Button kind="plain" small onClick={clear}>
            {t('question.clear')}
          </Button>
        )}
      </div>
    </>
  );
}

function chosenWords(t: Translator<'exam'>, chosen: number, choose: number): string {
  if (chosen === 0) return t('question.noneChosen');
  return choose === 1 ? t('question.oneChosen') : t('question.chosen', { chosen, choose });
}

function Stored({ held, offline }: { held: Held; offline: boolean }) {
  const t = useTranslations('exam');
  if (held.unsent && offline) return <b>{t('question.notStored')}</b>;
  if (held.unsent) return t('question.storing');
  const { storedAt } = held;
  return storedAt === null ? null : t.rich('question.stored', { time: () => <LocalTime at={storedAt} form="time" /> });
}

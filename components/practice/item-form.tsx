'use client';

import { type FormEvent, useId } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { printOf } from '@/quiz/print-of';
import { Button } from '../controls/button';
import { Notice } from '../notice';
import { AnswerArea } from './answer-area';
import { problemText } from './problem-text';
import type { Step, StepState } from './step';
import { CONFIDENCES, progressOf, task } from './words';

interface Props {
  step: Step;
  state: StepState;
  stemId: string;
  /** Where a browser without scripts is led after the answer, and when it could not be taken. */
  back: string;
  retry: string;
  toggle(optionId: string): void;
  answer(chosen: string[]): void;
  clear(): void;
  setConfidence(percent: number | null): void;
  check(): void;
  /** Goes on while the answer waits to be stored. */
  onSkip?: (() => void) | undefined;
}

/** An item to answer. An ordinary form: without scripts it is posted, with them its answer is sent in place. */
export function ItemForm({
  step,
  state,
  stemId,
  back,
  retry,
  toggle,
  answer,
  clear,
  setConfidence,
  check,
  onSkip,
}: Props) {
  const t = useTranslations('item');
  const answering = useTranslations('answering');
  const { item, clientId } = step;
  const statusId = useId();
  const frozen = state.phase !== 'open';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check();
  };
  const hidden = { ...addressOf(step), print: printOf(item), clientId, back, retry };
  return (
    <form className="item-form" method="post" action="/practice/answers" onSubmit={submit}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <fieldset className="item-options" aria-describedby={`${stemId} ${statusId}`}>
        <legend className="item-task">{task(answering, item)}</legend>
        <AnswerArea item={item} chosen={state.chosen} {...{ frozen, toggle, answer }} />
      </fieldset>
      <Confidence chosen={state.confidence} frozen={frozen} onChange={setConfidence} />
      <div className="item-actions">
        <Button type="submit" aria-disabled={state.phase === 'sending'}>
          {t(state.phase === 'sending' ? 'sending' : 'check')}
        </Button>
        <span className="needs-js">
          <Button kind="plain" onClick={clear} disabled={frozen || state.chosen.length === 0}>
            {t('undoChoice')}
          </Button>
        </span>
        <p className="item-status" id={statusId} role="status">
          {statusOf(t, state) ?? progressOf(answering, item, state.chosen)}
        </p>
      </div>
      {state.phase === 'failed' && state.problem && (
        <Notice
          kind="error"
          title={t('notStored')}
          actions={
            <>
              <Button kind="quiet" small onClick={check}>
                {t('sendNow')}
              </Button>
              {onSkip && (
                <Button kind="plain" small onClick={onSkip}>
                  {t('goOnMeanwhile')}
                </Button>
              )}
            </>
          }
        >
          <p>{problemText(t, state.problem)}</p>
        </Notice>
      )}
    </form>
  );
}

/** How sure somebody is, before they see it. May be left out. */
function Confidence({
  chosen,
  frozen,
  onChange,
}: {
  chosen: number | null;
  frozen: boolean;
  onChange(percent: number | null): void;
}) {
  const t = useTranslations('item');
  const answering = useTranslations('answering');
  return (
    <fieldset className="confidence">
      <legend>{t('sure')}</legend>
      <div className="confidence-scale">
        {CONFIDENCES.map(({ percent, word }) => (
          <label key={percent}>
            <input
              type="radio"
              name="confidence"
              value={percent}
              checked={chosen === percent}
              disabled={frozen}
              onChange={() => onChange(percent)}
              onClick={() => chosen === percent && onChange(null)}
            />
            <b>{answering(`confidence.${word}`)}</b>
            <small>{t('percent', { percent })}</small>
            <i aria-hidden="true" style={{ inlineSize: `${percent}%` }} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Null where nothing is to be told but how far the answer has come. */
function statusOf(t: Translator<'item'>, { phase, problem }: StepState): string | null {
  if (phase === 'sending') return t('status.sending');
  if (phase === 'failed') return t('status.kept');
  return problem ? problemText(t, problem) : null;
}

function addressOf({ item }: Step) {
  const { pack, packVersion, template, seed } = item;
  return { pack, packVersion, template, seed };
}

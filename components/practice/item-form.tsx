'use client';

import { type FormEvent, useId } from 'react';
import { printOf } from '@/quiz/print-of';
import { Button } from '../controls/button';
import { Notice } from '../notice';
import { AnswerArea } from './answer-area';
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
        <legend className="item-task">{task(item)}</legend>
        <AnswerArea item={item} chosen={state.chosen} {...{ frozen, toggle, answer }} />
      </fieldset>
      <Confidence chosen={state.confidence} frozen={frozen} onChange={setConfidence} />
      <div className="item-actions">
        <Button type="submit" aria-disabled={state.phase === 'sending'}>
          {state.phase === 'sending' ? 'Sending' : 'Check'}
        </Button>
        <span className="needs-js">
          <Button kind="plain" onClick={clear} disabled={frozen || state.chosen.length === 0}>
            Undo choice
          </Button>
        </span>
        <p className="item-status" id={statusId} role="status">
          {statusOf(step, state)}
        </p>
      </div>
      {state.phase === 'failed' && state.problem && (
        <Notice
          kind="error"
          title="The answer was not stored"
          actions={
            <>
              <Button kind="quiet" small onClick={check}>
                Send now
              </Button>
              {onSkip && (
                <Button kind="plain" small onClick={onSkip}>
                  Go on meanwhile
                </Button>
              )}
            </>
          }
        >
          <p>
            {state.problem.message} {state.problem.fix}
          </p>
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
  return (
    <fieldset className="confidence">
      <legend>How sure are you, before you see it? You may leave this out.</legend>
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
            <b>{word}</b>
            <small>{percent} %</small>
            <i aria-hidden="true" style={{ inlineSize: `${percent}%` }} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function statusOf({ item }: Step, { phase, problem, chosen }: StepState): string {
  if (phase === 'sending') return 'Sending the answer.';
  if (phase === 'failed') return 'Kept in this browser.';
  if (problem) return problem.message;
  return progressOf(item, chosen);
}

function addressOf({ item }: Step) {
  const { pack, packVersion, template, seed } = item;
  return { pack, packVersion, template, seed };
}

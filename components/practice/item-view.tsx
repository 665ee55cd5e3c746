'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { isChoice } from '@/quiz/item';
import { useMaterialMarks } from '../language/material';
import { ItemForm } from './item-form';
import { ItemMaterial } from './item-material';
import { ItemNotes } from './item-notes';
import { Proofs, Verdict } from './item-reveal';
import type { Step } from './step';
import { useKeys } from './use-keys';
import type { Steps } from './use-steps';

interface Props {
  step: Step;
  /** Place of the step among `steps`. */
  index: number;
  steps: Steps;
  back: string;
  retry: string;
  /** The way on after the answer. */
  next: ReactNode;
  onNext(): void;
  /** Goes on without the result while an answer waits; left out where there is nothing to go on to. */
  onSkip?: (() => void) | undefined;
  /** Somebody came here from the item before: their place is the stem. */
  focusStem?: boolean;
}

/** One item: its stem, then its options or its result. */
export function ItemView({ step, index, steps, back, retry, next, onNext, onSkip, focusStem = false }: Props) {
  const material = useMaterialMarks();
  const { item } = step;
  const state = steps.states[index];
  const stemId = useId();
  const shownAt = useRef<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const stem = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = state?.answered ?? null;
  const wasAnswered = useRef(answered !== null);
  const elapsed = () => (shownAt.current === null ? null : Math.round(performance.now() - shownAt.current));
  const check = () => steps.check(index, elapsed());

  useEffect(() => {
    shownAt.current = performance.now();
    root.current?.setAttribute('data-ready', ''); // keys are listened to from now on
    if (focusStem) stem.current?.focus({ preventScroll: true });
  }, [focusStem]);
  useEffect(() => {
    if (answered && !wasAnswered.current) heading.current?.focus();
    wasAnswered.current = answered !== null;
  }, [answered]);
  useKeys(
    (at) => {
      const option = isChoice(item) ? item.options[at] : undefined;
      if (option) steps.choose(index, option.id);
    },
    () => (answered ? onNext() : check()),
  );

  if (!state) return null;
  return (
    <div className="item" ref={root}>
      <div className="item-stem">
        <h1 className="stem" id={stemId} ref={stem} tabIndex={-1} {...material}>
          {item.stem}
        </h1>
        <ItemMaterial item={item} drawn={item.kind !== 'hotspot' || answered !== null} />
      </div>
      <div className="item-answer">
        {answered ? (
          <>
            <Verdict answered={answered} headingRef={heading} next={next} />
            <Proofs pack={item.pack} answered={answered} />
          </>
        ) : (
          <ItemForm
            {...{ step, state, stemId, back, retry, check, onSkip }}
            toggle={(optionId) => steps.choose(index, optionId)}
            answer={(chosen) => steps.answer(index, chosen)}
            clear={() => steps.clear(index)}
            setConfidence={(percent) => steps.setConfidence(index, percent)}
          />
        )}
      </div>
      {answered && <ItemNotes step={step} answered={answered} />}
    </div>
  );
}

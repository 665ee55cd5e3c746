'use client';

import { useEffect, useRef, useState } from 'react';
import { Glyph } from '../glyphs/glyph';
import { ItemView } from './item-view';
import { RunHead } from './run-head';
import { RunSummary } from './run-summary';
import type { Step } from './step';
import { useSteps } from './use-steps';

interface Props {
  pack: string;
  steps: Step[];
  topicTitles: Record<string, string>;
  /** Address of the session without a place. */
  address: string;
  /** Where the page opens: a step from 0, or the number of steps for the summary. */
  start: number;
  /** What a browser without scripts is told about its last send. */
  problem: string | null;
}

/** A session: one item at a time, then the summary. The address follows the place, so that a reload comes back to it. */
export function PracticeRun({ pack, steps: given, topicTitles, address, start, problem }: Props) {
  const [list] = useState(given); // a refreshed page must not put newer props over answers under way
  const [at, setAt] = useState(start);
  const steps = useSteps(list);
  const summary = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(false);

  const goTo = (place: number) => {
    setMoved(true);
    setAt(place);
    window.history.replaceState(null, '', placeAddress(address, place, list.length));
  };
  useEffect(() => {
    if (!moved) return;
    window.scrollTo({ top: 0 });
    if (at >= list.length) summary.current?.focus({ preventScroll: true });
  }, [at, moved, list.length]);

  const answered = Boolean(steps.states[at]?.answered);
  useEffect(() => {
    // A reload after the answer comes back to it, not to the next question.
    if (answered) window.history.replaceState(null, '', placeAddress(address, at, list.length));
  }, [answered, address, at, list.length]);

  const step = list[at];
  if (!step) {
    return <RunSummary {...{ pack, topicTitles, address }} steps={list} states={steps.states} headingRef={summary} />;
  }
  const after = placeAddress(address, at + 1, list.length);
  return (
    <div className="run">
      <RunHead steps={list} states={steps.states} at={at} topicTitle={topicTitles[step.item.topic] ?? ''} />
      {problem && at === start && <p className="run-problem">{problem}</p>}
      <ItemView
        key={step.clientId}
        {...{ step, steps }}
        index={at}
        focusStem={moved}
        back={placeAddress(address, at, list.length)}
        retry={placeAddress(address, at, list.length)}
        onNext={() => goTo(at + 1)}
        onSkip={at + 1 < list.length ? () => goTo(at + 1) : undefined}
        next={
          <a
            className="button"
            href={after}
            onClick={(event) => {
              event.preventDefault();
              goTo(at + 1);
            }}
          >
            {at + 1 < list.length ? 'Next' : 'Summary'}
            <Glyph name="next" />
          </a>
        }
      />
    </div>
  );
}

function placeAddress(address: string, place: number, length: number): string {
  return `${address}&at=${place < length ? place + 1 : 'end'}`;
}

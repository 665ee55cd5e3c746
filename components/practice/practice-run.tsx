'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { ItemView } from './item-view';
import { KeysOverlay } from './keys-overlay';
import { ReportOverlay } from './report-overlay';
import { RunHead } from './run-head';
import { RunSummary } from './run-summary';
import { RunTools } from './run-tools';
import type { Step } from './step';
import { type Note, nextOpen, useRunActions } from './use-run-actions';
import { useRunKeys, useRunKeyWords } from './use-run-keys';
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
  const t = useTranslations('run');
  const keyWords = useRunKeyWords();
  const [list, setList] = useState(given); // a refreshed page must not put newer props over answers under way
  const [at, setAt] = useState(start);
  const [overlay, setOverlay] = useState<'keys' | 'report' | null>(null);
  const steps = useSteps(list);
  const summary = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(false);
  const length = list.length;

  const goTo = (place: number) => {
    setMoved(true);
    setAt(place);
    window.history.replaceState(null, '', placeAddress(address, place, length));
  };
  const change = (index: number, step: Step) => setList((before) => before.map((one, i) => (i === index ? step : one)));
  const actions = useRunActions({ list, steps, change, goTo });
  useEffect(() => {
    if (!moved) return;
    window.scrollTo({ top: 0 });
    if (at >= length) summary.current?.focus({ preventScroll: true });
  }, [at, moved, length]);

  const answered = Boolean(steps.states[at]?.answered);
  useEffect(() => {
    // A reload after the answer comes back to it, not to the next question.
    if (answered) window.history.replaceState(null, '', placeAddress(address, at, length));
  }, [answered, address, at, length]);

  const step = list[at];
  const aside = (decision: 'bury' | 'suspend') => step && actions.setAside(at, decision);
  useRunKeys({
    undo: actions.undo,
    bury: () => aside('bury'),
    suspend: () => aside('suspend'),
    report: () => step && setOverlay('report'),
    help: () => setOverlay('keys'),
    confidence: (percent) => steps.setConfidence(at, steps.states[at]?.confidence === percent ? null : percent),
  });
  const keys = overlay === 'keys' && <KeysOverlay uses={keyWords} onClose={() => setOverlay(null)} />;
  if (!step) {
    return (
      <>
        <RunSummary {...{ pack, topicTitles, address }} steps={list} states={steps.states} headingRef={summary} />
        <RunNote note={actions.note} />
        {keys}
      </>
    );
  }
  const place = placeAddress(address, at, length);
  const next = nextOpen(list, steps.states, at);
  const goOn = () => {
    actions.clearNote();
    goTo(next);
  };
  return (
    <div className="run">
      <RunHead steps={list} states={steps.states} at={at} topicTitle={topicTitles[step.item.topic] ?? ''} />
      <RunTools
        back={place}
        item={step.item}
        undoable={actions.undoable === null ? null : (list[actions.undoable]?.clientId ?? null)}
        busy={actions.busy}
        onUndo={actions.undo}
        onAside={aside}
        onReport={() => setOverlay('report')}
        onHelp={() => setOverlay('keys')}
      />
      <RunNote note={actions.note} />
      {problem && at === start && <p className="run-problem">{problem}</p>}
      <ItemView
        key={step.clientId}
        {...{ step, steps }}
        index={at}
        focusStem={moved}
        back={place}
        retry={place}
        onNext={goOn}
        onSkip={next < length ? goOn : undefined}
        next={
          <a
            className="button"
            href={placeAddress(address, next, length)}
            onClick={(event) => {
              event.preventDefault();
              goOn();
            }}
          >
            {t(next < length ? 'next' : 'summary')}
            <Glyph name="next" />
          </a>
        }
      />
      {keys}
      {overlay === 'report' && <ReportOverlay item={step.item} onClose={() => setOverlay(null)} />}
    </div>
  );
}

/** What was just done, said aloud. The line keeps its room, so that nothing moves under a finger. */
function RunNote({ note }: { note: Note | null }) {
  const t = useTranslations('run');
  return (
    <p className="run-note" role="status">
      {note?.text}
      {note?.undo && (
        <Button kind="plain" small onClick={note.undo}>
          {t('bringBack')}
        </Button>
      )}
    </p>
  );
}

function placeAddress(address: string, place: number, length: number): string {
  return `${address}&at=${place < length ? place + 1 : 'end'}`;
}

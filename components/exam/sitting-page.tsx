'use client';

import { useEffect, useState } from 'react';
import { Button } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { KeysOverlay } from '../practice/keys-overlay';
import { Wordmark } from '../shell/wordmark';
import { EndOverlay } from './end-overlay';
import { Navigator } from './navigator';
import { Pace } from './pace';
import { type Paper, standingOf, toggled } from './paper';
import { Question } from './question';
import { ReviewAll } from './review-all';
import { TimeLeft } from './time-left';
import { EXAM_KEYS, useExamKeys } from './use-exam-keys';
import { usePlaces } from './use-places';
import { type Sitting, useSitting } from './use-sitting';

/** An attempt without a time limit shows the time to its close from here on. */
const LAST_DAY_MS = 86_400_000;

/** An open exam: one question at a time, the list of all beside it, the time above. `start` is the place to begin at. */
export function SittingPage({ paper, title, start }: { paper: Paper; title: string; start: number }) {
  const sitting = useSitting(paper);
  const { questions } = paper;
  const places = usePlaces(questions.length, start, sitting.addTime);
  const [overlay, setOverlay] = useState<'end' | 'keys' | null>(null);
  const { at, view, goTo, show } = places;
  const item = questions[at];
  const held = sitting.held[at];
  const choose = questions.map((question) => question.choose);
  const answered = sitting.held.filter((one, place) => standingOf(one, choose[place] ?? 1) === 'answered').length;
  useEnd(paper.id, sitting);
  const acts = {
    choose: (id: string) =>
      item && held && view === 'question' && sitting.change(at, { chosen: toggled(held.chosen, id, item.choose) }),
    strike(id: string) {
      if (!held || view !== 'question') return;
      const struck = held.struck.includes(id);
      sitting.change(at, {
        struck: struck ? held.struck.filter((one) => one !== id) : [...held.struck, id],
        ...(struck ? {} : { chosen: held.chosen.filter((one) => one !== id) }),
      });
    },
    clear: () => sitting.change(at, { chosen: [] }),
    flag: () => held && view === 'question' && sitting.change(at, { flagged: !held.flagged }),
    next: () => (at + 1 < questions.length ? goTo(at + 1) : show('review')),
  };
  const option = (place: number) => item?.options[place]?.id;
  useExamKeys({
    choose: (place) => void (option(place) && acts.choose(option(place) ?? '')),
    strike: (place) => void (option(place) && acts.strike(option(place) ?? '')),
    next: acts.next,
    back: () => goTo(at - 1),
    flag: () => void acts.flag(),
    review: () => show('review'),
    help: () => setOverlay('keys'),
  });
  if (!item || !held) return null;
  return (
    <>
      <a className="skip" href="#main">
        Skip to question
      </a>
      <header className="exam-bar">
        <Wordmark />
        <span className="exam-title">{title}</span>
        {sitting.clock.leftMs === null || (paper.minutes === null && sitting.clock.leftMs > LAST_DAY_MS) ? (
          <PauseButton view={view} show={show} />
        ) : (
          <TimeLeft leftMs={sitting.clock.leftMs} />
        )}
      </header>
      <main id="main" className="exam" data-ready>
        <div className="exam-question">
          <Notes sitting={sitting} />
          {view === 'paused' && <Paused show={show} />}
          {view === 'review' && <ReviewAll questions={questions} held={sitting.held} goTo={goTo} />}
          {view === 'question' && (
            <Question
              key={at}
              {...{ item, held }}
              place={at}
              of={questions.length}
              offline={sitting.offline}
              focus={places.moved}
              {...acts}
            />
          )}
          {view !== 'paused' && (
            <div className="exam-foot">
              <Button
                kind="quiet"
                onClick={() => goTo(view === 'review' ? at : at - 1)}
                disabled={view === 'question' && at === 0}
              >
                <Glyph name="back" />
                Back
              </Button>
              {view === 'question' && (
                <>
                  <Button onClick={acts.next}>
                    {at + 1 < questions.length ? 'Next' : 'Review all'}
                    <Glyph name="next" />
                  </Button>
                  <Button kind="plain" onClick={() => show('review')}>
                    Review all
                  </Button>
                </>
              )}
              <Button kind="plain" onClick={() => setOverlay('keys')}>
                Keys
              </Button>
            </div>
          )}
        </div>
        <aside className="exam-side" aria-label="The exam">
          <Navigator held={sitting.held} choose={choose} at={view === 'question' ? at : -1} goTo={goTo} />
          {paper.minutes !== null && sitting.clock.leftMs !== null && (
            <Pace
              usedMs={paper.minutes * 60_000 - sitting.clock.leftMs}
              minutes={paper.minutes}
              answered={answered}
              of={questions.length}
            />
          )}
          <p className="exam-rules">
            {paper.assignment === null && 'As in the real exam: '}
            {paper.assignment === null ? 'no' : 'No'} feedback until the end, no penalty for a guess. An answer counts
            when it says stored.
          </p>
          <Button kind="quiet" onClick={() => setOverlay('end')}>
            {paper.assignment === null ? 'End the exam' : 'Hand in'}
          </Button>
        </aside>
      </main>
      {overlay === 'keys' && <KeysOverlay uses={EXAM_KEYS} onClose={() => setOverlay(null)} />}
      {overlay === 'end' && (
        <EndOverlay
          exam={paper.id}
          assigned={paper.assignment !== null}
          open={questions.length - answered}
          sitting={sitting}
          onClose={() => setOverlay(null)}
        />
      )}
    </>
  );
}

/** Leads to the result once the server has ended the exam, and asks it when the time seems to be over. */
function useEnd(exam: string, { ended, clock, look }: Sitting): void {
  const isOver = clock.leftMs === 0;
  useEffect(() => {
    if (ended) window.location.replace(`/exam/${exam}/result`);
  }, [ended, exam]);
  useEffect(() => {
    if (!isOver) return;
    void look();
    const again = setInterval(() => void look(), 1_000);
    return () => clearInterval(again);
  }, [isOver, look]);
}

function Notes({ sitting: { note, clock, unsent, offline } }: { sitting: Sitting }) {
  const over = clock.leftMs === 0;
  return (
    <div className="exam-notes" role="alert">
      {note && <p>{note}</p>}
      {over && offline && (
        <p>
          The time is over by this page’s count, and the server cannot be reached. What was stored counts
          {unsent > 0 && `; ${unsent} not stored in time ${unsent === 1 ? 'does' : 'do'} not`}. The result opens when it
          can be reached.
        </p>
      )}
    </div>
  );
}

function PauseButton({ view, show }: { view: string; show(view: 'question' | 'paused'): void }) {
  if (view === 'paused') return <span className="exam-time">paused</span>;
  return (
    <span className="exam-time">
      <span className="exam-time-label">no time limit</span>
      <Button kind="quiet" small onClick={() => show('paused')}>
        <Glyph name="pause" />
        Pause
      </Button>
    </span>
  );
}

function Paused({ show }: { show(view: 'question'): void }) {
  return (
    <div className="exam-paused">
      <h1>Paused</h1>
      <p>
        Everything is stored as it says. You can also close the page and go on later from where you began, on any
        device.
      </p>
      <Button onClick={() => show('question')}>Go on</Button>
    </div>
  );
}

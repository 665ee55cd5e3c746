'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from '#language';
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
import { useExamKeys, useExamKeyWords } from './use-exam-keys';
import { usePlaces } from './use-places';
import { type Sitting, useSitting } from './use-sitting';

/** An attempt without a time limit shows the time to its close from here on. */
const LAST_DAY_MS = 86_400_000;

/** An open exam: one question at a time, the list of all beside it, the time above. `start` is the place to begin at. */
export function SittingPage({ paper, title, start }: { paper: Paper; title: string; start: number }) {
  const t = useTranslations('exam');
  const keys = useExamKeyWords();
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
    answer: (chosen: string[]) => sitting.change(at, { chosen: chosen.slice(0, item?.choose) }),
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
        {t('sitting.skip')}
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
                {t('sitting.back')}
              </Button>
              {view === 'question' && (
                <>
                  <Button onClick={acts.next}>
                    {t(at + 1 < questions.length ? 'sitting.next' : 'sitting.reviewAll')}
                    <Glyph name="next" />
                  </Button>
                  <Button kind="plain" onClick={() => show('review')}>
                    {t('sitting.reviewAll')}
                  </Button>
                </>
              )}
              <Button kind="plain" onClick={() => setOverlay('keys')}>
                {t('sitting.keys')}
              </Button>
            </div>
          )}
        </div>
        <aside className="exam-side" aria-label={t('sitting.exam')}>
          <Navigator held={sitting.held} choose={choose} at={view === 'question' ? at : -1} goTo={goTo} />
          {paper.minutes !== null && sitting.clock.leftMs !== null && (
            <Pace
              usedMs={paper.minutes * 60_000 - sitting.clock.leftMs}
              minutes={paper.minutes}
              answered={answered}
              of={questions.length}
            />
          )}
          <p className="exam-rules">{t(paper.assignment === null ? 'sitting.rules' : 'sitting.rulesOfClass')}</p>
          <Button kind="quiet" onClick={() => setOverlay('end')}>
            {t(paper.assignment === null ? 'sitting.end' : 'sitting.handIn')}
          </Button>
        </aside>
      </main>
      {overlay === 'keys' && <KeysOverlay uses={keys} onClose={() => setOverlay(null)} />}
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
  const t = useTranslations('exam');
  const over = clock.leftMs === 0;
  return (
    <div className="exam-notes" role="alert">
      {note && (
        <p>
          {'refused' in note ? note.refused : t('sitting.answeredElsewhere', { number: note.answeredElsewhere + 1 })}
        </p>
      )}
      {over && offline && <p>{unsent > 0 ? t('sitting.overOfflineUnsent', { unsent }) : t('sitting.overOffline')}</p>}
    </div>
  );
}

function PauseButton({ view, show }: { view: string; show(view: 'question' | 'paused'): void }) {
  const t = useTranslations('exam');
  if (view === 'paused') return <span className="exam-time">{t('sitting.paused')}</span>;
  return (
    <span className="exam-time">
      <span className="exam-time-label">{t('sitting.noLimit')}</span>
      <Button kind="quiet" small onClick={() => show('paused')}>
        <Glyph name="pause" />
        {t('sitting.pause')}
      </Button>
    </span>
  );
}

function Paused({ show }: { show(view: 'question'): void }) {
  const t = useTranslations('exam');
  return (
    <div className="exam-paused">
      <h1>{t('sitting.pausedTitle')}</h1>
      <p>{t('sitting.pausedBody')}</p>
      <Button onClick={() => show('question')}>{t('sitting.goOn')}</Button>
    </div>
  );
}

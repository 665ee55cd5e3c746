'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { gradeAnswer } from '@/quiz/answer';
import { publicItem } from '@/quiz/public-item';
import { Button, ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { Material, useMaterialMarks } from '../language/material';
import { Notice } from '../notice';
import { type KeptBatch, keptBatches, noteAnswered } from '../offline/batch';
import { countWaiting, keepWaiting, sendWaiting } from '../offline/outbox';
import { keptOwner } from '../offline/owner';
import { ItemView } from './item-view';
import { Squares } from './run-head';
import type { OutgoingAnswer, Sent } from './send-answer';
import type { AnsweredStep, Step } from './step';
import { useSteps } from './use-steps';

/** Practice with the questions that this browser keeps, for as long as there is no network. */
export function OfflinePractice() {
  const t = useTranslations('run');
  const material = useMaterialMarks();
  const [batches, setBatches] = useState<KeptBatch[] | null>(null);
  const [pack, setPack] = useState<string | null>(null);
  useEffect(() => {
    void keptBatches().then((kept) => setBatches(kept.filter(({ questions, owner }) => mayUse(questions, owner))));
  }, []);
  if (batches === null) {
    return (
      <>
        <h1 className="sr-only">{t('offline.title')}</h1>
        <p role="status">{t('offline.opening')}</p>
      </>
    );
  }
  const batch = batches.find((one) => one.pack === pack) ?? (batches.length === 1 ? batches[0] : undefined);
  if (batch) return <OfflineRun batch={batch} />;
  if (batches.length === 0) return <NothingKept />;
  return (
    <>
      <header className="page-head">
        <h1>{t('offline.title')}</h1>
      </header>
      <div className="actions">
        {batches.map(({ pack: id, title }) => (
          <Button kind="quiet" key={id} onClick={() => setPack(id)} {...material}>
            {title}
          </Button>
        ))}
      </div>
    </>
  );
}

/** What was drawn for an account is nobody else's. */
function mayUse(questions: readonly unknown[], owner: string | null): boolean {
  return questions.length > 0 && (owner === null || owner === keptOwner());
}

function NothingKept() {
  const t = useTranslations('run');
  return (
    <>
      <header className="page-head">
        <h1>{t('offline.title')}</h1>
      </header>
      <Notice
        kind="offline"
        title={t('offline.nothing')}
        actions={<ButtonLink href="/practice">{t('offline.tryPractice')}</ButtonLink>}
      >
        <p>{t('offline.nothingBody')}</p>
      </Notice>
    </>
  );
}

function OfflineRun({ batch }: { batch: KeptBatch }) {
  const t = useTranslations('run');
  const list = useMemo(() => batch.questions.map((question) => stepOf(batch, question)), [batch]);
  const send = useCallback((answer: OutgoingAnswer) => answerHere(batch, answer), [batch]);
  const steps = useSteps(list, send);
  const openAfter = (from: number) => steps.states.findIndex((state, index) => index > from && !state.answered);
  const [at, setAt] = useState(() => {
    const open = list.findIndex(({ answered }) => answered === null);
    return open < 0 ? list.length : open;
  });
  const [moved, setMoved] = useState(false);
  const summary = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    window.scrollTo({ top: 0 });
    if (at >= list.length) summary.current?.focus({ preventScroll: true });
  }, [at, moved, list.length]);
  const goTo = (place: number) => {
    setMoved(true);
    setAt(place < 0 ? list.length : place);
  };
  const step = list[at];
  if (!step) {
    const answered = steps.states.flatMap((state) => state.answered ?? []);
    const right = answered.filter(({ correct }) => correct).length;
    return (
      <div className="run-summary">
        <header className="page-head">
          <h1 ref={summary} tabIndex={-1}>
            {t('end.right', { right, answered: answered.length })}
          </h1>
          <div className="run-squares">
            <Squares steps={list} states={steps.states} at={null} />
          </div>
          <p>{t('offline.done')}</p>
        </header>
        <Waiting />
        <div className="actions">
          <ButtonLink href="/practice">{t('offline.practiseOn')}</ButtonLink>
          <ButtonLink kind="quiet" href="/about/offline">
            {t('offline.readOn')}
          </ButtonLink>
        </div>
      </div>
    );
  }
  const next = openAfter(at);
  return (
    <div className="run">
      <div className="run-head">
        <b>{t('number', { number: at + 1, questions: list.length })}</b>
        <Squares steps={list} states={steps.states} at={at} />
        <span className="run-topic">
          <Material>{batch.topicTitles[step.item.topic]}</Material>
        </span>
      </div>
      <Waiting key={steps.states.filter(({ answered }) => answered).length} />
      <ItemView
        key={step.clientId}
        {...{ step, steps }}
        index={at}
        focusStem={moved}
        back="/practice"
        retry="/practice"
        onNext={() => goTo(next)}
        next={
          <Button onClick={() => goTo(next)}>
            {t(next < 0 ? 'summary' : 'next')}
            <Glyph name="next" />
          </Button>
        }
      />
    </div>
  );
}

/** How many answers are still to be sent. */
function Waiting() {
  const t = useTranslations('run');
  const [waiting, setWaiting] = useState<number | null>(null);
  useEffect(() => {
    const look = () => void countWaiting().then(setWaiting);
    look();
    window.addEventListener('faultline-delivered', look);
    return () => window.removeEventListener('faultline-delivered', look);
  }, []);
  return (
    <p className="run-note" role="status">
      {waiting !== null && (waiting === 0 ? t('offline.noneWaiting') : t('offline.waiting', { count: waiting }))}
    </p>
  );
}

function stepOf(batch: KeptBatch, { item, clientId }: KeptBatch['questions'][number]): Step {
  const answered = batch.answered[clientId] ?? null;
  return { item: publicItem(item), clientId, other: null, aside: false, answered };
}

/** Judges an answer here and keeps it to be sent; with a network it is sent at once. */
async function answerHere(batch: KeptBatch, answer: OutgoingAnswer): Promise<Sent> {
  const question = batch.questions.find(({ clientId }) => clientId === answer.clientId);
  const graded = question && gradeAnswer(question.item, answer.chosen);
  if (!question || !graded) return { problem: { own: 'notKept' } };
  if (graded.invalid !== null) return { problem: { own: 'misfit' } };
  const answeredAt = Date.now();
  try {
    await keepWaiting({ ...answer, answeredAt, owner: batch.owner });
  } catch {
    return { problem: { own: 'keepsNothing' } };
  }
  const { correct, chosen } = graded;
  const answered: AnsweredStep = {
    ...{ correct, chosen, confidence: answer.confidence, storedAt: new Date(answeredAt).toISOString() },
    ...{ explanation: question.explanation, comesBack: null, keptHere: true },
  };
  await noteAnswered(batch.pack, answer.clientId, answered).catch(() => {});
  if (navigator.onLine)
    void sendWaiting(keptOwner()).then(() => window.dispatchEvent(new Event('faultline-delivered')));
  return { answered };
}

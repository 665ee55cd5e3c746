'use client';

import './no-eval';
import { useCallback, useDeferredValue, useMemo, useReducer, useState } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { type DesignProblem, type FaultKind, faultOf, type ParsedBrief, type PriceSheet, TRAFFIC } from '@/simulator';
import { nameOf, resourceDetails } from '../diagram/resource-words';
import { GameDayNotice } from '../gameday/gameday-notice';
import { factAddress } from '../reading/addresses';
import { Attempts, type AttemptView } from './attempts';
import { BriefPanel } from './brief-panel';
import { ContributionsPanel } from './contributions-panel';
import { CostPanel } from './cost-panel';
import { DesignPanel, type DesignTab } from './design-panel';
import { labelOf } from './document';
import type { Editor } from './editor';
import { ExperimentPanel } from './experiment-panel';
import type { Graded, Run } from './grader-messages';
import { HandInResult, useHandIn } from './hand-in';
import { type Doc, startHistory, stepHistory } from './history';
import { keptDraft } from './kept-draft';
import { LabBar } from './lab-bar';
import { SaveTrouble } from './save-line';
import { ShareButton } from './share-button';
import { SharedNotice } from './shared-notice';
import { SurvivalPanel } from './survival-panel';
import { TextPanel } from './text/text-panel';
import { useBreaking } from './use-breaking';
import { useDraft } from './use-draft';
import { BY_HAND, useGrader } from './use-grader';
import { useMoment } from './use-moment';
import { usePlayback } from './use-playback';
import { useSettled } from './use-settled';
import { useSharedDesign } from './use-shared-design';
import { useStable } from './use-stable';
import { useUndoKeys } from './use-undo-keys';
import { WhyPanel } from './why-panel';
import { YearPanel } from './year-panel';

export interface LabProps {
  pack: { id: string; version: string };
  /** Without its answers. */
  brief: ParsedBrief;
  prices: PriceSheet;
  stored: { document: Doc; revision: number; savedAt: string | null };
  /** Graded on the server, so that the page says everything before its scripts run. */
  first: { graded: Graded; problems: DesignProblem[]; run: Run | null };
  attempts: AttemptView[];
  topics: { id: string; title: string; href: string }[];
  /** What each fact says, by its id. */
  statements: Readonly<Record<string, string>>;
  /** No brief: the design stays in this browser, and nothing is handed in. */
  isFree?: boolean;
  /** Code of the GameDay that it is built for. */
  gameDay?: string | null;
}

/** The lab for one brief: edit, watch what survives, hand in. */
export function Lab({
  pack,
  brief,
  prices,
  stored,
  first,
  attempts: before,
  topics,
  statements,
  isFree = false,
  gameDay = null,
}: LabProps) {
  const t = useTranslations('lab');
  const design = useTranslations('labDesign');
  const time = useTranslations('timeline');
  const [history, step] = useReducer(stepHistory, stored.document, startHistory);
  const document = history.present;
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [attempts, setAttempts] = useState(before);
  const edit = useCallback((next: Doc, words: string, merge?: string) => {
    step({ kind: 'set', document: next, ...(merge !== undefined && { merge }) });
    setSaid(words);
  }, []);
  const replace = useCallback((next: Doc) => step({ kind: 'replace', document: next }), []);
  const undo = useCallback((kind: 'undo' | 'redo') => step({ kind }), []);
  useUndoKeys(undo);
  const [tab, setTab] = useState<DesignTab>('list');
  const [drawn, setDrawn] = useState(first.graded.design);
  const breaking = useBreaking(drawn);
  const grading = useGrader({ brief, prices }, document, first, breaking.strikes);
  const draft = useDraft({ pack: pack.id, brief: brief.id, stored, local: isFree }, document, replace);
  const hasOwn = useCallback(
    () => stored.revision > 0 || keptDraft(pack.id, brief.id) !== null,
    [stored.revision, pack.id, brief.id],
  );
  const openShared = useCallback((next: Doc) => edit(next, t('said.linkOpen')), [edit, t]);
  const { shared, settle } = useSharedDesign(hasOwn, openShared);
  const { graded, run, problems } = grading;
  if (drawn !== graded.design) setDrawn(graded.design);

  const playback = usePlayback(run);
  const moment = useMoment(run, playback);
  const fire = useStable((kind: FaultKind, target: string) => {
    breaking.fire(kind, target, run === null || playback.time === null ? 0 : playback.time.now() - run.trace.faultAtS);
    if (breaking.strikes?.length === 0) playback.play(BY_HAND);
    setSaid(t('said.fired', { fault: faultOf(kind)?.title ?? kind }));
  });
  const configure = useCallback((id: string) => {
    setTab('list');
    setOpen(id);
    // The form is there with the next paint.
    requestAnimationFrame(() => focusForm(id));
  }, []);
  const factHref = useCallback((fact: string) => factAddress(pack.id, fact), [pack.id]);
  const hand = useHandIn({
    pack,
    brief: brief.id,
    document,
    graded,
    onDone: ({ id, score }) => setAttempts((list) => [{ id, score, at: new Date().toISOString() }, ...list]),
  });
  const details = useMemo(
    () => new Map(graded.design.resources.map((r) => [r.id, resourceDetails(time, r).slice(0, 3).join(', ')])),
    [time, graded.design],
  );
  const latest = useStable(() => document);
  const editor = useMemo<Editor>(
    () => ({
      ...{ document, latest, edit, problems, details, moment, factHref },
      allowed: brief.allowed ?? null,
      classes: TRAFFIC.filter((name) => brief.workload[name] !== undefined),
    }),
    [document, latest, edit, problems, details, moment, factHref, brief],
  );
  // The drawing and the reasons follow when the form and the verdicts are on the screen.
  const drawing = useSettled(editor, grading.judged);
  const explained = useDeferredValue(graded);
  const select = useStable((experiment: string, watch: boolean) => {
    breaking.turn(false);
    grading.select(experiment);
    if (watch) playback.play(experiment);
  });
  const resourceName = useCallback(
    (id: string) => {
      const resource = graded.design.resources.find((r) => r.id === id);
      return resource ? nameOf(resource) : labelOf(design, document, id);
    },
    [graded.design, document, design],
  );
  const openAttempt = useCallback((next: Doc) => edit(next, t('said.attemptOpen')), [edit, t]);
  const topicLinks = useMemo(() => new Map(topics.map((topic) => [topic.id, topic])), [topics]);
  const textPanel = useMemo(
    () => <TextPanel document={document} name={brief.id} id={`${pack.id}/${brief.id}`} edit={edit} />,
    [document, brief.id, pack.id, edit],
  );
  return (
    <main id="main" className="lab">
      <LabBar
        brief={brief}
        draft={draft.state}
        history={history}
        onStep={undo}
        onReset={() => edit(brief.start as Doc, t('said.reset'))}
        onHandIn={hand.handIn}
        handIn={handInWord(t, problems, grading.pending, hand.state.kind === 'sending')}
        isFree={isFree}
      >
        <ShareButton document={document} />
      </LabBar>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      <div className="lab-notices">
        <SaveTrouble state={draft.state} onLoadSaved={draft.loadSaved} onSaveMine={draft.saveMine} />
        <SharedNotice
          shared={shared}
          onOpen={(next) => {
            openShared(next);
            settle();
          }}
          onLeave={settle}
        />
        <HandInResult state={hand.state} onRetry={hand.handIn} />
        {gameDay && (
          <GameDayNotice code={gameDay} handedIn={hand.state.kind === 'done' ? hand.state.result.id : null} />
        )}
      </div>
      <BriefPanel brief={brief} isFree={isFree} open={stored.revision === 0 && !isFree} />
      <div className="lab-columns">
        <DesignPanel editor={editor} tab={tab} onTab={setTab} open={open} onOpen={setOpen} announce={setSaid}>
          {textPanel}
        </DesignPanel>
        <ExperimentPanel
          run={run}
          design={graded.design}
          editor={drawing}
          selected={open}
          playback={playback}
          breaking={breaking}
          onFire={fire}
          onOpen={configure}
          announce={setSaid}
        />
        <div className="lab-side">
          <SurvivalPanel brief={brief} grading={grading} isFree={isFree} onSelect={select} />
          <CostPanel report={graded.report} nameOf={resourceName} />
          <YearPanel report={explained.report} design={explained.design} />
          <ContributionsPanel report={explained.report} nameOf={resourceName} />
          <WhyPanel
            brief={brief}
            graded={explained}
            factHref={factHref}
            statements={statements}
            topicLinks={topicLinks}
          />
          {!isFree && (
            <section className="panel" aria-labelledby="attempts-title">
              <h2 id="attempts-title">{t('attempts.title')}</h2>
              <Attempts attempts={attempts} onOpen={openAttempt} />
            </section>
          )}
        </div>
      </div>
    </main>
  );
}

/** Why nothing can be handed in now; null where it can. */
function handInWord(
  t: Translator<'lab'>,
  problems: readonly DesignProblem[],
  pending: boolean,
  sending: boolean,
): string | null {
  if (sending) return t('bar.sending');
  if (problems.length > 0) return t('bar.mend', { count: problems.length });
  return pending ? t('bar.grading') : null;
}

/** Brings the open form of a resource into view and its first control under the keyboard. */
function focusForm(id: string): void {
  const form = window.document.getElementById(`form-${id}`);
  form?.closest('li')?.scrollIntoView({ block: 'nearest' });
  form?.querySelector<HTMLElement>('input, select, button')?.focus();
}

'use client';

import { useRef, useState } from 'react';
import { useTranslations } from '#language';
import type { Step, StepState } from './step';
import { usePost } from './use-post';
import type { Steps } from './use-steps';

/** A line about what was just done, and what takes it back. */
export interface Note {
  text: string;
  undo?: () => void;
}

/** What a session can do beside answering. */
export interface RunActions {
  busy: boolean;
  note: Note | null;
  /** Place of the answer that can be taken back; null where there is none. */
  undoable: number | null;
  undo(): void;
  setAside(index: number, decision: 'bury' | 'suspend'): void;
  clearNote(): void;
}

interface Wiring {
  list: readonly Step[];
  steps: Steps;
  /** Puts another step in the place of one. */
  change(index: number, step: Step): void;
  goTo(index: number): void;
}

/** Taking back the last answer, burying and suspending, one at a time. */
export function useRunActions({ list, steps, change, goTo }: Wiring): RunActions {
  const t = useTranslations('run');
  const post = usePost();
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<Note | null>(null);
  const running = useRef(false);
  const undoable = lastAnswered(steps.states);

  const run = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await work();
    running.current = false;
    setBusy(false);
  };

  const undo = () =>
    run(async () => {
      const step = undoable === null ? undefined : list[undoable];
      if (!step || undoable === null) return setNote({ text: t('note.nothingToUndo') });
      const sent = await post<{ clientId: string }>('/practice/undo', { clientId: step.clientId });
      if ('problem' in sent) return setNote({ text: `${sent.problem.message} ${sent.problem.fix}` });
      steps.reopen(undoable);
      change(undoable, { ...step, clientId: sent.value.clientId, answered: null });
      setNote({ text: t('note.undone') });
      goTo(undoable);
    });

  const mark = (index: number, decision: 'bury' | 'suspend' | 'restore', then: () => void) =>
    run(async () => {
      const step = list[index];
      if (!step) return;
      const { pack, template, seed } = step.item;
      const sent = await post('/practice/marks', { pack, template, seed, decision });
      if ('problem' in sent) return setNote({ text: `${sent.problem.message} ${sent.problem.fix}` });
      change(index, { ...step, aside: decision !== 'restore' });
      then();
    });

  const setAside = (index: number, decision: 'bury' | 'suspend') =>
    mark(index, decision, () => {
      const restore = () =>
        mark(index, 'restore', () => {
          setNote({ text: t('note.restored') });
          goTo(index);
        });
      setNote({ text: t(`note.${decision}`), undo: () => void restore() });
      if (!steps.states[index]?.answered) goTo(nextOpen(list, steps.states, index));
    });

  return {
    ...{ busy, note, undoable },
    undo: () => void undo(),
    setAside: (index, decision) => void setAside(index, decision),
    clearNote: () => setNote(null),
  };
}

/** Place of the next question that is neither answered nor aside, else of the summary. */
export function nextOpen(list: readonly Pick<Step, 'aside'>[], states: readonly StepState[], from: number): number {
  for (let at = from + 1; at < list.length; at++) {
    if (!list[at]?.aside || states[at]?.answered) return at;
  }
  return list.length;
}

/** Place of the answer that was stored last; null where there is none. */
export function lastAnswered(states: readonly StepState[]): number | null {
  let last: number | null = null;
  let lastAt = '';
  for (const [index, { answered }] of states.entries()) {
    if (!answered || answered.storedAt < lastAt) continue;
    last = index;
    lastAt = answered.storedAt;
  }
  return last;
}

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { printOf } from '@/quiz/print-of';
import { dropAnswer, type KeptAnswer, keepAnswer, keptAnswers } from './kept-answers';
import { type OutgoingAnswer, type Sent, sendAnswer } from './send-answer';
import { initialState, type Step, type StepState } from './step';
import { shortOf } from './words';

/** What a page can do with the steps of a session. */
export interface Steps {
  states: StepState[];
  /** Chooses or lets go of an option of a step. */
  choose(index: number, optionId: string): void;
  /** Puts another answer in the place of the one so far. */
  answer(index: number, chosen: string[]): void;
  clear(index: number): void;
  setConfidence(index: number, percent: number | null): void;
  /** Sends the answer of a step; `elapsedMs` since the item was shown. */
  check(index: number, elapsedMs: number | null): void;
  /** Opens a step again whose answer was taken back, or never stored. */
  reopen(index: number): void;
}

/** Keeps the answers of a session: chosen, sent, stored or kept until they can be. `deliver` stays the same between renders. */
export function useSteps(
  steps: readonly Step[],
  deliver: (answer: OutgoingAnswer) => Promise<Sent> = sendAnswer,
): Steps {
  const t = useTranslations('answering');
  const [states, setStates] = useState(() => steps.map(initialState));
  const current = useRef(states);
  current.current = states;
  const sending = useRef(new Set<string>());

  const change = useCallback((index: number, changes: Partial<StepState>) => {
    setStates((before) => before.map((state, at) => (at === index ? { ...state, ...changes } : state)));
  }, []);

  const send = useCallback(
    async (index: number, answer: OutgoingAnswer) => {
      if (sending.current.has(answer.clientId)) return;
      sending.current.add(answer.clientId);
      change(index, { phase: 'sending', problem: null, chosen: answer.chosen, confidence: answer.confidence });
      const sent = await deliver(answer);
      sending.current.delete(answer.clientId);
      if ('answered' in sent) {
        dropAnswer(answer.clientId);
        change(index, { phase: 'answered', answered: sent.answered, chosen: sent.answered.chosen });
      } else if (sent.changed) {
        dropAnswer(answer.clientId);
        window.location.replace(withProblem(window.location.href, 'pack-changed'));
      } else {
        keepAnswer(answer, Date.now());
        change(index, { phase: 'failed', problem: sent.problem });
      }
    },
    [change, deliver],
  );

  const sendKept = useCallback(() => {
    const kept = keptAnswers();
    for (const [index, { clientId }] of steps.entries()) {
      const answer = kept[clientId] && withoutTime(kept[clientId]);
      if (answer && current.current[index]?.phase !== 'answered') void send(index, answer);
      else if (answer) dropAnswer(clientId);
    }
  }, [steps, send]);

  useEffect(() => {
    sendKept();
    window.addEventListener('online', sendKept);
    return () => window.removeEventListener('online', sendKept);
  }, [sendKept]);

  const locked = (index: number) => current.current[index]?.phase !== 'open';
  return {
    states,
    choose(index, optionId) {
      const item = steps[index]?.item;
      const state = current.current[index];
      if (!item || !state || locked(index)) return;
      const others = state.chosen.filter((id) => id !== optionId);
      const toggled = others.length < state.chosen.length ? others : [...others, optionId];
      change(index, { chosen: item.kind === 'single' ? [optionId] : toggled, problem: null });
    },
    answer(index, chosen) {
      if (!locked(index)) change(index, { chosen, problem: null });
    },
    clear(index) {
      if (!locked(index)) change(index, { chosen: [], problem: null });
    },
    setConfidence(index, percent) {
      if (!locked(index)) change(index, { confidence: percent });
    },
    reopen(index) {
      const step = steps[index];
      if (step) dropAnswer(step.clientId);
      change(index, { phase: 'open', chosen: [], confidence: null, problem: null, answered: null });
    },
    check(index, elapsedMs) {
      const step = steps[index];
      const state = current.current[index];
      if (!step || !state || (state.phase !== 'open' && state.phase !== 'failed')) return;
      const short = shortOf(t, step.item, state.chosen);
      if (short !== null) return change(index, { problem: { message: short, fix: '' } });
      const { pack, packVersion, template, seed } = step.item;
      const { chosen, confidence } = state;
      const elapsed = keptAnswers()[step.clientId]?.elapsedMs ?? elapsedMs;
      const { clientId } = step;
      const address = { pack, packVersion, template, seed };
      const print = printOf(step.item);
      void send(index, { ...address, chosen, confidence, elapsedMs: elapsed, clientId, print });
    },
  };
}

/** The page as it is now, saying why it is shown anew. */
function withProblem(address: string, code: string): string {
  const url = new URL(address);
  url.searchParams.set('problem', code);
  return url.href;
}

function withoutTime({ answeredAt: _, ...answer }: KeptAnswer): OutgoingAnswer {
  return answer;
}

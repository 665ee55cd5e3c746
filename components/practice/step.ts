import type { ComesBack } from '@/progress/comes-back';
import type { AnsweredItem } from '@/quiz/explanation';
import type { PublicItem } from '@/quiz/public-item';

/** A stored answer with its explanation and what it did to the schedule. */
export interface AnsweredStep extends AnsweredItem {
  comesBack: ComesBack | null;
  /** Judged and kept by this browser, not by the server yet. */
  keptHere?: boolean;
}

/** One item of a session as its page knows it. */
export interface Step {
  item: PublicItem;
  /** Under which the answer is sent, however often. */
  clientId: string;
  /** Address of the same question in another variant, `<template>/<seed>`. */
  other: string | null;
  /** Its main fact is buried or suspended. */
  aside: boolean;
  /** Null until it is answered. */
  answered: AnsweredStep | null;
}

/** Why an answer is not stored, or cannot be sent: in words, the server's for example, or one of what this browser finds itself. */
export type StepProblem =
  | { message: string; fix: string }
  | { own: 'unconfirmed' | 'offline' | 'notKept' | 'misfit' | 'keepsNothing' };

/** What is known of a step in this browser. */
export interface StepState {
  /** The answer so far, in the form of `ChosenSchema`. */
  chosen: string[];
  /** Percent; null while nothing is stated. */
  confidence: number | null;
  phase: 'open' | 'sending' | 'failed' | 'answered';
  /** Why the answer was not stored, for `failed`; or why it cannot be sent yet, for `open`. */
  problem: StepProblem | null;
  answered: AnsweredStep | null;
}

/** The state that a step begins with. */
export function initialState({ answered }: Pick<Step, 'answered'>): StepState {
  return {
    chosen: answered?.chosen ?? [],
    confidence: answered?.confidence ?? null,
    phase: answered ? 'answered' : 'open',
    problem: null,
    answered,
  };
}

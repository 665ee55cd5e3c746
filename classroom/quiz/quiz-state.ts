import { emptyRoster, type Roster } from '../live/roster';
import type { QuizConfig } from './config';

/** How far a quiz is. With everybody at their own pace it is `open` for all questions at once. */
export type QuizPhase = 'lobby' | 'open' | 'closed' | 'revealed' | 'ended';

/** One participant's answer to one question. */
export interface GivenAnswer {
  /** As quiz/chosen.ts lays down. */
  chosen: string[];
  correct: boolean;
  /** Full ids of misconceptions. */
  beliefs: string[];
  /** Percent; null where it was not stated. */
  confidence: number | null;
  /** 0, 1, 2, …: which change of mind it is. */
  turn: number;
  /** When the server received it, milliseconds since 1970. */
  at: number;
}

/** One question in the course of a quiz; times in milliseconds since 1970. */
export interface Round {
  openedAt: number | null;
  /** When the clock closes it; null where only the host does. */
  closesAt: number | null;
  closedAt: number | null;
  revealed: boolean;
  answers: Map<string, GivenAnswer>;
}

/** A quiz as its events have made it. */
export interface QuizState {
  config: QuizConfig;
  roster: Roster;
  phase: QuizPhase;
  /** Index of the question that is on; -1 in the lobby. */
  current: number;
  rounds: Round[];
}

/** A quiz before its first event. */
export function newQuiz(config: QuizConfig): QuizState {
  return {
    config,
    roster: emptyRoster(),
    phase: 'lobby',
    current: -1,
    rounds: config.questions.map(() => ({
      ...{ openedAt: null, closesAt: null, closedAt: null, revealed: false },
      answers: new Map(),
    })),
  };
}

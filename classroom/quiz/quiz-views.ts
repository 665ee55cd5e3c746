import type { Explanation } from '@/quiz/explanation';
import { present } from '../live/roster';
import type { QuizQuestion, QuizSettings } from './config';
import { type Distribution, distributionOf } from './distribution';
import { type LiveItem, liveItem } from './live-item';
import { pointsOf } from './points';
import type { QuizPhase, QuizState, Round } from './quiz-state';
import type { Standing } from './standings';

/** One question as everybody may see it now. */
export interface QuestionView {
  index: number;
  item: LiveItem;
  /** Milliseconds since 1970. */
  openedAt: number | null;
  closesAt: number | null;
  /** Null until the host reveals it. */
  reveal: RevealView | null;
}

/** What is told to everybody at the reveal. */
export interface RevealView {
  /** As quiz/chosen.ts lays down. */
  key: string[];
  /** Why each option is right or wrong, in the order shown. */
  notes: { id: string; text: string; correct: boolean; why: string }[];
  distribution: Distribution;
}

/** Somebody on the leaderboard. */
export type LeaderView = Pick<Standing, 'nickname' | 'score' | 'rank'>;

/** What every participant sees alike. */
export interface QuizSharedView {
  kind: 'quiz';
  settings: QuizSettings;
  phase: QuizPhase;
  /** Number of questions. */
  of: number;
  /** The question that is on; with everybody at their own pace all of them; none in the lobby. */
  questions: QuestionView[];
  /** The best after a reveal, where the leaderboard is on. */
  leaders: LeaderView[];
}

/** One answer of the participant's own. */
export interface OwnAnswer {
  question: number;
  chosen: string[];
  confidence: number | null;
  turn: number;
  /** When the server had it, milliseconds since 1970. */
  at: number;
  /** Null until the reveal. */
  result: { correct: boolean; points: number } | null;
}

/** What a participant sees of themselves. */
export interface QuizOwnView {
  /** Null for somebody who has not joined, or whose nickname was removed. */
  nickname: string | null;
  removed: boolean;
  /** To the questions in sight; once the quiz is over, to all. */
  answers: OwnAnswer[];
  score: number;
  /** Null where the leaderboard is off. */
  rank: number | null;
  /** How many take part. */
  among: number;
}

/** Somebody as the host sees them. */
export interface SeatView {
  id: string;
  nickname: string;
  /** Answers to the questions that are on. */
  answered: number;
  score: number;
}

/** What the host sees: no key and nobody's answer before the reveal either, since it is on the wall. */
export interface QuizHostView extends QuizSharedView {
  locked: boolean;
  seats: SeatView[];
  /** Answers to the question that is on; with everybody at their own pace, to all of them. */
  answered: number;
  /** With every run; of each revealed question in sight. */
  explanations: { index: number; explanation: Explanation }[];
}

/** How many are on the leaderboard. */
const LEADERS = 8;

export function sharedQuizView(state: QuizState, ranked: readonly Standing[]): QuizSharedView {
  const { settings, questions } = state.config;
  const revealed = state.phase === 'revealed' || state.phase === 'ended';
  return {
    ...{ kind: 'quiz', settings, phase: state.phase, of: questions.length },
    questions: inSight(state).map(({ index, question, round }) => questionView(index, question, round)),
    leaders:
      settings.leaderboard && revealed
        ? ranked.slice(0, LEADERS).map(({ nickname, score, rank }) => ({ nickname, score, rank }))
        : [],
  };
}

export function ownQuizView(
  state: QuizState,
  participant: string,
  standing: Standing | undefined,
  among: number,
): QuizOwnView {
  const { settings } = state.config;
  const known = state.roster.participants.get(participant);
  const shown = known && !known.removed ? known : null;
  const sight = state.phase === 'ended' ? allOpened(state) : inSight(state);
  return {
    nickname: shown?.nickname ?? null,
    removed: known?.removed ?? false,
    answers: sight.flatMap(({ index, round }) => {
      const given = round.answers.get(participant);
      if (!given) return [];
      const { chosen, confidence, turn, at, correct } = given;
      const result = round.revealed ? { correct, points: pointsOf(given, round, settings) } : null;
      return [{ question: index, chosen, confidence, turn, at, result }];
    }),
    score: standing?.score ?? 0,
    rank: settings.leaderboard ? (standing?.rank ?? null) : null,
    among,
  };
}

export function hostQuizView(state: QuizState, ranked: readonly Standing[]): QuizHostView {
  const sight = inSight(state);
  const scores = new Map(ranked.map(({ participant, score }) => [participant, score]));
  const seats = present(state.roster).map(({ id, nickname }) => ({
    ...{ id, nickname, score: scores.get(id) ?? 0 },
    answered: sight.filter(({ round }) => round.answers.has(id)).length,
  }));
  return {
    ...sharedQuizView(state, ranked),
    locked: state.roster.locked,
    seats,
    answered: sight.reduce((sum, { round }) => sum + round.answers.size, 0),
    explanations: sight.flatMap(({ index, question, round }) =>
      round.revealed ? [{ index, explanation: question.explanation }] : [],
    ),
  };
}

function questionView(index: number, question: QuizQuestion, round: Round): QuestionView {
  const { openedAt, closesAt, revealed } = round;
  return {
    index,
    item: liveItem(question.item),
    openedAt,
    closesAt,
    reveal: revealed ? revealView(question, round) : null,
  };
}

function revealView(question: QuizQuestion, round: Round): RevealView {
  const { key, options } = question.explanation;
  return {
    key,
    notes: options.map(({ id, text, correct, why }) => ({ id, text, correct, why })),
    distribution: distributionOf(question, round),
  };
}

interface InSight {
  index: number;
  question: QuizQuestion;
  round: Round;
}

function inSight(state: QuizState): InSight[] {
  const all = allOpened(state);
  return state.config.settings.pacing === 'self' ? all : all.filter(({ index }) => index === state.current);
}

function allOpened(state: QuizState): InSight[] {
  return state.config.questions.flatMap((question, index) => {
    const round = state.rounds[index];
    return round && round.openedAt !== null ? [{ index, question, round }] : [];
  });
}

import { z } from 'zod';
import type { StoredEvent } from '../live/game';
import { applyRoster, isRosterEvent } from '../live/roster';
import { roundsOf } from './decide-quiz';
import type { QuizState } from './quiz-state';

const Opened = z.object({ question: z.int(), closesAt: z.number().nullable() });
const Closed = z.object({ question: z.int(), closedAt: z.number() });
const Revealed = z.object({ question: z.int() });
const Answered = z.object({
  question: z.int(),
  chosen: z.array(z.string()),
  correct: z.boolean(),
  beliefs: z.array(z.string()),
  confidence: z.number().nullable(),
  turn: z.int(),
});

/** Takes an event of the log into the state. An event type of another version is left out. */
export function applyQuiz(state: QuizState, event: StoredEvent): void {
  if (isRosterEvent(event)) {
    applyRoster(state.roster, event);
    return;
  }
  switch (event.type) {
    case 'opened': {
      const { question, closesAt } = Opened.parse(event.data);
      for (const round of roundsOf(state, question)) Object.assign(round, { openedAt: event.at, closesAt });
      Object.assign(state, { phase: 'open', current: question });
      break;
    }
    case 'closed': {
      const { question, closedAt } = Closed.parse(event.data);
      for (const round of roundsOf(state, question)) round.closedAt = closedAt;
      state.phase = 'closed';
      break;
    }
    case 'revealed': {
      for (const round of roundsOf(state, Revealed.parse(event.data).question)) round.revealed = true;
      state.phase = 'revealed';
      break;
    }
    case 'answered': {
      const { question, ...given } = Answered.parse(event.data);
      const round = state.rounds[question];
      if (round && event.participant) round.answers.set(event.participant, { ...given, at: event.at });
      break;
    }
    case 'ended':
      for (const round of state.rounds) round.revealed = round.openedAt !== null;
      state.phase = 'ended';
      break;
    default:
  }
}

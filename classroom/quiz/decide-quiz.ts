import { gradeAnswer } from '@/quiz/answer';
import { type Actor, type Json, type LiveEvent, LiveRefusal } from '../live/game';
import { decideRoster, requireHost, requireParticipant } from '../live/roster';
import type { QuizCommand } from './quiz-command';
import type { QuizState, Round } from './quiz-state';

/** Milliseconds: each instance reads the database's clock for itself, and two of them are a little apart. */
const CLOCKS_APART = 2_000;

/** What a command leads to at that moment, in milliseconds since 1970. Throws LiveRefusal. */
export function decideQuiz(state: QuizState, command: QuizCommand, by: Actor, at: number): LiveEvent[] {
  if (command.type === 'clock') return by.kind === 'clock' ? strike(state, at) : [];
  if (state.phase === 'ended') {
    if (command.type === 'end' || command.type === 'lock' || command.type === 'remove') return [];
    throw new LiveRefusal('over', 'This quiz is over.', 'Look at the results, or ask the host for the next code.');
  }
  switch (command.type) {
    case 'answer':
      return answer(state, command, by, at);
    case 'join':
    case 'remove':
    case 'lock':
      return decideRoster(state.roster, command, by);
    case 'end':
      if (by.kind !== 'clock') requireHost(by);
      return [...closeIfOpen(state, at), event('ended', {})];
    default:
      requireHost(by);
      return move(state, command, at);
  }
}

/** Rounds that one `open` or `reveal` is about. */
export function roundsOf(state: QuizState, question: number): Round[] {
  if (state.config.settings.pacing === 'self') return state.rounds;
  const round = state.rounds[question];
  return round ? [round] : [];
}

function move(state: QuizState, command: QuizCommand & { type: 'open' | 'close' | 'reveal' }, at: number): LiveEvent[] {
  const { question, type } = command;
  const [round] = roundsOf(state, question);
  if (!round) throw new LiveRefusal('bad-command', `There is no question ${question + 1}.`, 'Reload the page.');
  if (type === 'open') return round.openedAt === null ? [...closeIfOpen(state, at), opened(state, question, at)] : [];
  // A command about a question that has been and gone has no effect: another device was faster.
  if (round.openedAt === null || state.current !== question) return [];
  if (type === 'close') return closeIfOpen(state, at);
  return round.revealed ? [] : [...closeIfOpen(state, at), event('revealed', { question })];
}

function opened({ config: { settings } }: QuizState, question: number, at: number): LiveEvent {
  return event('opened', { question, closesAt: settings.seconds === null ? null : at + 1000 * settings.seconds });
}

/** An event that closes what is open, at the deadline where that has passed. */
function closeIfOpen(state: QuizState, at: number): LiveEvent[] {
  if (state.phase !== 'open') return [];
  const closesAt = state.rounds[state.current]?.closesAt ?? null;
  return [event('closed', { question: state.current, closedAt: closesAt === null ? at : Math.min(at, closesAt) })];
}

/** The deadline has come. With everybody at their own pace nobody has to be there to reveal. */
function strike(state: QuizState, at: number): LiveEvent[] {
  const closesAt = state.rounds[state.current]?.closesAt ?? null;
  if (state.phase !== 'open' || closesAt === null || closesAt > at) return [];
  const closed = closeIfOpen(state, at);
  return state.config.settings.pacing === 'self' ? [...closed, event('revealed', { question: state.current })] : closed;
}

/** The newest answer in time counts, until the question closes. In time is what the server received before the question closed, however late it is stored. */
function answer(state: QuizState, command: QuizCommand & { type: 'answer' }, by: Actor, at: number): LiveEvent[] {
  const { id } = requireParticipant(state.roster, by);
  const { question, chosen, confidence = null, turn } = command;
  const round = state.rounds[question];
  const item = state.config.questions[question]?.item;
  if (!round || !item || round.openedAt === null || at < round.openedAt - CLOCKS_APART)
    throw new LiveRefusal('closed', `Question ${question + 1} is not open.`, 'Wait for the host to open it.');
  if ((round.answers.get(id)?.turn ?? -1) >= turn) return [];
  const limit = round.closedAt ?? round.closesAt;
  if (limit !== null && at > limit)
    throw new LiveRefusal('closed', `Question ${question + 1} had closed.`, 'Wait for the next one.');
  const graded = gradeAnswer(item, chosen);
  if (graded.invalid !== null) throw new LiveRefusal('bad-command', graded.message, 'Choose again and send it.');
  const { correct, beliefs } = graded;
  const stated = state.config.settings.confidence ? confidence : null;
  return [event('answered', { question, chosen: graded.chosen, correct, beliefs, confidence: stated, turn }, id)];
}

function event(type: string, data: { [key: string]: Json }, participant: string | null = null): LiveEvent {
  return { type, participant, data };
}

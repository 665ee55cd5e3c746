import { gameDayKind } from '../gameday/gameday-kind';
import { quizKind } from '../quiz/quiz-kind';
import type { LiveKind } from './game';

/** Every kind of live game. */
export const LIVE_KINDS: readonly LiveKind[] = [quizKind, gameDayKind];

/** The kind of that name. Throws where this version has none. */
export function liveKind(id: string): LiveKind {
  const kind = LIVE_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`There is no kind of live session called "${id}".`);
  return kind;
}

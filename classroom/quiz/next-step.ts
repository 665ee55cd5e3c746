import type { QuizSharedView } from './quiz-views';

/** What the host does next. */
export interface NextStep {
  /** What it is, as a key of its words. */
  does: 'start' | 'close' | 'reveal' | 'next' | 'end';
  command: { type: 'open' | 'close' | 'reveal'; question: number } | { type: 'end' };
}

/** The host's next button; null once the quiz is over. */
export function nextStep({ phase, questions, of, settings }: QuizSharedView): NextStep | null {
  const question = settings.pacing === 'self' ? 0 : (questions.at(-1)?.index ?? 0);
  switch (phase) {
    case 'lobby':
      return { does: 'start', command: { type: 'open', question: 0 } };
    case 'open':
      return { does: 'close', command: { type: 'close', question } };
    case 'closed':
      return { does: 'reveal', command: { type: 'reveal', question } };
    case 'revealed':
      return settings.pacing === 'self' || question + 1 >= of
        ? { does: 'end', command: { type: 'end' } }
        : { does: 'next', command: { type: 'open', question: question + 1 } };
    default:
      return null;
  }
}

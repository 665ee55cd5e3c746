import type { QuizSharedView } from './quiz-views';

/** What the host does next. */
export interface NextStep {
  label: string;
  command: { type: 'open' | 'close' | 'reveal'; question: number } | { type: 'end' };
}

/** The host's next button; null once the quiz is over. */
export function nextStep({ phase, questions, of, settings }: QuizSharedView): NextStep | null {
  const question = settings.pacing === 'self' ? 0 : (questions.at(-1)?.index ?? 0);
  switch (phase) {
    case 'lobby':
      return { label: 'Start', command: { type: 'open', question: 0 } };
    case 'open':
      return { label: 'Close', command: { type: 'close', question } };
    case 'closed':
      return { label: 'Reveal', command: { type: 'reveal', question } };
    case 'revealed':
      return settings.pacing === 'self' || question + 1 >= of
        ? { label: 'End the quiz', command: { type: 'end' } }
        : { label: 'Next question', command: { type: 'open', question: question + 1 } };
    default:
      return null;
  }
}

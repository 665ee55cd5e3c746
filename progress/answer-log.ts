/** One answer as the log has it. The log is the truth: whatever is said about a learner's memory is worked out from it. */
export interface LoggedAnswer {
  /** Milliseconds since 1970. */
  at: number;
  template: string;
  seed: number;
  topic: string;
  /** Facts that a right answer shows knowledge of; the first is the one it is scheduled under. */
  facts: readonly string[];
  /** Full ids of the misconceptions that were chosen, `topic/fact#name`. */
  beliefs: readonly string[];
  correct: boolean;
  /** Percent, as stated before the reveal; null where nothing was stated. */
  confidence: number | null;
  /** Milliseconds from question to answer; null where it was not measured. */
  elapsedMs: number | null;
  /** It was taken back as a slip of the hand. The row stays, since its question has shown its key. */
  takenBack: boolean;
}

/** Address of an answer's question, `<template>/<seed>`. */
export function addressOf({ template, seed }: Pick<LoggedAnswer, 'template' | 'seed'>): string {
  return `${template}/${seed}`;
}

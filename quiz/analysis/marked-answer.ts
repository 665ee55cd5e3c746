/** A graded answer as the analysis reads it: the first one of a learner to a question, neither taken back nor brought in from a file. */
export interface MarkedAnswer {
  /** Who answered; only compared. */
  learner: string;
  template: string;
  seed: number;
  topic: string;
  /** Facts that the question tests, the main one first. */
  facts: readonly string[];
  /** As stored, `quiz/chosen.ts`. */
  chosen: readonly string[];
  /** Full ids of the misconceptions behind what was wrong in it. */
  beliefs: readonly string[];
  /** Share of the marks, 0 to 1. */
  score: number;
  /** Milliseconds from showing the question to the answer; null where it was not measured. */
  elapsedMs: number | null;
}

/** Only the first answer of every learner to every question; `answers` oldest first. A second one has seen the key. */
export function firstAnswers(answers: readonly MarkedAnswer[]): MarkedAnswer[] {
  const seen = new Set<string>();
  return answers.filter(({ learner, template, seed }) => {
    const key = `${learner} ${template}/${seed}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

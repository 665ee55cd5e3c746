import { type Item, type Reveal, revealOf } from './item';

/** Why an answer cannot be graded; nothing is stored for it. */
export interface InvalidAnswer {
  invalid: 'unknown-option' | 'repeated-option' | 'wrong-count';
  message: string;
}

/** An answer that was graded. */
export interface GradedAnswer {
  invalid: null;
  correct: boolean;
  /** Option ids in the order of the item. */
  chosen: string[];
  key: string[];
  /** Full ids of the misconceptions behind the wrong options that were chosen. */
  beliefs: string[];
  reveal: Reveal;
}

/**
 * Grades the option ids that a learner chose. All or nothing, as in the examination: `multiple` is right only when exactly
 * the right ones are chosen. An answer that the form could not have sent is refused, not marked wrong.
 */
export function gradeAnswer(item: Item, chosen: readonly string[]): GradedAnswer | InvalidAnswer {
  if (chosen.length !== item.choose)
    return refused('wrong-count', `Choose ${item.choose} of the options; ${chosen.length} came.`);
  const picked = new Set(chosen);
  if (picked.size !== chosen.length) return refused('repeated-option', 'The same option was chosen twice.');
  const wanted = item.options.filter((option) => picked.has(option.id));
  if (wanted.length !== picked.size)
    return refused('unknown-option', 'An option was chosen that this item does not have.');
  const beliefs = wanted.flatMap((option) => (option.correct || option.belief === undefined ? [] : [option.belief]));
  return {
    invalid: null,
    correct: wanted.every((option) => option.correct),
    chosen: wanted.map((option) => option.id),
    key: item.options.filter((option) => option.correct).map((option) => option.id),
    beliefs: [...new Set(beliefs)],
    reveal: revealOf(item),
  };
}

function refused(invalid: InvalidAnswer['invalid'], message: string): InvalidAnswer {
  return { invalid, message };
}

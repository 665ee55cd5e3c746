import type { QuizQuestion } from './config';
import type { Round } from './quiz-state';

/** How often one option, or one written number, was chosen. */
export interface Share {
  /** Id of the option; of a number, the number. */
  id: string;
  count: number;
}

/** A wrong belief and how many of those who answered hold it. */
export interface HeldBelief {
  text: string;
  whyWrong: string;
  count: number;
}

/** What a class has answered. */
export interface Distribution {
  answered: number;
  right: number;
  shares: Share[];
  /** The most widely held wrong belief; null where nobody's answer shows one. */
  belief: HeldBelief | null;
}

/** Different numbers that are listed, the most frequent first. */
const MOST_NUMBERS = 8;

/** What the answers to a question add up to. */
export function distributionOf({ item, explanation }: QuizQuestion, { answers }: Round): Distribution {
  const given = [...answers.values()];
  const counts = count(given.flatMap(({ chosen }) => chosen));
  const shares =
    item.kind === 'numeric'
      ? [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_NUMBERS)
      : explanation.options.map(({ id }): [string, number] => [id, counts.get(id) ?? 0]);
  const [held] = [...count(given.flatMap(({ beliefs }) => beliefs))].sort((a, b) => b[1] - a[1]);
  const belief = held && explanation.options.find((option) => option.belief?.id === held[0])?.belief;
  return {
    answered: given.length,
    right: given.filter(({ correct }) => correct).length,
    shares: shares.map(([id, times]) => ({ id, count: times })),
    belief: belief ? { text: belief.text, whyWrong: belief.whyWrong, count: held[1] } : null,
  };
}

function count(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

import type { Step, StepState } from './step';

/** Answers of a session to one topic. */
export interface Tally {
  topic: string;
  asked: number;
  answered: number;
  right: number;
}

/** Counts a session by topic, in the order in which the topics first came. */
export function tallyByTopic(steps: readonly Step[], states: readonly StepState[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const [index, { item }] of steps.entries()) {
    const answered = states[index]?.answered;
    const tally = tallies.get(item.topic) ?? { topic: item.topic, asked: 0, answered: 0, right: 0 };
    tally.asked += 1;
    if (answered) tally.answered += 1;
    if (answered?.correct) tally.right += 1;
    tallies.set(item.topic, tally);
  }
  return [...tallies.values()];
}

import { type RoundOutcomes, type RoundTask, runRounds } from '@/classroom/gameday/run-rounds';
import { type Design, grade, type ParsedBrief, type PriceSheet, type Report } from '@/simulator';

/** What a worker can do, by name. Inputs and values are copied between threads. */
export const TASKS = {
  grade: ({ brief, design, prices }: { brief: ParsedBrief; design: Design; prices: PriceSheet }): Report =>
    grade(brief, design, prices),
  /** One round of a GameDay for some of its designs; by participant, null where a document is no design. */
  round: (task: RoundTask): RoundOutcomes => runRounds(task),
};

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type TaskValue<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>;

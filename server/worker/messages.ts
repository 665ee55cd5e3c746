/** What a worker is sent: one task at a time. */
export interface TaskMessage {
  /** Name of the task. */
  task: string;
  input: unknown;
}

/** What it answers. `failed` is an error that the task has thrown, with its stack. */
export type TaskAnswer = { value: unknown } | { failed: string };

// What runs in a worker thread: one task after the other.
import { parentPort } from 'node:worker_threads';
import type { TaskAnswer, TaskMessage } from './messages';
import { TASKS } from './tasks';

const tasks: Record<string, (input: never) => unknown> = TASKS;

function answer({ task, input }: TaskMessage): TaskAnswer {
  try {
    const work = tasks[task];
    if (!work) return { failed: `There is no task "${task}".` };
    // Sent by simulations.ts alone, which pairs the name of a task with its own input.
    return { value: work(input as never) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (message: TaskMessage) => parentPort?.postMessage(answer(message)));

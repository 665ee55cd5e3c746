import os from 'node:os';
import { z } from 'zod';
import { AppError } from '../errors';
import { PoolError, WorkerPool } from './pool';
import type { TaskInput, TaskName, TaskValue } from './tasks';
import { workerFile } from './worker-file';

/** Workers where nothing is said: one processor is left for the requests, and more than four need nobody to wait. */
const MOST_WORKERS = 4;

const WorkersSchema = z.coerce.number().int().min(1).max(64);

/** One per process, although Next loads this module for pages and routes apart. */
const holder: typeof globalThis & { faultlineSimulations?: WorkerPool } = globalThis;

/**
 * Does a simulation off the request path, in turn with those of other users; `user` is whose turn it takes. Throws AppError:
 * `server-busy` where too much waits, `too-slow` at the time limit, `not-computed` where the worker was lost.
 */
export async function simulateApart<Name extends TaskName>(
  user: string,
  task: Name,
  input: TaskInput<Name>,
): Promise<TaskValue<Name>> {
  holder.faultlineSimulations ??= new WorkerPool({
    file: workerFile(),
    workers: workersWanted(),
    limitMs: 20_000,
    heapMb: 512,
    bounds: { perUser: 40, total: 400 },
  });
  try {
    return (await holder.faultlineSimulations.run(user, { task, input })) as TaskValue<Name>;
  } catch (error) {
    throw error instanceof PoolError ? refusal(error) : error;
  }
}

/** How many workers FAULTLINE_WORKERS asks for. */
function workersWanted(): number {
  const wanted = WorkersSchema.safeParse(process.env.FAULTLINE_WORKERS || undefined);
  return wanted.success ? wanted.data : Math.max(1, Math.min(MOST_WORKERS, os.availableParallelism() - 1));
}

function refusal(error: PoolError): AppError {
  return new AppError(REFUSALS[error.why], {}, { cause: error });
}

const REFUSALS = { full: 'server-busy', slow: 'too-slow', lost: 'not-computed' } as const;

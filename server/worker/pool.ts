import { Worker } from 'node:worker_threads';
import { FairQueue } from './fair-queue';
import type { TaskAnswer, TaskMessage } from './messages';

/** Why a pool has not done a task. The task's own errors come as plain errors. */
export class PoolError extends Error {
  override readonly name = 'PoolError';

  constructor(
    /** `full`: too much waits. `slow`: it was stopped at its time limit. `lost`: its worker died. */
    readonly why: 'full' | 'slow' | 'lost',
    message: string,
  ) {
    super(message);
  }
}

export interface PoolOptions {
  /** Bundle that every worker runs. */
  file: string;
  /** Workers at most; they are started when there is work for them. */
  workers: number;
  /** Longest that one task may run, in milliseconds, without its time in the queue. */
  limitMs: number;
  /** Heap of one worker, in megabytes. */
  heapMb: number;
  /** Most tasks that wait. */
  bounds: { perUser: number; total: number };
}

interface Waiting {
  message: TaskMessage;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Member {
  worker: Worker;
  /** What it is at; null while it is idle. */
  at: Waiting | null;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Threads for work that would hold up requests. A task that takes too long or takes its worker down is refused; the next one gets a
 * new worker. Idle workers do not keep the process alive.
 */
export class WorkerPool {
  readonly #queue: FairQueue<Waiting>;
  readonly #members = new Set<Member>();
  #closed = false;

  constructor(readonly options: PoolOptions) {
    this.#queue = new FairQueue(options.bounds);
  }

  /** Does a task in turn with those of other users. Input and value are copied. Throws PoolError, or what the task has thrown. */
  run(user: string, message: TaskMessage): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new PoolError('lost', 'The workers have been stopped.'));
      if (!this.#queue.add(user, { message, resolve, reject }))
        return reject(new PoolError('full', 'Too much work is waiting.'));
      this.#next();
    });
  }

  /** Stops every worker; what they are at, and what waits, is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    for (let waiting = this.#queue.take(); waiting; waiting = this.#queue.take())
      waiting.reject(new PoolError('lost', 'The workers have been stopped.'));
    await Promise.all([...this.#members].map((member) => this.#drop(member, 'lost')));
  }

  #next(): void {
    while (this.#queue.size > 0) {
      const idle = [...this.#members].find(({ at }) => at === null);
      const member = idle ?? (this.#members.size < this.options.workers ? this.#hire() : undefined);
      const waiting = member && this.#queue.take();
      if (!member || !waiting) return;
      this.#give(member, waiting);
    }
  }

  #give(member: Member, waiting: Waiting): void {
    member.at = waiting;
    member.worker.ref();
    member.timer = setTimeout(() => void this.#drop(member, 'slow'), this.options.limitMs);
    try {
      member.worker.postMessage(waiting.message);
    } catch (error) {
      // The input cannot be copied.
      this.#settle(member)?.reject(error as Error);
    }
  }

  #hire(): Member {
    const { file, heapMb } = this.options;
    const worker = new Worker(file, { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    const member: Member = { worker, at: null, timer: undefined };
    this.#members.add(member);
    worker.on('message', (answer: TaskAnswer) => {
      const done = this.#settle(member);
      if ('value' in answer) done?.resolve(answer.value);
      else done?.reject(new Error(answer.failed));
      this.#next();
    });
    // Running out of memory ends a worker with an error and then an exit; whichever comes first counts.
    worker.on('error', () => void this.#drop(member, 'lost'));
    worker.on('exit', () => void this.#drop(member, 'lost'));
    return member;
  }

  #settle(member: Member): Waiting | null {
    const done = member.at;
    clearTimeout(member.timer);
    member.at = null;
    member.worker.unref();
    return done;
  }

  async #drop(member: Member, why: 'slow' | 'lost'): Promise<void> {
    if (!this.#members.delete(member)) return;
    const words =
      why === 'slow' ? `It took longer than ${this.options.limitMs} ms.` : 'The worker that was at it has ended.';
    this.#settle(member)?.reject(new PoolError(why, words));
    const ended = member.worker.terminate();
    if (!this.#closed) this.#next();
    await ended;
  }
}

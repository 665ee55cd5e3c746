import type { ParsedBrief, PriceSheet } from '@/simulator';
import type { Answer, Question } from './grader-messages';

export type Asked = Omit<Extract<Question, { kind: 'grade' }>, 'id'> | Omit<Extract<Question, { kind: 'trace' }>, 'id'>;

interface Listener {
  /** `asked` is the question itself, with the very objects that were asked about. */
  onAnswer: (answer: Answer, asked: Asked | null) => void;
  onStopped: () => void;
}

/**
 * One worker. At most one question of a kind is under way; while it is, only the newest next one is kept, and the answer to an
 * older one is dropped.
 */
export class GraderWorker {
  readonly #setup: { brief: ParsedBrief; prices: PriceSheet };
  readonly #listener: Listener;
  #worker: Worker | null = null;
  #last = 0;
  #busy: Partial<Record<Asked['kind'], { id: number; asked: Asked }>> = {};
  #next: Partial<Record<Asked['kind'], Asked>> = {};

  constructor(setup: { brief: ParsedBrief; prices: PriceSheet }, listener: Listener) {
    this.#setup = setup;
    this.#listener = listener;
  }

  ask(asked: Asked): void {
    if (this.#busy[asked.kind] !== undefined) {
      this.#next[asked.kind] = asked;
      return;
    }
    this.#last += 1;
    this.#busy[asked.kind] = { id: this.#last, asked };
    this.#started().postMessage({ ...asked, id: this.#last } as Question);
  }

  /** Starts the worker before the first question, so that it need not wait for its code. */
  warm(): void {
    this.#started();
  }

  /** Breaks off what is under way and forgets what waits; costs a new worker only when there was something. */
  cancel(): void {
    this.#next = {};
    if (Object.keys(this.#busy).length > 0) this.end();
  }

  end(): void {
    if (this.#worker !== null) {
      // One that is ended while its code still loads reports that as an error of its own.
      this.#worker.onerror = null;
      this.#worker.onmessage = null;
      this.#worker.terminate();
    }
    this.#worker = null;
    this.#busy = {};
    this.#next = {};
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('./grade.worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ kind: 'setup', ...this.#setup } satisfies Question);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#answered(data);
    worker.onerror = () => this.#listener.onStopped();
    this.#worker = worker;
    return worker;
  }

  #answered(answer: Answer): void {
    if (answer.kind === 'progress') {
      this.#listener.onAnswer(answer, null);
      return;
    }
    const kind = answer.kind === 'run' ? 'trace' : 'grade';
    const busy = this.#busy[kind];
    if (busy?.id !== answer.id) return;
    delete this.#busy[kind];
    const waiting = this.#next[kind];
    delete this.#next[kind];
    if (waiting) this.ask(waiting);
    else this.#listener.onAnswer(answer, busy.asked);
  }
}

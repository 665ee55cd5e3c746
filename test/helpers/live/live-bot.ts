import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { QuizOwnView, QuizSharedView } from '@/classroom/quiz/quiz-views';
import { HttpClient } from './http-client';

/** An answer that the server has acknowledged. */
export interface Acked {
  question: number;
  chosen: string;
  /** Milliseconds from sending it first to the acknowledgement. */
  took: number;
}

/** A participant made of HTTP alone: joins, watches, reconnects, answers until it is stored. */
export class LiveBot {
  readonly client: HttpClient;
  readonly acked: Acked[] = [];
  /** When each question's reveal reached it, by `performance.now()`. */
  readonly revealedAt = new Map<number, number>();
  /** Milliseconds from each loss of the stream to the next view. */
  readonly awayFor: number[] = [];
  shared: QuizSharedView | null = null;
  own: QuizOwnView | null = null;
  /** Everything that the stream has told, where it is kept. */
  text = '';
  #cut: (() => void) | null = null;
  #seq = 0;
  #lostAt: number | null = null;
  #stopped = false;
  readonly #opened = new Map<number, () => void>();

  constructor(
    origin: () => string,
    readonly nickname: string,
    readonly keepText = false,
  ) {
    this.client = new HttpClient(origin);
  }

  /** Joins; gives the milliseconds that it took. */
  async join(code: string): Promise<number> {
    const from = performance.now();
    const { status, body } = await this.client.send('POST', '/api/live/join', { code, nickname: this.nickname });
    if (status !== 200) throw new Error(`${this.nickname} could not join: ${status} ${body}`);
    return performance.now() - from;
  }

  /** Watches the session until `stop`, reconnecting whenever the stream ends. */
  watch(session: string): void {
    let buffer = '';
    const path = `/api/live/stream?session=${session}&as=participant&after=${this.#seq}`;
    this.#cut = this.client.stream(
      path,
      (text) => {
        if (this.keepText) this.text += text;
        buffer += text;
        const blocks = buffer.split('\n\n');
        buffer = blocks.pop() ?? '';
        for (const block of blocks) this.#read(block);
      },
      () => {
        this.#lostAt ??= performance.now();
        if (!this.#stopped) void pause(200 + 600 * Math.random()).then(() => this.#stopped || this.watch(session));
      },
    );
  }

  /** Resolves once the bot sees that a question is open. */
  opened(question: number): Promise<void> {
    if (this.shared?.phase === 'open' && this.shared.questions.at(-1)?.index === question) return Promise.resolve();
    return new Promise((resolve) => {
      this.#opened.set(question, resolve);
    });
  }

  /** Cuts the stream, as a bad network does. */
  cut(): void {
    this.#cut?.();
  }

  /** Sends an answer until it is stored or refused, always under the same id. Gives the refusal, or null. */
  async answer(session: string, question: number, chosen: string, copies = 1): Promise<string | null> {
    const clientId = randomUUID();
    const command = { type: 'answer', question, chosen: [chosen] };
    const body = { session, as: 'participant', clientId, command };
    const from = performance.now();
    for (;;) {
      const sent = Array.from({ length: copies }, () =>
        this.client.send('POST', '/api/live/commands', body).catch(() => ({ status: 0, body: '' })),
      );
      const answers = await Promise.all(sent);
      if (answers.some(({ status }) => status === 200)) {
        this.acked.push({ question, chosen, took: performance.now() - from });
        return null;
      }
      const refused = answers.find(({ status }) => status >= 400 && status < 500);
      if (refused) return refused.body;
      await pause(200 + 200 * Math.random());
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#cut?.();
    this.client.close();
  }

  #read(block: string): void {
    const data = /^data: (\{"seq".*)$/m.exec(block)?.[1];
    if (data === undefined) return;
    const { seq, shared, own } = JSON.parse(data);
    if (seq < this.#seq) throw new Error(`${this.nickname} was shown event ${seq} after ${this.#seq}`);
    this.#seq = seq;
    if (this.#lostAt !== null) this.awayFor.push(performance.now() - this.#lostAt);
    this.#lostAt = null;
    const opened = (view: QuizSharedView | null) =>
      view?.phase === 'open' ? (view.questions.at(-1)?.index ?? -1) : -1;
    const before = opened(this.shared);
    this.shared = shared ?? this.shared;
    this.own = own ?? this.own;
    for (const { index, reveal } of this.shared?.questions ?? [])
      if (reveal && !this.revealedAt.has(index)) this.revealedAt.set(index, performance.now());
    const now = opened(this.shared);
    if (now !== before) this.#opened.get(now)?.();
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { QuizSettings } from '@/classroom/quiz/config';
import type { Family } from '@/quiz/item';
import { HttpClient } from './http-client';

const SETTINGS: QuizSettings = {
  ...{ title: 'Load', pacing: 'host', seconds: null, leaderboard: true, speed: false, confidence: false },
};

/** The host of a quiz, by HTTP alone. The first account of an installation owns it. */
export class LiveHost {
  readonly client: HttpClient;
  session = '';
  code = '';
  /** Addresses of the questions of the quiz. */
  addresses: string[] = [];

  constructor(origin: () => string) {
    this.client = new HttpClient(origin);
  }

  async signUp(): Promise<void> {
    const account = { name: 'Host', email: 'host@example.org', password: 'correct horse battery' };
    await this.#ok('POST', '/api/auth/sign-up/email', account);
  }

  /** Makes a quiz of single-choice questions, on facts unless other families are named. */
  async make(questions: number, settings: Partial<QuizSettings> = {}, families: Family[] = ['recall']): Promise<void> {
    const wish = { pack: 'aws-ha', topics: [], families, count: Math.min(50, 3 * questions), taken: [] };
    const drawn = JSON.parse(await this.#ok('POST', '/api/live/draw', wish));
    this.addresses = drawn.questions
      .filter(
        ({ stem, options }: { stem: string; options: string[] }) =>
          options.length === 4 && !/\b(TWO|THREE)\b/.test(stem),
      )
      .slice(0, questions)
      .map(({ address }: { address: string }) => address);
    const quiz = {
      pack: 'aws-ha',
      packVersion: drawn.packVersion,
      items: this.addresses,
      settings: { ...SETTINGS, ...settings },
    };
    const made = JSON.parse(await this.#ok('POST', '/api/live', quiz));
    this.session = made.id;
    this.code = made.code;
  }

  /** Makes a GameDay on a brief of the first pack. */
  async makeDay(brief: string, roundS = 3600): Promise<void> {
    const settings = { title: 'Load', minutes: null, roundS, sequence: [] };
    const made = JSON.parse(await this.#ok('POST', '/api/live/gameday', { pack: 'aws-ha', brief, settings }));
    this.session = made.id;
    this.code = made.code;
  }

  /** Watches the session as the wall does; gives what ends it. `onText` is handed everything that comes. */
  watch(onText: (text: string) => void = () => undefined): () => void {
    return this.client.stream(`/api/live/stream?session=${this.session}&as=host`, onText, () => undefined);
  }

  /** Sends a command until it is stored, always under the same id. */
  async command(command: object): Promise<void> {
    const body = { session: this.session, as: 'host', clientId: randomUUID(), command };
    for (;;) {
      const { status, body: said } = await this.client
        .send('POST', '/api/live/commands', body)
        .catch(() => ({ status: 0, body: '' }));
      if (status === 200) return;
      if (status >= 400 && status < 500) throw new Error(`the host was refused: ${said}`);
      await pause(200);
    }
  }

  /** What everybody chose by the results: nickname to letters, a question each; "" where there is none. */
  async results(): Promise<Map<string, { points: number; chosen: string[] }>> {
    const [, ...lines] = (await this.#ok('GET', `/live/host/${this.session}/results.csv`)).trim().split('\r\n');
    return new Map(
      lines.map((line) => {
        const [nickname = '', , points, , ...cells] = line.split(',');
        return [nickname, { points: Number(points), chosen: cells.filter((_, at) => at % 3 === 0) }];
      }),
    );
  }

  async #ok(method: string, path: string, json?: unknown): Promise<string> {
    const { status, body } = await this.client.send(method, path, json);
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${body.slice(0, 500)}`);
    return body;
  }
}

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';

const root = path.resolve(import.meta.dirname, '../..');

/** A program of test/helpers/scripts in a process of its own, read line by line. */
export class Script {
  /** Lines that have been printed and not yet read with `line()`. */
  readonly lines: string[] = [];
  #rest = '';
  #errors = '';
  #wake: () => void = () => undefined;
  readonly #ended: Promise<void>;
  #running = true;

  private constructor(private readonly child: ChildProcessByStdio<null, Readable, Readable>) {
    child.stdout.on('data', (chunk: Buffer) => this.#read(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
      this.#errors += chunk.toString();
    });
    this.#ended = new Promise((resolve) =>
      child.once('close', () => {
        this.#running = false;
        this.#wake();
        resolve();
      }),
    );
  }

  static async start(name: string, words: string[], environment: Record<string, string> = {}): Promise<Script> {
    const file = path.join('test', 'helpers', 'scripts', `${name}.ts`);
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Script(child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** The next line of its standard output; throws with what it said when it ends before. */
  async line(): Promise<string> {
    for (;;) {
      const line = this.lines.shift();
      if (line !== undefined) return line;
      if (!this.#running) throw new Error(`The script ended: ${this.#errors}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Ends it with a signal and waits until it is gone and all its output has been read. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.child.kill(signal);
    await this.#ended;
  }

  #read(text: string): void {
    const parts = (this.#rest + text).split('\n');
    this.#rest = parts.pop() ?? '';
    this.lines.push(...parts);
    this.#wake();
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { embeddedTemplate } from './embedded-template';
import { temporaryFolder } from './temporary-folder';

const root = path.resolve(import.meta.dirname, '../..');

/** The real app as `npm start` serves it, on a port and data folder of its own. */
export class AppServer {
  #child: ChildProcess | null = null;
  #output = '';

  private constructor(
    readonly port: number,
    readonly dataFolder: string,
    readonly environment: Record<string, string>,
    readonly command: readonly string[],
  ) {}

  /** A server that is not started yet: on the data folder named, or on a new one with an empty, migrated database. */
  static async create(
    dataFolder?: string,
    environment: Record<string, string> = {},
    command = [process.execPath, '--import', 'tsx', 'cli/serve.ts'],
  ): Promise<AppServer> {
    return new AppServer(await freePort(), dataFolder ?? (await emptyDatabase()), environment, command);
  }

  /** Memory that the server holds, in bytes; null where the system does not tell, or it is not running. */
  get residentBytes(): number | null {
    try {
      const status = readFileSync(`/proc/${this.#child?.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
    } catch {
      return null;
    }
  }

  /** Processor time that the server has used since it started, in milliseconds; 0 where the system does not tell. */
  get processorMs(): number {
    try {
      const fields = readFileSync(`/proc/${this.#child?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return 10 * (Number(fields[11]) + Number(fields[12]));
    } catch {
      return 0;
    }
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Everything the server has printed so far. */
  get output(): string {
    return this.#output;
  }

  /** Starts the server and resolves when it says that it is ready; rejects with its output when it ends before. */
  async start(timeoutMs = 120_000): Promise<void> {
    const [program = '', ...words] = this.command;
    const child = spawn(program, words, {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(this.port),
        HOST: '127.0.0.1',
        DATABASE_URL: '',
        FAULTLINE_DATA: this.dataFolder,
        FAULTLINE_DIST: process.env.FAULTLINE_DIST ?? '.next-test',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#output = '';
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`not ready in time:\n${this.#output}`));
      }, timeoutMs);
      const read = (chunk: Buffer) => {
        this.#output += chunk.toString();
        if (/is ready/.test(this.#output)) {
          clearTimeout(timer);
          resolve();
        }
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`the server ended with ${code}:\n${this.#output}`));
      });
    });
  }

  /** Stops reading what the server prints, as a terminal does that is closed. */
  closeOutput(): void {
    this.#child?.stdout?.destroy();
    this.#child?.stderr?.destroy();
  }

  /** Ends the server: politely (SIGTERM) or as a crash would (SIGKILL). */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** Stops the server and removes its data. */
  async dispose(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}

async function emptyDatabase(): Promise<string> {
  const folder = temporaryFolder();
  cpSync(await embeddedTemplate(), folder, { recursive: true });
  return folder;
}

/** A port that nothing listens on at this moment. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

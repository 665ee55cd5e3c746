// npm start: builds when needed, then serves. npm run dev: serves pages as they are in the editor.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DatabaseError } from '@/server/db/database-error';
import { lockFolder } from '@/server/db/folder-lock';
import { databaseSettings } from '@/server/db/settings';
import { type AppServer, PortError, probePort, type ServeOptions, startAppServer } from '@/server/http/app-server';
import { buildNeeded } from './build-state';
import { EXIT } from './command';

const root = fileURLToPath(new URL('..', import.meta.url));

const Environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().optional(),
});

process.chdir(root);
surviveClosedOutput();
process.env.NEXT_TELEMETRY_DISABLED = '1';
try {
  await serve(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DatabaseError || error instanceof PortError)) throw error;
  end(error.message, EXIT.problems);
}

/**
 * A terminal or pipe that has gone (`npm start | head`) must not end the server. Without a listener each failed write is an
 * uncaught error, which the framework reports by writing.
 */
function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

async function serve(words: string[]): Promise<void> {
  const options = serveOptions(words);
  Object.assign(process.env, { NODE_ENV: options.dev ? 'development' : 'production' });
  const settings = databaseSettings();
  // Held from here on, so that a second start is told so at once and not after its build.
  if (settings.url === undefined) await lockFolder(settings.folder);
  await probePort(options);
  await (options.dev ? buildParts() : build());
  const server = await startAppServer(options);
  process.stdout.write(`Faultline is ready:\n${server.addresses.map((address) => `  ${address}\n`).join('')}`);
  stopOnSignal(server);
}

function serveOptions(words: string[]): ServeOptions {
  if (words.some((word) => word !== '--dev')) {
    end('Usage: npm start, or npm run dev. PORT and HOST say where to listen.', EXIT.usage);
  }
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) end('PORT must be a number from 1 to 65535.', EXIT.usage);
  return { dev: words.includes('--dev'), port: parsed.data.PORT, host: parsed.data.HOST };
}

async function build(): Promise<void> {
  const reason = buildNeeded(root);
  if (reason === null) return;
  process.stdout.write(`${reason}: building, which takes about a minute.\n`);
  await runScript('cli/build.ts');
}

/** What development needs that is not compiled when a page is asked for. */
async function buildParts(): Promise<void> {
  await Promise.all(['scripts/build-islands.ts', 'scripts/build-workers.ts'].map(runScript));
}

/** Not a blocking call: the lock on the data folder has to show signs of life meanwhile. */
async function runScript(script: string): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, script], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) end('The build failed; see above.', EXIT.problems);
}

function stopOnSignal(server: AppServer): void {
  let stopping = false;
  const stop = () => {
    // A terminal and npm may both pass the same signal on.
    if (stopping) return;
    stopping = true;
    process.stdout.write('Stopping: finishing the requests under way.\n');
    server.stop().then(
      () => process.exit(EXIT.ok),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(EXIT.problems);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  stopWithNpm(stop);
}

/** A signal to `npm start` reaches the shell that npm runs, which ends without passing it on. */
function stopWithNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

function end(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { temporaryFolder } from './temporary-folder';

/** A PostgreSQL server for tests. */
export interface PostgresCluster {
  /** Connection string of its maintenance database. */
  url: string;
  /** Breaks every connection off, as a crash of the server does, and starts it again on the same data and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Folder with initdb and postgres, or null when this machine has none. */
export function findPostgres(): string | null {
  const places = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...listed('/usr/lib/postgresql').map((version) => path.join('/usr/lib/postgresql', version, 'bin')),
  ];
  return places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(path.join(place, name)))) ?? null;
}

/** Makes and starts a private server on a free loopback port; it loses its data when it is stopped. */
export async function startPostgres(binaries: string): Promise<PostgresCluster> {
  const folder = temporaryFolder();
  const owner = ordinaryUser();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  const initdb = ['-D', data, '-U', 'faultline', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(path.join(binaries, 'initdb'), initdb, { cwd: folder, encoding: 'utf8', ...owner });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  const port = await freePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  const start = () =>
    spawn(
      path.join(binaries, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { cwd: folder, stdio: 'ignore', ...owner },
    );
  let server = start();
  const url = `postgresql://faultline@127.0.0.1:${port}/postgres`;
  const restart = async () => {
    // SIGQUIT is PostgreSQL's immediate shutdown: what was committed is recovered from its log.
    await end(server, 'SIGQUIT');
    server = start();
    await answering(url, server);
  };
  const stop = async () => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  await answering(url, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, restart, stop };
}

/** PostgreSQL refuses to run as root: somebody else's numbers then, else null. */
function ordinaryUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (flag: string) =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // No such user here.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".');
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode} instead of starting.`);
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error('postgres did not answer in time.');
}

async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
  server.kill(signal);
  await ended;
}

function listed(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

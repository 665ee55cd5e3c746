import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, DatabaseError, reason } from './database-error';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity';

/** How patient a process is with the owner of a data folder; all in milliseconds. */
export interface LockPatience {
  /** How long a live owner is waited for: a development server that restarts itself needs a moment. */
  wait: number;
  /** How long an owner that cannot be seen from here (another container) must have shown no sign of life. */
  silence: number;
  /** How often an owner shows a sign of life. */
  heartbeat: number;
}

const PATIENCE: LockPatience = { wait: 3_000, silence: 15_000, heartbeat: 2_000 };
const POLL = 100;

const LockOwnerSchema = z.object({
  pid: z.number(),
  host: z.string(),
  /** ISO time of taking the lock. */
  since: z.string(),
  token: z.string(),
});

/** Who holds a folder, for a message. */
export type LockOwner = z.infer<typeof LockOwnerSchema>;

/**
 * The right to use a data folder, held by one process at a time: two on one folder silently lose each other's rows.
 *
 * The lock is the folder `lock` with one file in it, named after its owner. A folder moved into place as a whole is
 * taken by exactly one process; a dead owner's file renamed to one's own name is taken over by exactly one process,
 * because the old name is gone for everybody else. Touching the file is the sign of life that other containers watch.
 */
export class FolderLock {
  /** Called when another process has taken the folder over, after this one was frozen for long. */
  onLost: () => void = endProcess;
  #inUse = false;
  readonly #beat: NodeJS.Timeout;

  constructor(
    readonly folder: string,
    private readonly file: string,
    patience: LockPatience,
  ) {
    this.#beat = setInterval(() => this.#showLife(), patience.heartbeat).unref();
    process.once('exit', this.release);
  }

  /** Marks the folder as opened by this process; a second opening in the same process is refused. */
  use(): void {
    if (this.#inUse) throw heldError(this.folder, { pid: process.pid, host: os.hostname(), since: '', token: '' });
    this.#inUse = true;
  }

  /** Gives the folder up; safe to call twice. */
  readonly release = (): void => {
    clearInterval(this.#beat);
    process.off('exit', this.release);
    held.delete(this.folder);
    fs.rmSync(this.file, { force: true });
    try {
      fs.rmdirSync(path.dirname(this.file));
    } catch {
      // Somebody else's by now, or already gone: an empty lock folder is free as well.
    }
  };

  #showLife(): void {
    try {
      const now = new Date();
      fs.utimesSync(this.file, now, now);
    } catch (error) {
      // Anything else is a passing trouble of the disk and no proof of a new owner.
      if (codeOf(error) !== 'ENOENT') return;
      this.release();
      this.onLost();
    }
  }
}

/** Shared by every copy of this module in the process, so that the server can take the folder before Next opens it. */
const holder: typeof globalThis & { faultlineFolders?: Map<string, FolderLock> } = globalThis;
holder.faultlineFolders ??= new Map();
const held = holder.faultlineFolders;

/**
 * Takes the folder, making it when it is missing; the lock this process already has is returned again. Throws
 * `folder-held` when a live process keeps it, `folder-unwritable` when nothing can be written there.
 */
export async function lockFolder(folder: string, patience: LockPatience = PATIENCE): Promise<FolderLock> {
  const mine = held.get(folder);
  if (mine) return mine;
  const file = path.join(folder, 'lock', fileName(ownIdentity(), randomUUID()));
  const watch = new OwnerWatch(patience);
  for (;;) {
    const owner = currentOwner(folder);
    if (owner === undefined && takeFree(folder, file)) break;
    const verdict = watch.judge(owner);
    if (owner && verdict === 'dead' && takeOver(owner.file, file)) break;
    if (verdict === 'held') throw heldError(folder, lockOwner(folder));
    await pause(POLL);
  }
  const lock = new FolderLock(folder, file, patience);
  held.set(folder, lock);
  return lock;
}

/** Who holds the folder now, as far as its lock says; null when it is free. */
export function lockOwner(folder: string): LockOwner | null {
  const owner = currentOwner(folder);
  if (!owner) return null;
  const { pid, machine } = owner.identity;
  const elsewhere = machine === ownIdentity().machine ? os.hostname() : 'another machine or container';
  try {
    const said = LockOwnerSchema.parse(JSON.parse(fs.readFileSync(owner.file, 'utf8')));
    // After a take-over the file still describes the dead owner for a moment.
    if (said.token === owner.token) return said;
  } catch {
    // Released while we looked, or being written.
  }
  return { pid, host: elsewhere, since: '', token: owner.token };
}

interface Owner {
  file: string;
  token: string;
  identity: ProcessIdentity;
}

/** Remembers what was seen of an owner since when, to tell a silent one from a live one without comparing clocks. */
class OwnerWatch {
  #started = performance.now();
  #seen = { file: '', beat: 0, since: 0 };

  constructor(private readonly patience: LockPatience) {}

  judge(owner: Owner | undefined): 'dead' | 'held' | 'wait' {
    const now = performance.now();
    const patient = now - this.#started < this.patience.wait;
    if (!owner) return patient ? 'wait' : 'held';
    const running = isRunning(owner.identity);
    if (running === false) return 'dead';
    const silent = running === null ? this.#silence(owner, now) : 'broken';
    if (silent === 'long') return 'dead';
    return silent === 'broken' && !patient ? 'held' : 'wait';
  }

  #silence(owner: Owner, now: number): 'long' | 'so far' | 'broken' {
    const beat = fs.statSync(owner.file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const known = this.#seen.file === owner.file;
    if (known && this.#seen.beat !== beat) return 'broken';
    if (!known) this.#seen = { file: owner.file, beat, since: now };
    return now - this.#seen.since >= this.patience.silence ? 'long' : 'so far';
  }
}

function takeFree(folder: string, file: string): boolean {
  const prepared = path.join(folder, `lock.${randomUUID()}`);
  try {
    fs.mkdirSync(prepared, { recursive: true, mode: 0o700 });
    describe(path.join(prepared, path.basename(file)), file);
    fs.renameSync(prepared, path.dirname(file));
    return true;
  } catch (error) {
    const taken = codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST';
    if (!taken) throw unwritable(folder, error);
    // Another process was faster.
    fs.rmSync(prepared, { recursive: true, force: true });
    return false;
  }
}

function takeOver(from: string, to: string): boolean {
  try {
    fs.renameSync(from, to);
  } catch {
    return false;
  }
  describe(to, to);
  return true;
}

function describe(where: string, file: string): void {
  const token = path.basename(file).split('.')[3] ?? '';
  const words: LockOwner = { pid: process.pid, host: os.hostname(), since: new Date().toISOString(), token };
  fs.writeFileSync(where, `${JSON.stringify(words)}\n`);
}

function currentOwner(folder: string): Owner | undefined {
  const place = path.join(folder, 'lock');
  let names: string[];
  try {
    names = fs.readdirSync(place);
  } catch {
    return undefined;
  }
  const [name] = names;
  const [machine, pid, start, token] = name?.split('.') ?? [];
  if (name === undefined || !machine || !pid || !start || !token) return undefined;
  return { file: path.join(place, name), token, identity: { machine, pid: Number(pid), start } };
}

function fileName({ machine, pid, start }: ProcessIdentity, token: string): string {
  return [machine, pid, start, token].join('.');
}

function heldError(folder: string, owner: LockOwner | null): DatabaseError {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
  const since = owner?.since ? ` since ${owner.since}` : '';
  return new DatabaseError(
    'folder-held',
    `The data folder ${folder} is in use by ${who}${since}. Only one process at a time may use it. Stop that one, or ` +
      'give this one a folder of its own: FAULTLINE_DATA=<folder>.',
  );
}

/** An error about a folder that this user cannot write in. */
export function unwritable(folder: string, error: unknown): DatabaseError {
  return new DatabaseError(
    'folder-unwritable',
    `The data folder ${folder} cannot be used: ${reason(error)}. This process runs as user ` +
      `${process.getuid?.() ?? os.userInfo().username}: give that user the folder and all that is in it, or name another ` +
      'one with FAULTLINE_DATA=<folder>.',
    { cause: error },
  );
}

function endProcess(): void {
  process.stderr.write(
    'Another process has taken over the data folder while this one was frozen. Ending at once, so that no answer is lost.\n',
  );
  process.exit(1);
}

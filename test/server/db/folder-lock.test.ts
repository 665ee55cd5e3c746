import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder, lockOwner } from '@/server/db/folder-lock';
import { isRunning, ownIdentity } from '@/server/db/process-identity';
import { Script } from '@/test/helpers/script';
import { temporaryFolder } from '@/test/helpers/temporary-folder';

const QUICK = { wait: 150, silence: 600, heartbeat: 50 };
/** Above every process number that a system gives. */
const NOBODY = 2 ** 22 + 1;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a data folder', () => {
  test('is made, taken, named after its owner and given up', async () => {
    const place = path.join(folder, 'deep', 'data');
    const lock = await lockFolder(place, QUICK);
    expect(lockOwner(place)).toMatchObject({ pid: process.pid });
    expect(await lockFolder(place, QUICK)).toBe(lock);
    lock.release();
    lock.release();
    expect(lockOwner(place)).toBeNull();
    expect(readdirSync(place)).toEqual([]);
  });

  test('is opened once in a process', async () => {
    const lock = await lockFolder(folder, QUICK);
    lock.use();
    expect(() => lock.use()).toThrow(expect.objectContaining({ code: 'folder-held' }));
    lock.release();
  });

  test('held by another process is refused with its number and what to do', async () => {
    const other = await holder();
    await expect(lockFolder(folder, QUICK)).rejects.toMatchObject({
      code: 'folder-held',
      message: expect.stringMatching(new RegExp(`in use by process ${other.pid} on .*Stop that one.*FAULTLINE_DATA`)),
    });
    await other.end('SIGTERM');
  });

  test('is waited for while its owner is ending', async () => {
    const other = await holder();
    const waiting = lockFolder(folder, { ...QUICK, wait: 20_000 });
    await pause(200);
    await other.end('SIGTERM');
    (await waiting).release();
  });

  test('of a process that was killed is taken over at once', async () => {
    const other = await holder();
    await other.end('SIGKILL');
    expect(lockOwner(folder)?.pid).toBe(other.pid);
    const lock = await lockFolder(folder, { ...QUICK, silence: 600_000 });
    expect(lockOwner(folder)?.pid).toBe(process.pid);
    lock.release();
  });

  test.each([
    ['a process number that nobody has', { pid: NOBODY }],
    ['a process number that was given to another process', { start: '1' }],
  ])('left behind with %s is taken over at once', async (_what, owner) => {
    leaveBehind({ ...ownIdentity(), ...owner });
    const lock = await lockFolder(folder, { ...QUICK, silence: 600_000 });
    expect(lockOwner(folder)?.pid).toBe(process.pid);
    lock.release();
  });

  test('of another container is taken over when that shows no sign of life', async () => {
    leaveBehind({ machine: 'elsewhere', pid: process.pid, start: '1' });
    const started = performance.now();
    const lock = await lockFolder(folder, QUICK);
    expect(performance.now() - started).toBeGreaterThanOrEqual(QUICK.silence);
    lock.release();
  });

  test('of another container is refused while that shows signs of life', async () => {
    const file = leaveBehind({ machine: 'elsewhere', pid: 7, start: '1' });
    let beat = 1_000;
    const heart = setInterval(() => {
      beat += 1;
      utimesSync(file, beat, beat);
    }, 40);
    await expect(lockFolder(folder, QUICK)).rejects.toMatchObject({
      code: 'folder-held',
      message: expect.stringContaining('process 7 on another machine or container'),
    });
    clearInterval(heart);
  });

  test('that was taken over from a frozen owner is noticed by that owner', async () => {
    const lock = await lockFolder(folder, QUICK);
    const lost = new Promise<void>((resolve) => {
      lock.onLost = resolve;
    });
    rmSync(path.join(folder, 'lock'), { recursive: true });
    await lost;
  });

  test('that cannot be written is named with the user', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await expect(lockFolder(path.join(file, 'data'), QUICK)).rejects.toMatchObject({
      code: 'folder-unwritable',
      message: expect.stringMatching(/cannot be used: .*runs as user .*FAULTLINE_DATA/),
    });
  });

  test('left behind is taken over by exactly one of many processes', async () => {
    leaveBehind({ ...ownIdentity(), pid: NOBODY });
    const racers = await Promise.all(Array.from({ length: 4 }, () => Script.start('hold-folder', [folder])));
    const words = await Promise.all(racers.map((racer) => racer.line()));
    expect(words.sort()).toEqual(['held', 'refused', 'refused', 'refused']);
    await Promise.all(racers.map((racer) => racer.end('SIGKILL')));
  });
});

test('a process is told from one that got the same number later, and from one of another machine', () => {
  const own = ownIdentity();
  expect(isRunning(own)).toBe(true);
  expect(isRunning({ ...own, start: '1' })).toBe(false);
  expect(isRunning({ ...own, pid: NOBODY })).toBe(false);
  expect(isRunning({ ...own, machine: 'elsewhere' })).toBeNull();
  const child = spawn(process.execPath, ['--version']);
  expect(isRunning({ ...own, pid: child.pid ?? 0 })).toBe(false);
});

/** A process of its own that holds the folder. */
async function holder(): Promise<Script> {
  const script = await Script.start('hold-folder', [folder]);
  expect(await script.line()).toBe('held');
  return script;
}

function leaveBehind({ machine, pid, start }: { machine: string; pid: number; start: string }): string {
  const file = path.join(folder, 'lock', [machine, pid, start, randomUUID()].join('.'));
  mkdirSync(path.dirname(file));
  writeFileSync(file, '');
  return file;
}

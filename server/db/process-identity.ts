import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import { codeOf } from './database-error';

/** Which process of which machine: enough to tell a live owner from a dead one whose number was given away again. */
export interface ProcessIdentity {
  /** Two processes with the same value see each other's numbers; containers and reboots make new ones. */
  machine: string;
  pid: number;
  /** When the process started, in the system's own unit; 'unknown' where the system does not say. */
  start: string;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { machine: machineIdentity(), pid: process.pid, start: startOf(process.pid) };
}

/** Whether the process is still the one described; null when that cannot be seen from here. */
export function isRunning(identity: ProcessIdentity): boolean | null {
  if (identity.machine !== machineIdentity()) return null;
  if (!exists(identity.pid)) return false;
  const start = startOf(identity.pid);
  if (identity.start === 'unknown' || start === 'unknown') return null;
  return identity.start === start;
}

/** Start number of a process, so that a reused process number is recognised. */
export function startOf(pid: number): string {
  try {
    // The command's name is in brackets and may hold spaces; the start time is the 20th field after it (proc(5)).
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return afterName.split(' ')[19] ?? 'unknown';
  } catch {
    return startFromPs(pid);
  }
}

function startFromPs(pid: number): string {
  try {
    const words = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
    return words.toString().replace(/[^0-9]/g, '') || 'unknown';
  } catch {
    return 'unknown';
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and another user's.
    return codeOf(error) === 'EPERM';
  }
}

function machineIdentity(): string {
  const parts = [os.hostname(), bootNumber(), processNamespace()];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

function bootNumber(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
  } catch {
    return '';
  }
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Free bytes that a folder in memory must have: a dozen databases of 40 MB and what tests make of them. */
const ENOUGH = 2_000_000_000;

/**
 * An empty folder that the caller removes: in memory where Linux offers enough of it, since a database is a thousand
 * small files that a disk writes and removes slowly; else, or where TMPDIR names one, in the folder for temporary files.
 */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(process.env.TMPDIR || inMemory() || tmpdir(), 'faultline-test-'));
}

function inMemory(): string | null {
  const place = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize >= ENOUGH ? place : null;
  } catch {
    return null;
  }
}

import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseError, reason } from './database-error';

/** Longest path of a UNIX socket that every system takes, in bytes (macOS has 104 with the closing zero). */
const LONGEST_PATH = 103;

const Answer = z.union([
  z.object({ ok: z.literal(true), bytes: z.number().int().positive() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/** Where a server hands out backups of its data folder: a socket that only the folder's owner (and root) can open. */
export function backupSocket(folder: string): string | null {
  const file = path.join(folder, 'backup.sock');
  return Buffer.byteLength(file) <= LONGEST_PATH ? file : null;
}

/**
 * Hands every caller a fresh archive, so that a backup can be made while the server has the database open. The caller
 * writes the file with its own rights. A folder with too long a path has no socket. Returns what closes it.
 */
export function serveBackups(folder: string, archive: () => Promise<Buffer>): () => void {
  const file = backupSocket(folder);
  if (file === null) return () => undefined;
  fs.rmSync(file, { force: true });
  const server = net.createServer((caller) => {
    caller.on('error', () => caller.destroy());
    archive().then(
      (bytes) => caller.end(Buffer.concat([line({ ok: true, bytes: bytes.length }), bytes])),
      (error: unknown) => caller.end(line({ ok: false, message: reason(error) })),
    );
  });
  server.on('error', (error) => {
    process.stderr.write(`Backups while the server runs are not available: ${error.message}\n`);
  });
  // The socket is made inside listen(): with this mask nobody else can open it, not even for a moment.
  const mask = process.umask(0o177);
  server.listen(file);
  process.umask(mask);
  server.unref();
  return () => server.close();
}

/** Asks the server that holds the folder for an archive; null when none answers. Throws `backup-failed`. */
export async function requestBackup(folder: string): Promise<Buffer | null> {
  const file = backupSocket(folder);
  if (file === null || !fs.existsSync(file)) return null;
  const received = await receive(file);
  if (received === null) return null;
  const end = received.indexOf('\n');
  const answer = Answer.safeParse(parseJson(received.subarray(0, end).toString()));
  if (!answer.success) throw failed('its answer was cut short');
  if (!answer.data.ok) throw failed(answer.data.message);
  const archive = received.subarray(end + 1);
  if (archive.length !== answer.data.bytes) throw failed('its answer was cut short');
  return archive;
}

function receive(file: string): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = net.connect(file);
    let connected = false;
    socket.on('connect', () => {
      connected = true;
    });
    socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
    socket.on('error', (error) => (connected ? reject(failed(error.message)) : resolve(null)));
    socket.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

function line(answer: z.infer<typeof Answer>): Buffer {
  return Buffer.from(`${JSON.stringify(answer)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(why: string): DatabaseError {
  return new DatabaseError('backup-failed', `The running server could not make the backup: ${why}.`);
}

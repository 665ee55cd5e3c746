import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { database } from '../db/database';
import { databaseSettings } from '../db/settings';
import { AppError } from '../errors';
import { settingOnce } from './settings';

/** Fewest characters of a secret that an operator gives. */
export const MIN_SECRET_LENGTH = 32;

/**
 * The secret that signs session cookies. From `FAULTLINE_SECRET`; else made once: beside the embedded database in a file
 * that only its owner may read, or with PostgreSQL in the database itself, so that every instance finds the same one. A
 * data folder that moved to PostgreSQL keeps its secret, or its guests would lose their cookies. Throws `bad-secret`.
 */
export async function installationSecret(
  environment: Record<string, string | undefined> = process.env,
): Promise<string> {
  const given = environment.FAULTLINE_SECRET;
  if (given) return checked(given);
  const { folder } = databaseSettings(environment);
  const file = path.join(folder, 'secret');
  const { kind } = await database();
  if (kind === 'embedded') return readSecret(file) ?? makeSecretFile(file);
  return settingOnce('secret', () => readSecret(file) ?? newSecret());
}

function checked(secret: string): string {
  if (secret.length >= MIN_SECRET_LENGTH) return secret;
  throw new AppError('bad-secret', {
    say: 'bad-secret-length',
    values: { length: secret.length, least: MIN_SECRET_LENGTH },
  });
}

/** 256 bits, base64url. */
function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function readSecret(file: string): string | undefined {
  try {
    const secret = fs.readFileSync(file, 'utf8').trim();
    return secret === '' ? undefined : secret;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unusable(file, error);
  }
}

/** Complete or absent: the file appears under its name only once it is written and on disk. */
function makeSecretFile(file: string): string {
  const unfinished = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const secret = newSecret();
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const handle = fs.openSync(unfinished, 'wx', 0o600);
    fs.writeSync(handle, `${secret}\n`);
    fs.fsyncSync(handle);
    fs.closeSync(handle);
    fs.linkSync(unfinished, file); // unlike a rename, this fails when another process was first
    return secret;
  } catch (error) {
    const first = readSecret(file);
    if (first !== undefined) return first;
    throw unusable(file, error);
  } finally {
    fs.rmSync(unfinished, { force: true });
  }
}

function unusable(file: string, cause: unknown): AppError {
  return new AppError('bad-secret', { say: 'bad-secret-file', values: { file } }, { cause });
}

import { setTimeout as pause } from 'node:timers/promises';
import { Attempts } from '../auth/attempts';
import { AppError } from '../errors';

/** Wrong codes from one address: a whole class may share one, and mistypes; of 309 million codes it is nothing. */
const LIMIT = { attempts: 60, window: 600 };

/** Milliseconds that a wrong code waits for its answer. */
const SLOWED = 700;

const holder: typeof globalThis & { faultlineWrongCodes?: Attempts } = globalThis;
holder.faultlineWrongCodes ??= new Attempts(LIMIT);
const wrongCodes = holder.faultlineWrongCodes;

/** Throws `too-many-attempts` for an address that has guessed too often. Right codes cost nothing. */
export function requireFewGuesses(address: string, now: number): void {
  const wait = wrongCodes.wait(address, now);
  if (wait === 0) return;
  throw new AppError('too-many-attempts', {
    say: 'too-many-codes',
    values: { minutes: Math.ceil(wait / 60) },
    data: { seconds: wait },
  });
}

/** Counts and logs a wrong code, waits, and gives the error to throw. */
export async function wrongCode(address: string, now: number): Promise<AppError> {
  wrongCodes.count(address, now);
  console.warn(`A wrong join code was tried from ${address.replace(/[^\w.:-]/g, '?')}.`);
  await pause(SLOWED);
  return new AppError('unknown-code', { path: 'code' });
}

import { createHash, randomBytes } from 'node:crypto';

/** What marks a reset among the things to be verified. */
const PREFIX = 'password-reset:';

/** A token as a link carries it: 256 bits of luck, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Under which a token is stored: its hash, so that whoever reads the database or a backup cannot use it. */
export function identifierOf(token: string): string {
  return PREFIX + createHash('sha256').update(token).digest('hex');
}

/** Begins the identifier of every reset. */
export const RESET_PREFIX = PREFIX;

import { createHash } from 'node:crypto';
import type { Prisma } from '../db/generated/client';

/** How long a session that was replaced is remembered, in milliseconds: longer than any request is under way. */
const REMEMBERED_MS = 120_000;

const PREFIX = 'ended-session:';

/**
 * Remembers that these sessions were replaced by another one. A request that left with the old cookie may arrive after
 * the exchange: it must not be taken for a new visitor's, or the cookie of the guest made for it would push out the
 * account's. Clears away what need no longer be remembered.
 */
export async function rememberEnded(tx: Prisma.TransactionClient, tokens: readonly string[], now: Date): Promise<void> {
  await tx.verification.deleteMany({ where: { identifier: { startsWith: PREFIX }, expiresAt: { lt: now } } });
  await tx.verification.createMany({
    data: tokens.map((token) => ({
      id: identifierOf(token),
      identifier: identifierOf(token),
      value: '',
      expiresAt: new Date(now.getTime() + REMEMBERED_MS),
    })),
    skipDuplicates: true,
  });
}

/** Whether a session of that token was replaced a moment ago. */
export async function wasEnded(tx: Prisma.TransactionClient, token: string, now: Date): Promise<boolean> {
  const row = await tx.verification.findUnique({ where: { id: identifierOf(token) } });
  return row !== null && row.expiresAt > now;
}

function identifierOf(token: string): string {
  return PREFIX + createHash('sha256').update(token).digest('hex');
}

import { createHash, randomBytes } from 'node:crypto';
import type { LTISession } from '@lti-tool/core';
import { db } from '../db/database';

/** Milliseconds for which the page of a launch can be used. */
const OPEN_MS = 10 * 60_000;

/** A verified launch: who it is, where it leads, and what the platform offers. */
export interface Launch {
  platformId: string;
  userId: string;
  target: string;
  session: LTISession;
}

/** Keeps a launch; returns the key that its page sends back. Only the key's hash is stored. */
export async function keepLaunch({ session, ...launch }: Launch): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const prisma = await db();
  const now = Date.now();
  await prisma.ltiLaunch.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  const data = { id: hashed(key), ...launch, session: JSON.parse(JSON.stringify(session)) };
  await prisma.ltiLaunch.create({ data: { ...data, expiresAt: new Date(now + OPEN_MS) } });
  return key;
}

/** The launch of a key, which is then used up; null when it was used before or is too old. */
export async function takeLaunch(key: string): Promise<Launch | null> {
  const launch = await readLaunch(key);
  // Of two that come at once, one deletes it.
  const { count } = await (await db()).ltiLaunch.deleteMany({ where: open(key) });
  return count === 1 ? launch : null;
}

/** The launch of a key, which stays open; null when it was used or is too old. */
export async function readLaunch(key: string): Promise<Launch | null> {
  const found = await (await db()).ltiLaunch.findUnique({ where: open(key) });
  if (!found) return null;
  const { platformId, userId, target, session } = found;
  // Written by keepLaunch alone, with the library's own type.
  return { platformId, userId, target, session: session as unknown as LTISession };
}

function open(key: string) {
  return { id: hashed(key), expiresAt: { gte: new Date() } };
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

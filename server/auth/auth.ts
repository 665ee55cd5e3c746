import { prismaAdapter } from '@better-auth/prisma-adapter';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { anonymous } from 'better-auth/plugins/anonymous';
import { db } from '../db/database';
import type { PrismaClient } from '../db/generated/client';
import { claimProgress } from '../session/writes';
import { enterPlugin } from './enter-plugin';
import { installationSecret } from './secret';

/** Fewest characters of a password, as counted by JavaScript. */
export const MIN_PASSWORD_LENGTH = 10;
export const MAX_PASSWORD_LENGTH = 128;

/** Seconds that a session lives after its last use: the longest that browsers keep a cookie. */
const SESSION_SECONDS = 400 * 24 * 3600;

/** Where better-auth believes to be mounted. */
export const AUTH_PATH = '/api/auth';

export type Auth = ReturnType<typeof build>;

const built = new WeakMap<PrismaClient, Promise<Record<'plain' | 'secure', Auth>>>();

/**
 * The account library, built by the first call on the process's database and never by an import. `secure` says whether
 * the browser reached us over https: its cookies then are `__Secure-` ones, which never travel in the clear.
 */
export async function auth(secure: boolean): Promise<Auth> {
  const prisma = await db();
  let both = built.get(prisma);
  if (!both) {
    both = installationSecret().then((secret) => ({
      plain: build(prisma, secret, false),
      secure: build(prisma, secret, true),
    }));
    built.set(prisma, both);
    both.catch(() => built.delete(prisma));
  }
  return (await both)[secure ? 'secure' : 'plain'];
}

function build(prisma: PrismaClient, secret: string, secure: boolean) {
  return betterAuth({
    appName: 'Faultline',
    secret,
    basePath: AUTH_PATH,
    // No base URL: it is the address of each request, and only ever compared with the Origin of the same request. No mail
    // and no redirect is made from it.
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
    },
    user: { additionalFields: { role: { type: 'string', input: false, required: false, defaultValue: 'learner' } } },
    session: { expiresIn: SESSION_SECONDS, updateAge: 24 * 3600, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix: 'faultline',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      // Addresses are not kept: nobody here needs to know where a learner sat.
      ipAddress: { disableIpTracking: true },
    },
    // Attempts are counted in gateway.ts, by account: the address in a header is whatever the sender wrote there, and a
    // whole class sits behind one.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [
      enterPlugin(),
      anonymous({
        generateName: () => 'Guest',
        // The guest's row goes inside the transaction that moves its progress, not after it.
        disableDeleteAnonymousUser: true,
        onLinkAccount: ({ anonymousUser, newUser }) => claim(anonymousUser.user.id, newUser.user.id),
      }),
    ],
  });
}

/** An error of the library's own kind becomes the answer; the gateway knows its code. */
async function claim(guestId: string, accountId: string): Promise<void> {
  try {
    await claimProgress(guestId, accountId);
  } catch (error) {
    console.error(error);
    throw new APIError('CONFLICT', { code: 'CLAIM_FAILED' });
  }
}

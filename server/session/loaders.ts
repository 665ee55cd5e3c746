import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { Learner } from './learner';
import { Visitor } from './visitor';

/** Who is asking, once per request; null for a visitor without a session. Makes nothing, so pages may call it. */
export const currentLearner = cache(async (): Promise<Learner | null> => {
  return new Visitor(new Headers(await headers())).current();
});

/** Runs an action for whoever is asking and hands its cookies to the browser. */
export async function withVisitor<T>(work: (visitor: Visitor) => Promise<T>): Promise<T> {
  const visitor = new Visitor(new Headers(await headers()));
  const result = await work(visitor);
  await giveCookies(visitor.setCookies);
  return result;
}

/** Sets cookies that came as `Set-Cookie` headers. */
export async function giveCookies(setCookies: readonly string[]): Promise<void> {
  const store = await cookies();
  for (const line of setCookies) {
    for (const [name, parsed] of parseSetCookieHeader(line)) store.set(name, parsed.value, toCookieOptions(parsed));
  }
}

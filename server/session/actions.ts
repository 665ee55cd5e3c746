// What the account forms of a browser without scripts do (app/account/actions.ts, which pages can call; these they cannot).

import { headers } from 'next/headers';
import {
  changePassword as change,
  type Entered,
  signIn as enter,
  signOut as leave,
  signUp as make,
} from '../auth/gateway';
import { type Outcome, outcome } from '../errors';
import { languageOf } from '../http/request-language';
import { askForLink as ask, resetPassword as reset } from '../password-reset/reset';
import type { Learner } from './learner';
import { giveCookies } from './loaders';

/** Makes an account and signs in; a guest's progress moves to it. */
export async function signUp(input: {
  name: string;
  email: string;
  password: string;
  /** The page that waits; a class's link may be what lets somebody make an account. */
  next?: string;
}): Promise<Outcome<Learner | null>> {
  return entering((request) => make(request, input));
}

/** Signs in; a guest's progress moves to the account. */
export async function signIn(input: { email: string; password: string }): Promise<Outcome<Learner | null>> {
  return entering((request) => enter(request, input));
}

/** Ends the session of this browser. */
export async function signOut(): Promise<Outcome<Learner | null>> {
  return entering((request) => leave(request));
}

/** Changes the password and ends the account's other sessions. */
export async function changePassword(input: {
  currentPassword: string;
  newPassword: string;
}): Promise<Outcome<Learner | null>> {
  return entering((request) => change(request, input));
}

/** Mails a link that sets a new password. */
export async function askForLink(input: { email: string }): Promise<Outcome<Learner | null>> {
  return entering((request) => ask(request, input));
}

/** Sets a new password by the token of a link. */
export async function resetPassword(input: { token: string; newPassword: string }): Promise<Outcome<Learner | null>> {
  return entering((request) => reset(request, input));
}

/** Next has checked that the call came from our own pages; what is left of its request is the headers. */
async function entering(work: (request: Request) => Promise<Entered>): Promise<Outcome<Learner | null>> {
  const given = new Headers(await headers());
  return outcome(languageOf(given), async () => {
    const { learner, setCookies } = await work(new Request('http://localhost/', { headers: given }));
    await giveCookies(setCookies);
    return learner;
  });
}

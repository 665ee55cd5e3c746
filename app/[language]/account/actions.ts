'use server';

// The account forms of a browser without scripts; with scripts they ask the interface (components/account/action-form.tsx).

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { type FormState, failedState } from '@/components/account/form-state';
import { nextPage } from '@/server/auth/next-page';
import { type Outcome, outcome } from '@/server/errors';
import { languageOf } from '@/server/http/request-language';
import { askForLink, changePassword, resetPassword, signIn, signOut, signUp } from '@/server/session/actions';
import { withVisitor } from '@/server/session/loaders';
import { deleteEverything } from '@/server/session/me';

/** Makes an account of what this browser has done so far. */
export async function signUpForm(_before: FormState, data: FormData): Promise<FormState> {
  const { name, email, password, next } = read(data, ['name', 'email', 'password', 'next']);
  const made = await signUp({ name, email, password, next });
  return stateOf(made, nextPage(next) ?? '/account', { name, email }, ['name', 'email', 'password']);
}

/** Signs in to an account; what this browser has done so far comes along. */
export async function signInForm(_before: FormState, data: FormData): Promise<FormState> {
  const { email, password, next } = read(data, ['email', 'password', 'next']);
  return stateOf(await signIn({ email, password }), nextPage(next) ?? '/account', { email }, ['email', 'password']);
}

/** Changes the password of the account that is signed in. */
export async function changePasswordForm(_before: FormState, data: FormData): Promise<FormState> {
  const { currentPassword, newPassword } = read(data, ['currentPassword', 'newPassword']);
  const changed = await changePassword({ currentPassword, newPassword });
  return stateOf(changed, '/account?changed', {}, ['currentPassword', 'newPassword']);
}

/** Mails a link that sets a new password. */
export async function askForLinkForm(_before: FormState, data: FormData): Promise<FormState> {
  const { email } = read(data, ['email']);
  return stateOf(await askForLink({ email }), '/account/forgot?sent', { email }, ['email']);
}

/** Sets a new password by the token of a link. */
export async function resetPasswordForm(_before: FormState, data: FormData): Promise<FormState> {
  const { token, newPassword } = read(data, ['token', 'newPassword']);
  return stateOf(await resetPassword({ token, newPassword }), '/account?reset', {}, ['newPassword']);
}

/** Ends the session of this browser, and forgets its last practice session. */
export async function signOutForm(_before: FormState, _data: FormData): Promise<FormState> {
  const left = await signOut();
  return stateOf(left, '/practice/forget?to=account', {}, []);
}

/** Deletes everything of whoever asks, once they have typed what confirms it. */
export async function deleteForm(_before: FormState, data: FormData): Promise<FormState> {
  const { confirm } = read(data, ['confirm']);
  const language = languageOf(new Headers(await headers()));
  const deleted = await outcome(language, () => withVisitor((visitor) => deleteEverything(visitor, { confirm })));
  return stateOf(deleted, '/practice/forget?to=settings', { confirm }, ['confirm']);
}

/** Leads on when it is done; otherwise says what is wrong. */
function stateOf(
  result: Outcome<unknown>,
  done: string,
  values: Record<string, string>,
  fields: readonly string[],
): FormState {
  if (result.ok) redirect(done);
  return failedState(result.error, values, fields);
}

function read<Name extends string>(data: FormData, names: readonly Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const value = data.get(name);
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

'use server';

import { cookies } from 'next/headers';
import { type FormState, failedState, UNTOUCHED } from '@/components/account/form-state';
import { type Outcome, outcome } from '@/server/errors';
import { LAST_RUN_COOKIE } from '@/server/practice/start';
import { changePassword, signIn, signOut, signUp } from '@/server/session/actions';
import { withVisitor } from '@/server/session/loaders';
import { deleteEverything } from '@/server/session/me';

/** Makes an account of what this browser has done so far. */
export async function signUpForm(_before: FormState, data: FormData): Promise<FormState> {
  const { name, email, password } = read(data, ['name', 'email', 'password']);
  return stateOf(await signUp({ name, email, password }), { name, email }, ['name', 'email', 'password']);
}

/** Signs in to an account; what this browser has done so far comes along. */
export async function signInForm(_before: FormState, data: FormData): Promise<FormState> {
  const { email, password } = read(data, ['email', 'password']);
  return stateOf(await signIn({ email, password }), { email }, ['email', 'password']);
}

/** Changes the password of the account that is signed in. */
export async function changePasswordForm(_before: FormState, data: FormData): Promise<FormState> {
  const { currentPassword, newPassword } = read(data, ['currentPassword', 'newPassword']);
  const changed = await changePassword({ currentPassword, newPassword });
  return stateOf(changed, {}, ['currentPassword', 'newPassword']);
}

/** Ends the session of this browser, and forgets its last practice session. */
export async function signOutForm(_before: FormState, _data: FormData): Promise<FormState> {
  const left = await signOut();
  if (left.ok) (await cookies()).delete(LAST_RUN_COOKIE);
  return stateOf(left, {}, []);
}

/** Deletes everything of whoever asks, once they have typed what confirms it. */
export async function deleteForm(_before: FormState, data: FormData): Promise<FormState> {
  const { confirm } = read(data, ['confirm']);
  const deleted = await outcome(() => withVisitor((visitor) => deleteEverything(visitor, { confirm })));
  if (deleted.ok) (await cookies()).delete(LAST_RUN_COOKIE);
  return stateOf(deleted, { confirm }, ['confirm']);
}

function stateOf(result: Outcome<unknown>, values: Record<string, string>, fields: readonly string[]): FormState {
  return result.ok ? { ...UNTOUCHED, done: true } : failedState(result.error, values, fields);
}

function read<Name extends string>(data: FormData, names: readonly Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const value = data.get(name);
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

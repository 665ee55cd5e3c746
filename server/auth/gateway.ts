import { z } from 'zod';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import { isSecure, originOf } from '../http/same-origin';
import { requireSignUpOpen } from '../installation/sign-up';
import { type Learner, toLearner } from '../session/learner';
import { readLearner } from '../session/reads';
import { claimProgress, dropUnfinishedAccount, endSession, takeOwnership } from '../session/writes';
import { Attempts } from './attempts';
import { AUTH_PATH, auth, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './auth';

/** An e-mail address as a form sends it. */
export const Email = z.string().trim().max(254).pipe(z.email('this is not an e-mail address'));
/** A password as a form sends it; `requireLongPassword` judges a new one. */
export const Password = z.string().max(MAX_PASSWORD_LENGTH, `a password has at most ${MAX_PASSWORD_LENGTH} characters`);

/** The page that waits for whoever signs in. */
const Next = z.string().max(200).optional();

export const SignUpSchema = z.strictObject({
  name: z.string().trim().min(1, 'a name is needed').max(80),
  email: Email,
  password: Password,
  next: Next,
});
export const SignInSchema = z.strictObject({ email: Email, password: Password, next: Next });
export const ChangePasswordSchema = z.strictObject({ currentPassword: Password, newPassword: Password });

/** What came of it: who the browser is now, and the cookies that say so. */
export interface Entered {
  learner: Learner | null;
  setCookies: string[];
}

/** Wrong passwords for one address: enough for a forgetful person, hopeless for a guesser. */
const wrongPasswords = new Attempts({ attempts: 10, window: 600 });

/** A session as its cookie proves it. */
export interface ProvenSession {
  learner: Learner;
  token: string;
  /** A new expiry for the cookie, when the session was prolonged. */
  setCookies: string[];
}

/**
 * Who a request's cookie says it is; null for a visitor without one. With `prolong` the session's life starts again, once a
 * day: only where the response can carry cookies.
 */
export async function sessionOf(headers: Headers, prolong = false): Promise<ProvenSession | null> {
  if (!headers.has('cookie')) return null;
  const { api } = await auth(isSecure({ headers }));
  const query = prolong ? {} : { disableRefresh: true };
  const { response, headers: answered } = await api.getSession({ headers, query, returnHeaders: true });
  if (!response) return null;
  return {
    learner: toLearner(response.user),
    token: response.session.token,
    setCookies: answered?.getSetCookie() ?? [],
  };
}

/** The token in a request's session cookie, proven or not; null without one. */
export function sessionToken(headers: Headers): string | null {
  const found = /(?:^|;\s*)(?:__Secure-)?faultline\.session_token=([^;.]{1,100})\./.exec(headers.get('cookie') ?? '');
  return found?.[1] ?? null;
}

/** Makes an account and signs in to it; a guest's progress comes along. */
export async function signUp(request: Request, input: unknown): Promise<Entered> {
  const before = await sessionOf(request.headers);
  authorise(before?.learner ?? null, 'sign-up');
  const { next, ...body } = parseInput(SignUpSchema, input);
  requireLongPassword(body.password, 'password');
  await requireSignUpOpen(next);
  await dropUnfinishedAccount(body.email, new Date());
  return enter(request, '/sign-up/email', body, before?.token);
}

/** Signs in; a guest's progress comes along, and the session of before ends. */
export async function signIn(request: Request, input: unknown): Promise<Entered> {
  const before = await sessionOf(request.headers);
  authorise(before?.learner ?? null, 'sign-in');
  const { next: _next, ...body } = parseInput(SignInSchema, input);
  const key = body.email.toLowerCase();
  const wait = wrongPasswords.wait(key, Date.now());
  if (wait > 0) throw tooMany(wait);
  wrongPasswords.count(key, Date.now()); // before the check, so that many at once do not slip through
  const entered = await enter(request, '/sign-in/email', body, before?.token);
  wrongPasswords.forget(key);
  return entered;
}

/** Ends the session of this browser. */
export async function signOut(request: Request): Promise<Entered> {
  const { setCookies } = await call(request, '/sign-out', {});
  return { learner: null, setCookies };
}

/** Cookies that take a browser's session away, once its row has gone. */
export async function expiredCookies(headers: Headers): Promise<string[]> {
  return (await signOut(new Request('http://localhost/', { headers }))).setCookies;
}

/** Lets the holder of an account try again at once, after their password was replaced. */
export function forgiveWrongPasswords(email: string): void {
  wrongPasswords.forget(email.toLowerCase());
}

/** Changes the password and ends every other session of the account. */
export async function changePassword(request: Request, input: unknown): Promise<Entered> {
  const before = await sessionOf(request.headers);
  authorise(before?.learner ?? null, 'change-account');
  const body = parseInput(ChangePasswordSchema, input);
  requireLongPassword(body.newPassword, 'newPassword');
  const key = `change ${before?.learner.id}`;
  const wait = wrongPasswords.wait(key, Date.now());
  if (wait > 0) throw tooMany(wait);
  wrongPasswords.count(key, Date.now());
  const { setCookies } = await call(request, '/change-password', { ...body, revokeOtherSessions: true }).catch(
    besidePassword,
  );
  wrongPasswords.forget(key);
  return { learner: before?.learner ?? null, setCookies };
}

/** Names the field of a wrong password to whoever changes theirs. */
function besidePassword(error: unknown): never {
  if (error instanceof AppError && error.code === 'wrong-credentials')
    throw new AppError('wrong-credentials', { say: 'wrong-password', path: 'currentPassword' });
  throw error;
}

/** Makes a guest with a session of its own; only ever called for a visitor who has none. */
export async function enterAsGuest(headers: Headers): Promise<{ learner: Learner; setCookies: string[] }> {
  const request = new Request(`http://${headers.get('host') ?? 'localhost'}/`, { headers: withoutCookie(headers) });
  const { user, setCookies } = await call(request, '/sign-in/anonymous', {});
  const learner = user && (await readLearner(user.id));
  if (!learner) throw new Error('the account library made no guest');
  return { learner, setCookies };
}

/**
 * Signs a browser in to an account that another party has vouched for; a guest's progress comes along, and the session of
 * before ends.
 */
export async function enterAs(request: Request, userId: string): Promise<Entered> {
  const before = await sessionOf(request.headers);
  const { api } = await auth(isSecure(request));
  const { headers } = await api.enterAs({ body: { userId }, returnHeaders: true });
  if (before?.learner.role === 'guest') await claimProgress(before.learner.id, userId);
  if (before) await endSession(before.token);
  return { learner: await readLearner(userId), setCookies: headers.getSetCookie() };
}

async function enter(
  request: Request,
  path: '/sign-up/email' | '/sign-in/email',
  body: object,
  oldToken: string | undefined,
): Promise<Entered> {
  const { user, setCookies } = await call(request, path, body);
  if (!user) throw new Error(`the account library answered ${path} without a user`);
  await takeOwnership(user.id);
  if (oldToken !== undefined) await endSession(oldToken);
  return { learner: await readLearner(user.id), setCookies };
}

const Answer = z.looseObject({
  user: z.looseObject({ id: z.string() }).nullish(),
  code: z.string().optional(),
});

/**
 * Calls one endpoint of the account library. Its answers hold the session's token, which no script may see, and words of
 * its own: only the user's id and the cookies go on, and failures are told in ours. Cookies of a failure are dropped, so
 * that a guest whose claim failed stays that guest.
 */
async function call(request: Request, path: string, body: object) {
  const origin = originOf(request);
  const headers = new Headers({ 'content-type': 'application/json', origin });
  for (const name of ['cookie', 'user-agent', 'host']) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const { handler } = await auth(isSecure(request));
  const response = await handler(
    new Request(`${origin}${AUTH_PATH}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  const answer = Answer.safeParse(await response.json().catch(() => ({})));
  if (!response.ok) throw failure(path, response.status, answer.data?.code);
  return { user: answer.data?.user ?? null, setCookies: response.headers.getSetCookie() };
}

function failure(path: string, status: number, code: string | undefined): Error {
  if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_PASSWORD') {
    return new AppError('wrong-credentials');
  }
  if (code?.startsWith('USER_ALREADY_EXISTS') || code === 'FAILED_TO_CREATE_USER') {
    return new AppError('email-taken', { path: 'email' });
  }
  if (code === 'CLAIM_FAILED') {
    return new AppError('claim-failed');
  }
  return new Error(`the account library answered ${path} with ${status} ${code ?? ''}`);
}

/** Throws `weak-password`, which names `path`, for one that is too short. */
export function requireLongPassword(password: string, path: string): void {
  if (password.length >= MIN_PASSWORD_LENGTH) return;
  throw new AppError('weak-password', {
    say: 'weak-password-length',
    values: { length: password.length, least: MIN_PASSWORD_LENGTH },
    path,
  });
}

function tooMany(seconds: number): AppError {
  return new AppError('too-many-attempts', {
    say: 'too-many-passwords',
    values: { minutes: Math.ceil(seconds / 60) },
    data: { seconds },
  });
}

function withoutCookie(headers: Headers): Headers {
  const rest = new Headers(headers);
  rest.delete('cookie');
  return rest;
}

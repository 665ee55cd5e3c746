import { AppError } from '../errors';
import { endpoint } from '../http/endpoint';
import { askForLink, resetPassword } from '../password-reset/reset';
import { AUTH_PATH } from './auth';
import { changePassword, type Entered, signIn, signOut, signUp } from './gateway';

/** Largest body of an account request, in bytes. */
const MAX_BYTES = 16_000;

/** The only ways in: whatever else the account library could answer is not reachable. */
export const AUTH_WAYS: Record<string, (request: Request, input: unknown) => Promise<Entered>> = {
  'sign-up/email': signUp,
  'sign-in/email': signIn,
  'sign-out': signOut,
  'change-password': changePassword,
  'forgot-password': askForLink,
  'reset-password': resetPassword,
};

/** POST `/api/auth/<way>`: answers who the browser is now, `{learner}`, and sets its cookies. */
export const postAuth = endpoint(async ({ request, visitor, json }) => {
  const path = new URL(request.url).pathname.slice(AUTH_PATH.length + 1);
  const way = Object.hasOwn(AUTH_WAYS, path) ? AUTH_WAYS[path] : undefined;
  if (!way) {
    throw new AppError('unknown-page', {
      say: 'unknown-way',
      values: { path: `${AUTH_PATH}/${path.slice(0, 60)}`, ways: Object.keys(AUTH_WAYS).join(', ') },
    });
  }
  const { learner, setCookies } = await way(request, await json(MAX_BYTES));
  visitor.setCookies.push(...setCookies);
  return { learner };
});

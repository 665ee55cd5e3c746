import { AppError } from './errors';

/** Who is asking. `nobody` has no session yet; a guest's progress is bound to a cookie. */
export type Role = 'nobody' | 'guest' | 'learner' | 'instructor' | 'owner';

export const ROLES: readonly Role[] = ['nobody', 'guest', 'learner', 'instructor', 'owner'];

/** Anyone who asks: the role is all that the table looks at. */
export interface Asker {
  role: Role;
}

const EVERYBODY: readonly Role[] = ROLES;
const WITH_PROGRESS: readonly Role[] = ['guest', 'learner', 'instructor', 'owner'];
const WITH_ACCOUNT: readonly Role[] = ['learner', 'instructor', 'owner'];

/**
 * Who may do what. Everything here is about one's own rows: reads and writes take the asker's id and nobody else's, so
 * no action reaches into another learner's progress. Nobody may write because the first write makes them a guest.
 */
const TABLE = {
  'read-material': EVERYBODY,
  'ask-for-item': EVERYBODY,
  'submit-answer': EVERYBODY,
  'take-back-answer': WITH_PROGRESS,
  'set-plan': EVERYBODY,
  'mark-fact': EVERYBODY,
  'report-question': EVERYBODY,
  'save-design': EVERYBODY,
  'submit-design': EVERYBODY,
  'save-reading': EVERYBODY,
  'read-progress': EVERYBODY,
  'sign-up': ['nobody', 'guest'],
  'sign-in': EVERYBODY,
  'export-progress': WITH_PROGRESS,
  'import-progress': EVERYBODY,
  'delete-progress': WITH_PROGRESS,
  'change-account': WITH_ACCOUNT,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof TABLE;

export const ACTIONS = Object.keys(TABLE) as readonly Action[];

/** Whether the table lets this role do that. */
export function may(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = TABLE[action];
  return allowed.includes(role);
}

/** Throws `not-signed-in`, `already-signed-in` or `not-allowed` when the table says no; null asks as nobody. */
export function authorise(asker: Asker | null, action: Action): void {
  const role = asker?.role ?? 'nobody';
  if (may(role, action)) return;
  if (role === 'nobody') {
    throw new AppError('not-signed-in', {
      message: 'There is no progress here yet: this browser has no session.',
      fix: 'Answer a question or save a design first, or sign in to your account.',
    });
  }
  if (action === 'sign-up') {
    throw new AppError('already-signed-in', {
      message: 'You are signed in to an account.',
      fix: 'Sign out first to make another account.',
    });
  }
  throw new AppError('not-allowed', {
    message: role === 'guest' ? 'A guest cannot do this: it needs an account.' : `A ${role} cannot do this.`,
    fix: role === 'guest' ? 'Make an account with e-mail and password; your progress comes along.' : 'Ask the owner.',
  });
}

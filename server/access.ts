import { AppError } from './errors';

/**
 * Who may do what: two tables and nothing else decides it. Pages hide what a table forbids, but every action asks again.
 *
 * - What is about the asker alone, or about the installation: `authorise(asker, action)` with the table of roles.
 * - What happens in a class or a live event: `await authoriseInClass(asker, place, action)` of
 *   `server/classes/authorise.ts`, with the table of standings. It alone reads who is in a class, gives back the asker's
 *   standing, and also upholds what the owner has set about guests. `place` is the id of a class, or `{ host }` for an event
 *   that belongs to no class.
 */

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
const TEACHERS: readonly Role[] = ['instructor', 'owner'];

/**
 * What is about one's own rows, or about the installation. Reads and writes take the asker's id and nobody else's, so
 * no action reaches into another learner's progress. Nobody may write because the first write makes them a guest.
 */
const TABLE = {
  'read-material': EVERYBODY,
  'ask-for-item': EVERYBODY,
  'practise-offline': EVERYBODY,
  'submit-answer': EVERYBODY,
  'take-back-answer': WITH_PROGRESS,
  'begin-exam': EVERYBODY,
  'sit-exam': WITH_PROGRESS,
  'set-plan': EVERYBODY,
  'mark-fact': EVERYBODY,
  'report-question': EVERYBODY,
  'save-design': EVERYBODY,
  'submit-design': EVERYBODY,
  'save-reading': EVERYBODY,
  'take-exam': EVERYBODY,
  'read-progress': EVERYBODY,
  'sign-up': ['nobody', 'guest'],
  'sign-in': EVERYBODY,
  'export-progress': WITH_PROGRESS,
  'import-progress': EVERYBODY,
  'delete-progress': WITH_PROGRESS,
  'change-account': WITH_ACCOUNT,
  'reset-password': EVERYBODY,
  'read-classes': WITH_ACCOUNT,
  'join-class': WITH_ACCOUNT,
  'create-class': TEACHERS,
  'review-questions': TEACHERS,
  'manage-installation': ['owner'],
  'appoint-instructor': ['owner'],
  'read-accounts': ['owner'],
  'issue-reset-link': ['owner'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof TABLE;

export const ACTIONS = Object.keys(TABLE) as readonly Action[];

/**
 * What an asker is to one class. Members stand by their place in it, and who takes no part in it by what they are elsewhere:
 * `other-learner` has an account, `other-instructor` is an instructor of the installation. The owner stands as owner in
 * every class. A member whom the owner has not appointed instructor does not stand as one.
 */
export type Standing =
  | 'nobody'
  | 'guest'
  | 'learner'
  | 'other-learner'
  | 'assistant'
  | 'instructor'
  | 'other-instructor'
  | 'owner';

export const STANDINGS: readonly Standing[] = [
  'nobody',
  'guest',
  'learner',
  'other-learner',
  'assistant',
  'instructor',
  'other-instructor',
  'owner',
];

const ANYONE: readonly Standing[] = STANDINGS;
const PRESENT: readonly Standing[] = STANDINGS.filter((standing) => standing !== 'nobody');
const MEMBERS: readonly Standing[] = ['learner', 'assistant', 'instructor', 'owner'];
const STAFF: readonly Standing[] = ['assistant', 'instructor', 'owner'];
const IN_CHARGE: readonly Standing[] = ['instructor', 'owner'];

/** What happens in a class, or in a live event with or without one. */
const CLASS_TABLE = {
  'read-class': MEMBERS,
  'leave-class': MEMBERS,
  'manage-class': IN_CHARGE,
  'manage-members': IN_CHARGE,
  'read-roster': STAFF,
  assign: IN_CHARGE,
  'take-assignment': ['learner'],
  'read-grade-book': STAFF,
  grade: STAFF,
  'read-class-analysis': STAFF,
  'export-class-results': IN_CHARGE,
  'host-live-quiz': STAFF,
  'control-live': STAFF,
  'join-live': ANYONE,
  'answer-live': PRESENT,
  'host-gameday': STAFF,
  'inject-fault': STAFF,
  'submit-gameday': PRESENT,
} as const satisfies Record<string, readonly Standing[]>;

export type ClassAction = keyof typeof CLASS_TABLE;

export const CLASS_ACTIONS = Object.keys(CLASS_TABLE) as readonly ClassAction[];

/** Whether the table lets this role do that. */
export function may(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = TABLE[action];
  return allowed.includes(role);
}

/** Whether the table lets somebody of that standing do that in the class. */
export function mayInClass(standing: Standing, action: ClassAction): boolean {
  const allowed: readonly Standing[] = CLASS_TABLE[action];
  return allowed.includes(standing);
}

/** Throws `not-signed-in`, `already-signed-in` or `not-allowed` when the table says no; null asks as nobody. */
export function authorise(asker: Asker | null, action: Action): void {
  const role = asker?.role ?? 'nobody';
  if (may(role, action)) return;
  if (role === 'nobody') throw may('guest', action) ? noSession() : needsAccount();
  if (action === 'sign-up') {
    throw new AppError('already-signed-in');
  }
  throw new AppError('not-allowed', { ...(role === 'guest' && { say: 'needs-account' }) });
}

/**
 * Throws when the table of standings says no: `not-signed-in` for nobody, `unknown-class` for whoever has no part in the
 * class (they are not told whether it exists), `not-allowed` for a member. Called by `server/classes/authorise.ts` alone.
 */
export function requireInClass(standing: Standing, action: ClassAction): void {
  if (mayInClass(standing, action)) return;
  if (standing === 'nobody') throw needsAccount();
  if (!MEMBERS.includes(standing)) throw unknownClass();
  throw new AppError('not-allowed', { say: 'not-allowed-in-class' });
}

/** For a class that does not exist, or that its asker has no part in. */
export function unknownClass(): AppError {
  return new AppError('unknown-class');
}

function noSession(): AppError {
  return new AppError('not-signed-in', { say: 'not-signed-in-progress' });
}

function needsAccount(): AppError {
  return new AppError('not-signed-in');
}

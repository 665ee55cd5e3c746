import type { Role } from '../access';

/** Somebody with progress: a guest whose progress is bound to a cookie, or the holder of an account. */
export interface Learner {
  id: string;
  role: Exclude<Role, 'nobody'>;
  name: string;
  /** Null for a guest, whose address is made up. */
  email: string | null;
}

/** Domain of the addresses that accounts of learning platforms get; nobody can write to them (RFC 2606). */
export const PLATFORM_DOMAIN = 'lti.invalid';

/** An address as others may read it: none for an account that came from a learning platform, whose address is made up. */
export function shownEmail(email: string): string {
  return email.endsWith(`@${PLATFORM_DOMAIN}`) ? '' : email;
}

/** What the user table says about a learner. */
export interface UserRow {
  id: string;
  name: string;
  email: string;
  isAnonymous?: boolean | null | undefined;
  role?: string | null | undefined;
}

/** A role that this version does not know counts as the least one with an account. */
export function toLearner(user: UserRow): Learner {
  if (user.isAnonymous) return { id: user.id, role: 'guest', name: user.name, email: null };
  const role = user.role === 'owner' || user.role === 'instructor' ? user.role : 'learner';
  return { id: user.id, role, name: user.name, email: user.email };
}

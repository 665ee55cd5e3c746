import { readInviteCode } from '../classes/invite-code';
import { readInvited } from '../classes/reads';
import { AppError } from '../errors';
import { readInstallation, readIsOwned } from './reads';

/**
 * Lets somebody make an account: anybody, or where the owner wants only those who were invited, whoever comes from the link of
 * a class (`next` is the page that waits for them). The first account, the owner's, is always let in. Throws `sign-up-closed`.
 */
export async function requireSignUpOpen(next: string | undefined): Promise<void> {
  const { signUp } = await readInstallation();
  if (signUp === 'anybody' || !(await readIsOwned())) return;
  const code = readInviteCode(/^\/join\/([\w-]{1,20})$/.exec(next ?? '')?.[1] ?? '');
  if (code && (await readInvited(code))) return;
  throw new AppError('sign-up-closed');
}

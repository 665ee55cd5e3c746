import { z } from 'zod';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import type { Way } from '../http/form-ways';
import { LINK_LIFETIME } from '../password-reset/reset';
import { issueReset } from '../password-reset/writes';
import { makeBackup } from './backups';
import { type Installation, MAX_INSTALLATION_NAME } from './settings';
import { APPOINTABLE, changeRole, saveInstallation } from './writes';

const AccountId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'this is no account');

const yes = z
  .literal('yes')
  .optional()
  .transform((given) => given === 'yes');

const SettingsSchema = z.object({
  name: z
    .string()
    .trim()
    .max(MAX_INSTALLATION_NAME, `a name has at most ${MAX_INSTALLATION_NAME} characters`)
    .default(''),
  signUp: z.enum(['anybody', 'invited']),
  guestsStudy: yes,
  guestsInLiveEvents: yes,
});

/** Boxes that are not ticked are not sent, and mean no. */
const settings: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'manage-installation');
  const installation: Installation = parseInput(SettingsSchema, fields);
  await saveInstallation(installation);
  return { to: '/owner?saved#settings' };
};

const RoleSchema = z.object({ account: AccountId, role: z.enum(APPOINTABLE) });

const role: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'appoint-instructor');
  const { account, role } = parseInput(RoleSchema, fields);
  const result = await changeRole(account, role);
  if (result === 'gone') throw unknownAccount();
  if (result === 'last-owner') {
    throw new AppError('last-owner', { path: 'role' });
  }
  return { to: '/owner' };
};

/** Makes a link that sets an account's password; the page that it leads to shows it to the owner. */
const resetLink: Way = async ({ visitor, fields }) => {
  authorise(await visitor.current(), 'issue-reset-link');
  const { account } = parseInput(z.object({ account: AccountId }), fields);
  const token = await issueReset(account, LINK_LIFETIME.handed, new Date());
  if (token === null) throw unknownAccount();
  return { to: `/owner/link/${token}` };
};

const backup: Way = async ({ visitor }) => {
  authorise(await visitor.current(), 'manage-installation');
  await makeBackup(new Date());
  return { to: '/owner?backed-up#backups' };
};

/** What forms of the owner's page can ask, by the last part of their address. */
export const OWNER_WAYS: Record<string, Way> = { settings, role, 'reset-link': resetLink, backup };

function unknownAccount(): AppError {
  return new AppError('unknown-account');
}

import { z } from 'zod';
import { authorise } from '../access';
import { AppError } from '../errors';
import { health } from '../http/health';
import { reachableOrigins } from '../http/reachable';
import { mailSettings } from '../mail/settings';
import { readReset } from '../password-reset/reads';
import { resetPath } from '../password-reset/reset';
import { readRecords } from '../records/reads';
import type { Learner } from '../session/learner';
import { listBackups } from './backups';
import { PEOPLE_PER_PAGE, readAccounts, readCounts } from './people';
import { readInstallation } from './reads';

const QuerySchema = z.object({
  search: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** All that the owner's page shows. `query` is that of its address. Throws AppError for everybody else. */
export async function loadOwnerPage(asker: Learner | null, query: Record<string, unknown>) {
  authorise(asker, 'manage-installation');
  authorise(asker, 'read-accounts');
  const { search, page } = QuerySchema.parse(query);
  const { accounts, found } = await readAccounts(search, page);
  return {
    people: {
      ...{ search, page, found, pages: Math.max(1, Math.ceil(found / PEOPLE_PER_PAGE)) },
      accounts: accounts.map(({ createdAt, lastUsed, ...account }) => ({
        ...account,
        createdAt: createdAt.toISOString(),
        lastUsed: lastUsed?.toISOString() ?? null,
        self: account.id === asker?.id,
      })),
    },
    installation: await readInstallation(),
    backups: (await listBackups())?.map(({ at, ...backup }) => ({ ...backup, at: at.toISOString() })) ?? null,
    health: await health(),
    counts: await readCounts(),
    mails: mailSettings() !== null,
    records: await readRecords(),
  };
}

/** What the owner hands to somebody who forgot their password; `headers` are those of the request. Throws AppError. */
export async function loadResetLink(asker: Learner | null, token: string, headers: Headers, now: Date) {
  authorise(asker, 'issue-reset-link');
  const open = await readReset(token, now);
  if (open === null) {
    throw new AppError('link-spent', { say: 'link-spent-owner' });
  }
  const { name, email, expiresAt } = open;
  const origins = reachableOrigins(headers);
  return { name, email, expiresAt: expiresAt.toISOString(), links: origins.map((at) => at + resetPath(token)) };
}

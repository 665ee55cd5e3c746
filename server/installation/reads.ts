import { db } from '../db/database';
import { DEFAULT_INSTALLATION, type Installation, InstallationSchema } from './settings';

/** Key of the row that holds what the owner has decided, as JSON. */
export const INSTALLATION_KEY = 'installation';

/** What the owner has decided; what this version cannot read counts as not decided. */
export async function readInstallation(): Promise<Installation> {
  const row = await (await db()).setting.findUnique({ where: { key: INSTALLATION_KEY } });
  if (!row) return DEFAULT_INSTALLATION;
  const parsed = InstallationSchema.safeParse(asJson(row.value));
  return parsed.success ? parsed.data : DEFAULT_INSTALLATION;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether the installation has had a first account. */
export async function readIsOwned(): Promise<boolean> {
  return (await (await db()).setting.count({ where: { key: 'owner' } })) > 0;
}

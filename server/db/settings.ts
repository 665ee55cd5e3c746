import path from 'node:path';
import { z } from 'zod';
import { DatabaseError } from './database-error';

/** Which database to open. */
export interface DatabaseSettings {
  /** Connection string of a PostgreSQL server; undefined for the embedded database. */
  url: string | undefined;
  /** Most connections at once to a PostgreSQL server. */
  pool: number;
  /** Absolute path of the data folder of the embedded database. */
  folder: string;
}

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(1000).default(10),
  FAULTLINE_DATA: z.string().default('.data'),
});

/** Reads the settings from environment variables; an empty variable counts as absent. Throws `bad-settings`. */
export function databaseSettings(environment: Record<string, string | undefined> = process.env): DatabaseSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new DatabaseError('bad-settings', `The environment variable ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const { DATABASE_URL: url, DATABASE_POOL: pool, FAULTLINE_DATA: folder } = parsed.data;
  return { url, pool, folder: path.resolve(folder) };
}

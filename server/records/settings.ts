import { z } from 'zod';
import { type Environment, ownOriginBeside, settingsOf } from '../environment';

/** The record store that is told what people learn. */
export interface RecordStore {
  /** Its xAPI endpoint, ending with a slash. */
  endpoint: string;
  /** Value of the `Authorization` header. */
  authorization: string;
  /** Origin of this installation; ids of activities begin with it. */
  origin: string;
  /** Home page of the accounts that statements are about. */
  home: string;
}

/** Statements are personal data: they go out encrypted, or stay on this machine. */
const PRIVATE = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/;

const Variables = z.object({
  FAULTLINE_XAPI: z
    .url('must be the address of the record store’s xAPI endpoint, https://…')
    .regex(PRIVATE, 'must begin with https://')
    .refine((text) => !/^[^/]*\/\/[^/]*@/.test(text), 'must not hold a name or password; FAULTLINE_XAPI_KEY does')
    .transform((text) => text.replace(/\/*$/, '/')),
  FAULTLINE_XAPI_KEY: z.string('is needed beside FAULTLINE_XAPI: the key that the record store gave'),
  FAULTLINE_XAPI_SECRET: z.string('is needed beside FAULTLINE_XAPI: the secret that belongs to the key'),
  FAULTLINE_URL: ownOriginBeside('FAULTLINE_XAPI'),
  FAULTLINE_XAPI_HOME: z
    .url({ protocol: /^https?$/, error: 'must be an address, as https://school.example' })
    .optional(),
});

/**
 * Reads the settings from environment variables; null when no record store is named, and then nothing is told to anybody. Throws
 * `bad-settings`.
 */
export function recordStore(environment: Environment = process.env): RecordStore | null {
  if (!environment.FAULTLINE_XAPI) return null;
  const settings = settingsOf(Variables, environment, 'unset FAULTLINE_XAPI to tell no record store');
  const { FAULTLINE_XAPI: endpoint, FAULTLINE_URL: origin, FAULTLINE_XAPI_HOME: home = origin, ...key } = settings;
  const credentials = Buffer.from(`${key.FAULTLINE_XAPI_KEY}:${key.FAULTLINE_XAPI_SECRET}`).toString('base64');
  return { endpoint, authorization: `Basic ${credentials}`, origin, home };
}

/** Host of the record store, as people are told it; null where none is set. */
export function recordStoreHost(): string | null {
  const store = recordStore();
  return store && new URL(store.endpoint).host;
}

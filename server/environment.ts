import { z } from 'zod';
import { AppError } from './errors';

/** Environment variables, as `process.env` holds them. */
export type Environment = Record<string, string | undefined>;

/**
 * Settings of environment variables by a schema; an empty variable counts as absent. `otherwise` says what to unset to go without
 * them. Throws `bad-settings`.
 */
export function settingsOf<S extends z.ZodType>(schema: S, environment: Environment, otherwise: string): z.output<S> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError('bad-settings', {
    detail: `The environment variable ${issue?.path.join('.')} ${issue?.message}.`,
    detailFix: `Correct it and start again, or ${otherwise}.`,
  });
}

/** The schema of `FAULTLINE_URL`, whose origin is kept, where another variable cannot do without it. */
export function ownOriginBeside(variable: string) {
  return z
    .url({
      protocol: /^https?$/,
      error: `is needed beside ${variable}: the address of this installation, as https://school.example`,
    })
    .transform((url) => new URL(url).origin);
}

import { z } from 'zod';
import { IdSchema } from './resource';
import { TrafficClassSchema } from './traffic';

/** Where all traffic starts. */
export const USERS = 'users';

/** One resource calling another. */
export const LinkSchema = z.strictObject({
  /** `users` or a resource. */
  from: IdSchema,
  to: IdSchema,
  carries: z.array(TrafficClassSchema).min(1).max(4),
  /** The caller waits for the answer; if it does not, a failure behind the link fails nothing in front. */
  waits: z.boolean().default(true),
  /**
   * `each`: every request makes this call. `spread`: requests are divided over all spread links of the same class (replicas).
   * `fallback`: called only where the links before it fail.
   */
  use: z.enum(['each', 'spread', 'fallback']).default('each'),
});
export type Link = z.infer<typeof LinkSchema>;

import { z } from 'zod';

/** Most times that a client asks. */
export const MOST_ATTEMPTS = 20;

/** How clients ask again where a request has failed. */
export const RetriesSchema = z.strictObject({
  /** Times a client asks in all, the first included. */
  attempts: z.number().int().min(1).max(MOST_ATTEMPTS).default(3),
  /** `none`: every wait is as long as the first; `exponential`: every wait is twice the one before. */
  backoff: z.enum(['none', 'exponential']).default('none'),
  /** Seconds from a failure until the client asks for the second time. */
  waitS: z.number().min(0.1).max(600).default(1),
});
export type Retries = z.infer<typeof RetriesSchema>;

/** Seconds between one attempt and the next, first to last. */
export function waitsOf({ attempts, backoff, waitS }: Retries): number[] {
  const waits: number[] = [];
  for (let k = 1, wait = waitS; k < attempts; k++, wait *= backoff === 'exponential' ? 2 : 1) waits.push(wait);
  return waits;
}

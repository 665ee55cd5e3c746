import { z } from 'zod';

/** Longest name of an installation, in characters. */
export const MAX_INSTALLATION_NAME = 60;

/** What the owner decides for everybody. */
export const InstallationSchema = z.object({
  /** Shown beside the wordmark's place in titles and on the projector; empty for none. */
  name: z.string().trim().max(MAX_INSTALLATION_NAME).default(''),
  /** `anybody` may make an account, or only whoever opened the link of a class: `invited`. */
  signUp: z.enum(['anybody', 'invited']).default('anybody'),
  /** Whether visitors without an account may take part in live events with a nickname. */
  guestsInLiveEvents: z.boolean().default(true),
});

export type Installation = z.output<typeof InstallationSchema>;

/** What holds until the owner decides otherwise. */
export const DEFAULT_INSTALLATION: Installation = InstallationSchema.parse({});

import { z } from 'zod';

/** Longest name of an installation, in characters. */
export const MAX_INSTALLATION_NAME = 60;

/** What the owner decides for everybody. */
export const InstallationSchema = z.object({
  /** Shown where accounts are made and in mail; empty for none. */
  name: z.string().trim().max(MAX_INSTALLATION_NAME).default(''),
  /** `anybody` may make an account, or only whoever opened the link of a class: `invited`. */
  signUp: z.enum(['anybody', 'invited']).default('anybody'),
  /** Whether visitors without an account may take part in live events with a nickname. */
  guestsInLiveEvents: z.boolean().default(true),
  /** Whether what visitors without an account do is kept under their cookie; otherwise they read, and make an account to practise. */
  guestsStudy: z.boolean().default(true),
});

export type Installation = z.output<typeof InstallationSchema>;

/** What holds until the owner decides otherwise. */
export const DEFAULT_INSTALLATION: Installation = InstallationSchema.parse({});

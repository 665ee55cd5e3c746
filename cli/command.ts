import type { Command } from 'commander';

/** What a command may end with: fine, problems found, wrong use. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

/** One command of `faultline`, one file under `cli/commands/`. `add` declares it on the program. */
export type CliCommand = (program: Command) => void;

/** A mistake in how a command was called; printed as one line, ends with exit code 2. */
export class UsageError extends Error {}

/** A problem with what a command was given to work on; printed as is, ends with exit code 1. */
export class ProblemError extends Error {}

/** Writes one JSON document to standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { closeDatabase } from '@/server/db/database';
import { DatabaseError } from '@/server/db/database-error';
import { appointOwner, replacePassword } from '@/server/session/writes';
import { type CliCommand, ProblemError } from '../command';

/** `faultline account …`: what only somebody at the machine itself may do to an account. */
export const addAccount: CliCommand = (program) => {
  const group = program
    .command('account')
    .description('Help an account from the machine itself. Stop the server first.');
  addOwner(group);
  addPassword(group);
};

function addOwner(group: Command): void {
  group
    .command('owner')
    .argument('<email>', 'the address of an account')
    .description('Make this account the owner of the installation, beside any other.')
    .action(async (email: string) => {
      await onAccount(email, () => appointOwner(email));
      process.stdout.write(`${email} is an owner now.\n`);
    });
}

function addPassword(group: Command): void {
  group
    .command('password')
    .argument('<email>', 'the address of an account')
    .description('Give this account a new random password, print it, and sign the account out everywhere.')
    .action(async (email: string) => {
      const password = randomBytes(12).toString('base64url');
      await onAccount(email, () => replacePassword(email, password));
      process.stdout.write(`The password of ${email} is now ${password}\nChange it after signing in.\n`);
    });
}

/** Does something to an account in the database that the environment names; says so when there is no such account. */
async function onAccount(email: string, work: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await work())) throw new ProblemError(`There is no account with the address ${email} here.`);
  } catch (error) {
    if (error instanceof DatabaseError) throw new ProblemError(error.message);
    throw error;
  } finally {
    await closeDatabase();
  }
}

import { Command, CommanderError } from 'commander';
import { type CliCommand, EXIT, ProblemError, UsageError } from './command';

/** Runs `faultline` with these words after its name; leaves the exit code in `process.exitCode`. */
export async function run(commands: readonly CliCommand[], words: readonly string[]): Promise<void> {
  const program = new Command('faultline')
    .description('Check material, grade designs, generate questions, look after the database.')
    .showHelpAfterError('(add --help for what this command takes)')
    .exitOverride();
  for (const add of commands) add(program);
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else if (error instanceof UsageError) fail(error.message, EXIT.usage);
    else if (error instanceof ProblemError) fail(error.message, EXIT.problems);
    else throw error;
  }
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

import { faults } from '@/simulator';
import { type CliCommand, printJson } from '../command';
import { table } from '../lab/formats';

/** `faultline faults`: what can go wrong. */
export const addFaults: CliCommand = (program) => {
  program
    .command('faults')
    .description('List the faults the simulator can inject.')
    .option('--json', 'as JSON')
    .action((options: { json?: true }) => {
      const rows = faults.map(({ kind, title, says, fact, failureMode, perYear }) => ({
        kind,
        title,
        says,
        fact,
        failureMode,
        perYear,
      }));
      if (options.json) printJson(rows);
      else process.stdout.write(`${table(rows.map((r) => [r.kind, r.says, r.fact]))}\n`);
    });
};

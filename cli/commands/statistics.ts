import { closeDatabase } from '@/server/db/database';
import { DatabaseError } from '@/server/db/database-error';
import { loadStatistics } from '@/server/statistics/loaders';
import { type CliCommand, ProblemError, printJson } from '../command';
import { loadNamedPack } from '../items/load-named-pack';
import { statisticsText } from '../items/statistics-text';

interface Options {
  pack: string;
  questions?: string;
  json?: true;
}

/** `faultline statistics`: what the answers of this installation say about its questions. */
export const addStatistics: CliCommand = (program) => {
  program
    .command('statistics')
    .description(
      'Print what answers say about questions: facility, discrimination, what is withdrawn. Stop the server first where the database is the embedded one.',
    )
    .option('--pack <pack>', 'id or folder of the pack', 'aws-ha')
    .option('--questions <version>', 'of another version of the questions than the one asked now')
    .option('--json', 'print a JSON document')
    .action(async ({ pack, questions, json }: Options) => {
      try {
        const statistics = await loadStatistics(loadNamedPack(pack), questions);
        if (json) printJson(statistics);
        else process.stdout.write(`${statisticsText(statistics)}\n`);
      } catch (error) {
        if (error instanceof DatabaseError) throw new ProblemError(error.message);
        throw error;
      } finally {
        await closeDatabase();
      }
    });
};

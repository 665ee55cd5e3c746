import path from 'node:path';
import { formatProblem, type Problem } from '@/curriculum/problem';
import { packIds, packsFolder, readPack } from '@/server/content/packs';
import { type CliCommand, EXIT, printJson, UsageError } from '../command';

/** `faultline check [pack]`: reads packs and lists everything that is wrong with them, with file and line. */
export const addCheck: CliCommand = (program) => {
  program
    .command('check')
    .description('Check packs of material; prints every problem with file and line.')
    .argument('[pack]', 'id of a pack (default: all)')
    .option('--json', 'print a JSON document')
    .action((id: string | undefined, options: { json?: boolean }) => {
      const ids = packIds();
      if (id !== undefined && !ids.includes(id)) {
        throw new UsageError(`There is no pack "${id}". Packs here: ${ids.join(', ') || 'none'}.`);
      }
      const packs = (id === undefined ? ids : [id]).map((each) => readPack(path.join(packsFolder(), each)));
      const count = packs.reduce((sum, pack) => sum + pack.problems.length, 0);
      if (options.json) printJson(packs.map((pack) => ({ pack: pack.id, problems: pack.problems })));
      else for (const pack of packs) report(pack.id, pack.problems);
      process.exitCode = count === 0 ? EXIT.ok : EXIT.problems;
    });
};

function report(id: string, problems: readonly Problem[]): void {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  process.stdout.write(problems.length === 0 ? `${id}: no problems\n` : `${id}: ${problems.length} problems\n`);
}

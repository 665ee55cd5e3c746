import { lintItem } from '@/quiz/lint';
import { type CliCommand, EXIT, printJson } from '../command';
import { loadNamedPack } from '../items/load-named-pack';
import { readItemFile } from '../items/read-item-file';

/** `faultline lint-items <file>`: what the linter says of items in a file. Exit code 1 where it flags one. */
export const addLintItems: CliCommand = (program) => {
  program
    .command('lint-items')
    .description('Judge the items of a JSON file, as "faultline items" prints them, by every rule of the linter.')
    .argument('<file>', 'JSON file with an array of items')
    .option('--pack <pack>', 'id or folder of a pack: facts and keys are then looked up in its ledger')
    .option('--json', 'print a JSON document')
    .action((file: string, options: { pack?: string; json?: true }) => {
      const pack = options.pack === undefined ? null : loadNamedPack(options.pack);
      const judged = readItemFile(file).map((item) => ({ id: item.id, findings: lintItem(item, pack) }));
      const flagged = judged.filter(({ findings }) => findings.length > 0);
      const counts = { items: judged.length, flagged: flagged.length, clean: judged.length - flagged.length };
      if (options.json) printJson({ ...counts, judged });
      else {
        const lines = flagged.flatMap(({ id, findings }) =>
          findings.map(({ flaw, weight, message }) => `${id}: ${flaw} (${weight}): ${message}`),
        );
        process.stdout.write(
          `${[...lines, `${counts.items} ${counts.items === 1 ? 'item' : 'items'}, ${counts.flagged} flagged`].join('\n')}\n`,
        );
      }
      process.exitCode = flagged.length > 0 ? EXIT.problems : EXIT.ok;
    });
};

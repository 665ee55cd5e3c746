import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CliCommand, EXIT } from '../command';
import { schemaFiles } from '../content/schema-files';

/** `faultline schemas`: writes the JSON Schemas by which an editor completes and checks the files of a pack. */
export const addSchemas: CliCommand = (program) => {
  program
    .command('schemas')
    .description('Write the JSON Schemas of packs, briefs and designs for editors.')
    .option('--out <folder>', 'where to', path.join('content', 'schemas'))
    .option('--check', 'write nothing; fail where a file is missing or out of date')
    .action((options: { out: string; check?: true }) => {
      const stale = schemaFiles().filter(({ name, text }) => {
        const file = path.join(options.out, name);
        return !existsSync(file) || readFileSync(file, 'utf8') !== text;
      });
      if (!options.check) mkdirSync(options.out, { recursive: true });
      for (const { name, text } of stale) {
        const file = path.join(options.out, name);
        if (!options.check) writeFileSync(file, text);
        process.stdout.write(`${options.check ? 'out of date' : 'written'} ${file}\n`);
      }
      if (stale.length === 0) process.stdout.write(`The schemas in ${options.out} are up to date.\n`);
      process.exitCode = options.check && stale.length > 0 ? EXIT.problems : EXIT.ok;
    });
};

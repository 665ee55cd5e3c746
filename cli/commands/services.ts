import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { services } from '@/simulator';
import { type CliCommand, printJson, UsageError } from '../command';
import { table } from '../lab/formats';
import { simulatorGuide } from '../lab/simulator-guide';

const GUIDE = path.join('docs', 'guides', 'simulator.md');

/** `faultline services`: what a design may hold, with laws and constants. */
export const addServices: CliCommand = (program) => {
  program
    .command('services')
    .description('List the services a design may use, their laws and constants.')
    .option('--json', 'as JSON')
    .option('--guide', 'write the guide to laws, faults, constants and proof, docs/guides/simulator.md')
    .action((options: { json?: true; guide?: true }) => {
      if (options.guide) {
        if (!existsSync(path.dirname(GUIDE)))
          throw new UsageError(
            `There is no folder ${path.dirname(GUIDE)} here; run this in the folder of the project.`,
          );
        writeFileSync(GUIDE, simulatorGuide());
        process.stdout.write(`written ${GUIDE}\n`);
      } else if (options.json) {
        printJson(
          services.map(({ type, title, summary, topic, placement, glyph, beyond, fields, constants, laws }) => ({
            type,
            title,
            summary,
            topic,
            placement,
            glyph,
            beyond,
            fields,
            constants,
            laws,
          })),
        );
      } else process.stdout.write(`${table(services.map((s) => [s.type, s.placement, s.summary]))}\n`);
    });
};

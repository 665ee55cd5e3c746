import { services } from '@/simulator';
import { type CliCommand, printJson } from '../command';
import { table } from '../lab/formats';

/** `faultline services`: what a design may hold, with laws and constants. */
export const addServices: CliCommand = (program) => {
  program
    .command('services')
    .description('List the services a design may use, their laws and constants.')
    .option('--json', 'as JSON')
    .action((options: { json?: true }) => {
      if (options.json) {
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

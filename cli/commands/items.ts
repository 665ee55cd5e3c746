import { InvalidArgumentError, Option } from 'commander';
import type { Pack } from '@/curriculum/pack';
import { type Askable, SEED_LIMIT, templateById, templatesFor } from '@/quiz/address';
import { coverageOf } from '@/quiz/coverage';
import { drawnItems } from '@/quiz/drawn-items';
import { generatorFigures } from '@/quiz/statistics';
import { templates } from '@/quiz/templates';
import { type CliCommand, EXIT, ProblemError, printJson, UsageError } from '../command';
import { addressedItems } from '../items/choose-items';
import { coverageText } from '../items/coverage-text';
import { figuresText } from '../items/figures-text';
import { itemText } from '../items/item-text';
import { loadNamedPack } from '../items/load-named-pack';
import { FORMATS, writeExport } from '../items/write-export';

/** Most items, or addresses of figures, of one call. */
const MAX_COUNT = 100_000;

interface Options {
  count: number;
  seed: number;
  topic?: string;
  template?: string;
  pack: string;
  address?: string[];
  format?: (typeof FORMATS)[number];
  out?: string;
  json?: true;
  text?: true;
  stats?: true;
  coverage?: true;
}

/** `faultline items`: generated questions with their keys, the generator's figures, or what of a pack is asked. */
export const addItems: CliCommand = (program) => {
  program
    .command('items')
    .description('Generate questions with their keys, as a JSON array or in a format that other programs read.')
    .option('-n, --count <number>', 'how many different items, or addresses for --stats', whole(1, MAX_COUNT), 10)
    .option('-s, --seed <number>', 'the same seed gives the same items', whole(0, SEED_LIMIT - 1), 0)
    .option('--topic <topic>', 'only about this topic')
    .option('--template <template>', 'only of this template')
    .option('--pack <pack>', 'id or folder of the pack', 'aws-ha')
    .option('--address <address...>', 'exactly these items, each as <template>/<seed>')
    .addOption(new Option('--format <format>', 'how items are written').choices(FORMATS))
    .option('--out <file>', 'write items to a file instead of standard output')
    .addOption(new Option('--json', 'print a JSON document; for items this is the default').conflicts('format'))
    .addOption(new Option('--text', 'print items to be read by people').conflicts(['json', 'format', 'out']))
    .addOption(
      new Option('--stats', 'print figures of the generator instead').conflicts(['text', 'address', 'format', 'out']),
    )
    .addOption(
      new Option('--coverage', 'print what of the pack is asked instead').conflicts([
        'text',
        'stats',
        'address',
        'format',
        'out',
      ]),
    )
    .addHelpText('after', JSON_HELP)
    .action(async (options: Options) => {
      const pack = loadNamedPack(options.pack);
      if (options.coverage) printCoverage(pack, options);
      else if (options.stats) printFigures(pack, options);
      else await printItems(pack, options);
    });
};

const JSON_HELP = `
The JSON of an item, of every kind:
  id, template, seed, family, topic, kind, stem, facts, sources, pack, packVersion
  key       the right answer in the form in which it is sent
  options   each with id, text, correct, why, evidence, facts, and the belief behind it where there is one
    single, multiple, hotspot   what is chosen from
    numeric                     the right number under the id "answer", then what known mistakes lead to
    match, sort, order          every entry at every place, under "<entry>=<place>"
Beside it, by kind: choose; unit, tolerance, answer, mistakes; entries, places; need, scenario.`;

async function printItems(pack: Pack, options: Options): Promise<void> {
  const { count, seed, address, text, format = 'json', out } = options;
  const items = address ? addressedItems(pack, address) : [...drawnItems(pack, waysOf(pack, options), count, seed)];
  if (text) process.stdout.write(`${items.map((item) => itemText(item)).join('\n\n')}\n`);
  else await writeExport(pack, items, format, out);
  if (address || items.length === count) return;
  process.stderr.write(`There are only ${items.length} different items of that kind; ${count} were asked for.\n`);
  process.exitCode = EXIT.problems;
}

function printFigures(pack: Pack, options: Options): void {
  const figures = generatorFigures(pack, waysOf(pack, options), options.count, options.seed);
  if (options.json) printJson(figures);
  else process.stdout.write(`${figuresText(figures)}\n`);
}

function printCoverage(pack: Pack, { json }: Options): void {
  const coverage = coverageOf(pack);
  if (json) printJson(coverage);
  else process.stdout.write(`${coverageText(coverage)}\n`);
}

function whole(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d{1,10}$/.test(text) || value < from || value > to)
      throw new InvalidArgumentError(`A whole number from ${from} to ${to} is expected.`);
    return value;
  };
}

/** The ways to ask that the filters leave. Throws a UsageError where a filter names nothing. */
function waysOf(pack: Pack, { topic, template }: Options): Askable[] {
  if (topic !== undefined && !pack.topics.some(({ id }) => id === topic))
    throw new UsageError(
      `The pack "${pack.id}" has no topic "${topic}": ${pack.topics.map(({ id }) => id).join(', ')}.`,
    );
  if (template !== undefined && templateById(template) === null)
    throw new UsageError(`There is no template "${template}": ${templates.map(({ id }) => id).join(', ')}.`);
  const ways = templatesFor(pack, { topic, template });
  if (ways.length === 0) throw new ProblemError(`The pack "${pack.id}" has nothing to ask in that way.`);
  return ways;
}

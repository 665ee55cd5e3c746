import type { Pack } from '@/curriculum/pack';
import { lintImported } from '@/quiz/exchange/lint-imported';
import type { ReportEntry } from '@/quiz/exchange/report';
import { type Finding, lintItem } from '@/quiz/lint';
import { type CliCommand, EXIT, printJson } from '../command';
import { loadNamedPack } from '../items/load-named-pack';
import { readQuestions } from '../items/read-questions';

/** `faultline lint-items <file>`: what the linter says of items in a file. Exit code 1 where it flags one. */
export const addLintItems: CliCommand = (program) => {
  program
    .command('lint-items')
    .description(
      'Judge the items of a file by every rule of the linter: JSON as "faultline items" prints it, or any file',
    )
    .argument('<file>', 'JSON file with an array of items, or what "faultline import-items" reads')
    .option('--pack <pack>', 'id or folder of a pack: facts and keys are then looked up in its ledger')
    .option('--json', 'print a JSON document')
    .action((file: string, options: { pack?: string; json?: true }) => {
      const pack = options.pack === undefined ? null : loadNamedPack(options.pack);
      const { judged, kept, report } = judge(file, pack);
      const flagged = judged.filter(({ findings }) => findings.length > 0);
      const counts = { items: judged.length, flagged: flagged.length, clean: judged.length - flagged.length };
      if (options.json) printJson({ ...counts, ...(report === null ? {} : { kept, report }), judged });
      else {
        const lines = flagged.flatMap(({ id, findings }) =>
          findings.map(({ flaw, weight, message }) => `${id}: ${flaw} (${weight}): ${message}`),
        );
        const unjudged = kept === 0 ? '' : `, ${kept} not judged, as practice does not ask them`;
        const total = `${counts.items} ${counts.items === 1 ? 'item' : 'items'}, ${counts.flagged} flagged${unjudged}`;
        process.stdout.write(`${[...lines, total].join('\n')}\n`);
      }
      process.exitCode = flagged.length > 0 ? EXIT.problems : EXIT.ok;
    });
};

interface Judged {
  judged: { id: string; findings: Finding[] }[];
  /** Questions that are no practice items. */
  kept: number;
  /** Null for items as they are printed here. */
  report: ReportEntry[] | null;
}

function judge(file: string, pack: Pack | null): Judged {
  const read = readQuestions(file);
  if (read.kind === 'items') {
    const judged = read.items.map((item) => ({ id: item.id, findings: lintItem(item, pack) }));
    return { judged, kept: 0, report: null };
  }
  const { items, report } = read.imported;
  const judged = items.flatMap(({ item }) =>
    item === null ? [] : [{ id: item.id, findings: lintImported(item, pack) }],
  );
  return { judged, kept: items.length - judged.length, report };
}

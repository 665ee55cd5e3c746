import type { Pack } from '@/curriculum/pack';
import type { Import } from '@/quiz/exchange/import-items';
import { lintImported } from '@/quiz/exchange/lint-imported';
import type { Item } from '@/quiz/item';
import { lintItem } from '@/quiz/lint';
import { type CliCommand, EXIT, printJson } from '../command';
import { importedDocument, importedLines } from '../items/imported-document';
import { itemText } from '../items/item-text';
import { loadNamedPack } from '../items/load-named-pack';
import { readQuestions } from '../items/read-questions';
import { reportLines } from '../items/report-lines';

/**
 * `faultline import-items <file>`: the questions of a file in another format, and everything of it that could not be taken over.
 * Exit code 1 where the file is refused or no question of it is taken over.
 */
export const addImportItems: CliCommand = (program) => {
  program
    .command('import-items')
    .description('Read questions from GIFT, Moodle XML or QTI 2.1, 2.2 and 3.0 (items and packages), with a report.')
    .argument('<file>', 'the file, of any of these formats; it is told by its contents')
    .option('--pack <pack>', 'id or folder of a pack: facts and keys are then looked up in its ledger')
    .option('--json', 'print a JSON document')
    .action((file: string, options: { pack?: string; json?: true }) => {
      const pack = options.pack === undefined ? null : loadNamedPack(options.pack);
      const read = readQuestions(file);
      const json = options.json === true;
      const count = read.kind === 'items' ? printItems(read.items, pack, json) : printImport(read.imported, pack, json);
      process.exitCode = count === 0 ? EXIT.problems : EXIT.ok;
    });
};

function printItems(items: readonly Item[], pack: Pack | null, json: boolean): number {
  const judged = items.map((item) => ({ ...item, asked: true, findings: lintItem(item, pack) }));
  if (json) printJson({ format: 'json', ...counts(items.length, items.length), items: judged, report: [] });
  else process.stdout.write(`${items.map((item) => itemText(item)).join('\n\n')}\n`);
  return items.length;
}

function printImport({ format, items, report }: Import, pack: Pack | null, json: boolean): number {
  const judged = items.map((imported) => ({
    imported,
    findings: imported.item === null ? [] : lintImported(imported.item, pack),
  }));
  const asked = items.filter(({ item }) => item !== null).length;
  if (json) {
    const documents = judged.map(({ imported, findings }) => importedDocument(imported, findings));
    printJson({ format, ...counts(items.length, asked), items: documents, report });
    return items.length;
  }
  const lines = [
    ...judged.flatMap(({ imported, findings }) => importedLines(imported, findings)),
    ...(report.length === 0 ? [] : ['', 'Not taken over as it stands:', ...reportLines(report)]),
    '',
    `${format}: ${items.length} ${items.length === 1 ? 'question' : 'questions'}, ${asked} for practice, ${items.length - asked} kept; ${report.length} in the report`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return items.length;
}

function counts(questions: number, asked: number) {
  return { questions, asked, kept: questions - asked };
}

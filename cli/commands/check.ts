import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from '@/curriculum/check';
import { compareProblems, formatProblem, type Problem } from '@/curriculum/problem';
import { rules } from '@/curriculum/rules';
import { checkOwnItems } from '@/quiz/check-own-items';
import type { Coverage } from '@/quiz/coverage';
import { packIds, packsFolder, readPack } from '@/server/content/packs';
import { type CliCommand, EXIT, printJson, UsageError } from '../command';
import { type BriefCoverage, briefCoverage, coverageLines } from '../content/brief-coverage';
import { checkLab } from '../content/check-lab';
import { questionCoverage, questionLines } from '../content/question-coverage';

/** `faultline check [packs]`: reads packs and lists everything that is wrong with them, with file and line. */
export const addCheck: CliCommand = (program) => {
  program
    .command('check')
    .description('Check packs of material; prints every problem as file:line:column rule message.')
    .argument('[packs...]', 'ids or folders of packs (default: all packs of this installation)')
    .option('--json', 'print a JSON document')
    .option('--rules', 'list the content rules instead')
    .action((names: string[], options: { json?: true; rules?: true }) => {
      if (options.rules) return listRules(options.json === true);
      const checked = (names.length === 0 ? packIds() : names).map((name) => check(folderOf(name)));
      if (checked.length === 0) throw new UsageError(`There is no pack in ${packsFolder()}.`);
      if (options.json) printJson(checked);
      else for (const result of checked) report(result);
      process.exitCode = checked.some((result) => result.errors > 0) ? EXIT.problems : EXIT.ok;
    });
};

interface Checked {
  pack: string;
  errors: number;
  warnings: number;
  /** File names as they are reached from the working directory. */
  problems: Problem[];
  /** What no brief turns on; null for a pack without briefs. */
  coverage: BriefCoverage | null;
  /** What no question asks; null where the pack cannot be read or has errors. */
  questions: Coverage | null;
}

function check(folder: string): Checked {
  const { id, pack, problems } = readPack(folder);
  const found = pack === null ? problems : [...problems, ...checkPack(pack), ...checkLab(pack), ...checkOwnItems(pack)];
  const shown = found
    .sort(compareProblems)
    .map((problem) => ({ ...problem, file: path.join(path.relative(process.cwd(), folder), problem.file) }));
  const errors = shown.filter((problem) => problem.severity === 'error').length;
  const coverage = pack === null ? null : briefCoverage(pack);
  const questions = pack === null || errors > 0 ? null : questionCoverage(pack);
  return { pack: pack?.id ?? id, errors, warnings: shown.length - errors, problems: shown, coverage, questions };
}

function folderOf(name: string): string {
  if (packIds().includes(name)) return path.join(packsFolder(), name);
  const folder = path.resolve(name);
  if (existsSync(path.join(folder, 'pack.yaml'))) return folder;
  throw new UsageError(
    `"${name}" is neither a pack here (${packIds().join(', ') || 'none'}) nor a folder with a pack.yaml.`,
  );
}

function report({ pack, errors, warnings, problems, coverage, questions }: Checked): void {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const counts = [
    `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  process.stdout.write(`${pack}: ${problems.length === 0 ? 'no problems' : counts.join(', ')}\n`);
  if (coverage !== null) for (const line of coverageLines(coverage)) process.stdout.write(`${pack}: ${line}\n`);
  if (questions !== null) for (const line of questionLines(questions)) process.stdout.write(`${pack}: ${line}\n`);
}

function listRules(json: boolean): void {
  const list = rules.map(({ name, severity, description }) => ({ name, severity, description }));
  if (json) printJson(list);
  else
    for (const { name, severity, description } of list) process.stdout.write(`${name} (${severity}): ${description}\n`);
}

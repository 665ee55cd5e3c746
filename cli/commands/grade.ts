import { type Availability, grade, LIMITS, type Report, type RequirementResult } from '@/simulator';
import { type CliCommand, EXIT, printJson } from '../command';
import { table } from '../lab/formats';
import { loadBrief } from '../lab/load-brief';
import { loadDesign } from '../lab/load-design';

/** `faultline grade <brief> <design file>`: verdicts with their evidence. Exit code 1 where a requirement fails. */
export const addGrade: CliCommand = (program) => {
  program
    .command('grade')
    .description('Grade a design against a brief by injecting its faults.')
    .argument('<brief>', 'id of a brief in the packs, or a file')
    .argument('<design>', 'file with the design, YAML or JSON')
    .option('--json', 'the whole report as JSON')
    .action((name: string, file: string, options: { json?: true }) => {
      const { brief, prices } = loadBrief(name);
      const report = grade(brief, loadDesign(file), prices);
      if (options.json) printJson(report);
      else process.stdout.write(`${reportText(report)}\n`);
      process.exitCode = report.passed ? EXIT.ok : EXIT.problems;
    });
};

function reportText(report: Report): string {
  const requirements = report.requirements.map((r) => [
    r.verdict,
    `${round(r.value)} ${r.unit}`,
    `bound ${r.bound}`,
    r.title,
    r.worst ?? '',
  ]);
  const parts = [
    `${report.passed ? 'Passed' : 'Not passed'}: ${report.score} of 100, ${report.cost.totalUsd} USD a month`,
    table(requirements),
    table(report.requirements.map(groundsRow)),
  ];
  if (report.cutShort.length > 0) parts.push(cutText(report.cutShort));
  if (report.unserved.length > 0) parts.push(`Not done on a day without faults: ${report.unserved.join(', ')}`);
  if (report.missing.length > 0) parts.push(`Must be there and get work: ${report.missing.join(', ')}`);
  if (report.forbidden.length > 0) parts.push(`Not allowed in this brief: ${report.forbidden.join(', ')}`);
  if (report.singlePoints.length > 0) parts.push(`Single points of failure: ${report.singlePoints.join(', ')}`);
  if (report.traps.length > 0) parts.push(table(report.traps.map((t) => ['Trap', t.title, t.resource, t.fact])));
  if (report.availability !== null) parts.push(yearText(report.availability));
  if (report.steady !== null) {
    const cuts = report.steady.cutSets.slice(0, 3).map((c) => c.parts.join(' and '));
    parts.push(`Down ${report.steady.downtimeS} s a year at published service levels; first by ${cuts.join(', ')}`);
  }
  const idle = report.contributions.filter((c) => c.idle);
  if (idle.length > 0)
    parts.push(
      table(idle.map((c) => ['Idle', c.resource, `${c.monthlyUsd} USD a month and no verdict changes without it`])),
    );
  const changes = report.cheapest.filter((c) => c.changes.length > 0);
  if (changes.length > 0)
    parts.push(
      table(changes.map((c) => ['Change', c.requirement, c.changes.join('; '), `${c.monthlyUsd} USD a month`])),
    );
  if (report.hints.length > 0)
    parts.push(table(report.hints.map((h) => ['Hint', h.requirement, h.concept, h.component])));
  return parts.join('\n\n');
}

/** What a verdict is founded on: the event or the line of the bill that decided it, and the setting that it comes down to. */
function groundsRow({ id, grounds: { event, afterS, seq, line, property } }: RequirementResult): string[] {
  const decided = event === null ? (line ?? 'nothing to strike') : `${afterS} s, event ${seq}: ${event}`;
  return ['Ground', id, property ?? 'no one setting', decided];
}

/** That runs were stopped, which, and what to do. */
function cutText(cut: readonly string[]): string {
  const named = cut.slice(0, 3).join(', ');
  const which = cut.length > 3 ? `${named} and ${cut.length - 3} more` : named;
  return (
    `Stopped at the limit of work (${LIMITS.work} a run, ${LIMITS.gradeWork} in all: resources × changes of rates): ${which}.\n` +
    'What would have followed is not known, so what was asked under them is undecided. Take fewer resources, or a shorter horizon.'
  );
}

function yearText({ value, low, high, simulated }: Availability): string {
  const down = (share: number) => `${Math.round(share * YEAR_S)} s`;
  const interval = `${down(simulated.low)} to ${down(simulated.high)} with ${100 * simulated.confidence} % confidence`;
  return table([
    [
      'A year',
      'expected from single faults',
      `down ${down(1 - value)}`,
      `${down(1 - high)} to ${down(1 - low)} at the ends of all ranges`,
    ],
    ['A year', 'simulated, faults meet', `down ${simulated.downtimeS} s`, interval],
  ]);
}

const YEAR_S = 31_536_000;

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

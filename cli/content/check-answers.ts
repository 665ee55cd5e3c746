import type { Pack } from '@/curriculum/pack';
import type { Problem } from '@/curriculum/problem';
import { allAtMost } from '@/simulator/grade/all-at-most';
import { type GradedBrief, gradedBriefs, missedIn } from './graded-briefs';

/** Wrong answers a brief needs, so that a trap is not told by being the only one. */
const WRONG_ANSWERS = 3;

type See = (rule: string, path: PropertyKey[], message: string, expected: string, actual: string) => void;

/**
 * What the grades of a brief's own designs say about it: the model answer must pass, the starting design must not, nor may it with
 * everything turned to its most, and each wrong answer must fail what it says it fails, by the trap that it names. Needs the pack's
 * prices; without them nothing is graded.
 */
export function checkAnswers(pack: Pack): Problem[] {
  return gradedBriefs(pack).flatMap(judge);
}

function judge(graded: GradedBrief): Problem[] {
  const { raw } = graded;
  const problems: Problem[] = [];
  const see: See = (rule, path, message, expected, actual) =>
    problems.push({ rule, severity: 'error', file: raw.file, ...raw.document.place(path), message, expected, actual });
  judgeShape(graded, see);
  judgeModel(graded, see);
  judgeStart(graded, see);
  graded.brief.wrong.forEach((_, index) => {
    judgeWrong(graded, index, see);
  });
  return problems;
}

function judgeShape({ brief }: GradedBrief, see: See): void {
  if (brief.wrong.length < WRONG_ANSWERS)
    see(
      'brief-wrong',
      ['wrong'],
      'The brief has too few wrong answers.',
      `at least ${WRONG_ANSWERS}`,
      `${brief.wrong.length}`,
    );
  if (!brief.requirements.some(({ measure }) => measure === 'monthly-cost'))
    see('brief-budget', ['requirements'], 'The brief has no budget.', 'a bound on monthly-cost', 'none');
  if (brief.reading.length === 0)
    see('brief-reading', ['reading'], 'The brief names nothing to read.', 'at least one topic', 'none');
}

function judgeModel({ model }: GradedBrief, see: See): void {
  if (model.passed) return;
  const missed = model.requirements.filter(({ credit }) => credit < 1);
  const actual = missed.map(({ id, value, unit }) => `${id} at ${value} ${unit}`).join(', ') || 'not passed';
  see('brief-model', ['model'], 'The model answer does not pass its own brief.', 'every requirement met', actual);
}

function judgeStart({ brief, start, gradeOf }: GradedBrief, see: See): void {
  const expected = 'a requirement that it fails';
  if (start.passed) see('brief-start', ['start'], 'The starting design passes already.', expected, 'all met');
  else if (gradeOf(allAtMost(brief.startDesign)).passed)
    see('brief-maximum', ['start'], 'The starting design passes with every setting at its most.', expected, 'all met');
}

function judgeWrong({ brief, wrong }: GradedBrief, index: number, see: See): void {
  const claim = brief.wrong[index];
  const report = wrong[index];
  if (claim === undefined || report === undefined) return;
  const failed = missedIn(report);
  if (!claim.fails.every((id) => failed.includes(id)))
    see(
      'brief-wrong',
      ['wrong', index, 'fails'],
      `The wrong answer "${claim.id}" does not fail what it should.`,
      claim.fails.join(', '),
      failed.join(', ') || 'nothing failed',
    );
  const caught = report.traps.filter(({ requirements }) => requirements.some((id) => claim.fails.includes(id)));
  if (!caught.some(({ trap }) => trap === claim.trap))
    see(
      'brief-wrong',
      ['wrong', index, 'trap'],
      `The wrong answer "${claim.id}" is not caught by its trap.`,
      claim.trap,
      caught.map(({ trap }) => trap).join(', ') || 'no trap',
    );
}

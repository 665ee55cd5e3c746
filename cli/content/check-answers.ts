import type { Pack, RawDocument } from '@/curriculum/pack';
import type { Problem } from '@/curriculum/problem';
import { grade, type ParsedBrief, type PriceSheet, parseBrief, parsePrices } from '@/simulator';

/**
 * Grades the designs that a brief carries: the model answer must pass, the starting design must not, and each wrong answer must
 * fail what it says it fails, by the trap that it names. Needs the pack's prices; without them nothing is graded.
 */
export function checkAnswers(pack: Pack): Problem[] {
  const prices = pack.prices ? parsePrices(pack.prices.document.value) : null;
  if (!prices?.ok) return [];
  return [...pack.briefs.values()].flatMap((raw) => {
    const parsed = parseBrief(raw.document.value);
    return parsed.ok ? judge(raw, parsed.value, prices.value) : [];
  });
}

function judge(raw: RawDocument, brief: ParsedBrief, prices: PriceSheet): Problem[] {
  const problems: Problem[] = [];
  const see = (rule: string, path: PropertyKey[], message: string, expected: string, actual: string) =>
    problems.push({ rule, severity: 'error', file: raw.file, ...raw.document.place(path), message, expected, actual });
  const model = grade(brief, brief.modelDesign, prices, { analyse: false });
  const missed = model.requirements.filter(({ credit }) => credit < 1);
  if (!model.passed) {
    const actual = missed.map(({ id, value, unit }) => `${id} at ${value} ${unit}`).join(', ') || 'not passed';
    see('brief-model', ['model'], 'The model answer does not pass its own brief.', 'every requirement met', actual);
  }
  if (grade(brief, brief.startDesign, prices, { analyse: false }).passed) {
    see('brief-start', ['start'], 'The starting design passes already.', 'a requirement that it fails', 'all met');
  }
  brief.wrongDesigns.forEach((design, index) => {
    const claim = brief.wrong[index];
    if (!claim) return;
    const report = grade(brief, design, prices, { analyse: false });
    const failed = report.requirements.filter(({ credit }) => credit < 1).map(({ id }) => id);
    if (!claim.fails.every((id) => failed.includes(id))) {
      see(
        'brief-wrong',
        ['wrong', index, 'fails'],
        `The wrong answer "${claim.id}" does not fail what it should.`,
        claim.fails.join(', '),
        failed.join(', ') || 'nothing failed',
      );
    }
    const caught = report.traps.map(({ trap }) => trap);
    if (!caught.includes(claim.trap)) {
      see(
        'brief-wrong',
        ['wrong', index, 'trap'],
        `The wrong answer "${claim.id}" is not caught by its trap.`,
        claim.trap,
        caught.join(', ') || 'no trap',
      );
    }
  });
  return problems;
}

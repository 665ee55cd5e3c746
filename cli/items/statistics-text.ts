import { discriminationBand } from '@/quiz/analysis/bands';
import { type Figure, warningWords } from '@/quiz/analysis/figure';
import type { ModelledUnit } from '@/quiz/analysis/pool-figures';
import type { PackStatistics } from '@/server/statistics/loaders';

/** Statistics as a table for people: a line a template, the worst discrimination first, and what follows from it. */
export function statisticsText({ pack, version, cut, figures }: PackStatistics): string {
  const { answers, learners, consistency, model, variants, withdrawn } = figures;
  const odd = variants.filter(({ verdict }) => verdict !== 'as-its-siblings');
  const lines = [
    `${pack} ${version}: ${answers} first answers of ${learners} learners${cut ? ' (the newest; there are more)' : ''}.`,
    `Consistency ${told(consistency, 0)}. ${
      model.fitted
        ? 'Item response model fitted.'
        : `Item response model from ${model.enough} learners on; there are ${model.learners}.`
    }`,
    withdrawn.length === 0
      ? 'No template is withdrawn.'
      : `Withdrawn, since who knows more gets them wrong more often: ${withdrawn.join(', ')}.`,
    ...odd.map(
      ({ template, seed, verdict, right, n, siblings, adjusted }) =>
        `${template}/${seed} is ${verdict} than its siblings: ${right} of ${n} right, theirs ${siblings.right} of ${siblings.n} (p ${adjusted.toPrecision(2)}).`,
    ),
  ];
  if (figures.templates.length === 0) return lines.join('\n');
  return [...lines, '', ...tableOf(figures.templates)].join('\n');
}

function tableOf(templates: readonly ModelledUnit[]): string[] {
  const head = ['template', 'answers', 'facility', 'discrimination', 'efficiency', 'slope', 'band'];
  const low = ({ discrimination }: ModelledUnit) => discrimination.value ?? 101;
  const rows = [...templates]
    .sort((a, b) => low(a) - low(b))
    .map(({ unit, answers, facility, discrimination, efficiency, model }) => [
      unit,
      String(answers),
      told(facility, 2),
      told(discrimination, 0),
      told(efficiency, 0),
      model === null ? '–' : model.slope.toFixed(2),
      discrimination.value === null || discrimination.warning !== null
        ? (warningWords(discrimination) ?? '')
        : discriminationBand(discrimination.value),
    ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 || at === 6 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)];
}

/** The value, with a mark where its sample is too small. */
function told({ value, warning }: Figure, digits: number): string {
  return value === null ? '–' : `${value.toFixed(digits)}${warning === null ? '' : '?'}`;
}

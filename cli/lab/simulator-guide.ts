import { faults, services } from '@/simulator';
import { constantGroups } from '@/simulator/constant-groups';
import { constantName, constantRange, constantSource, constantValue } from '@/simulator/constant-text';
import { PROOF } from '@/simulator/proof';
import { MODELLED, NOT_MODELLED } from '@/simulator/scope';

/** The guide to the simulator as Markdown, made from its registries, so that no number in it is typed twice. */
export function simulatorGuide(): string {
  return `${[
    '# What the simulator knows',
    'Written by `npm run -s faultline -- services --guide`; change the registries, not this page. The app shows the same at `/about/simulator`.',
    'A fault strikes a design under load. Probes, failovers, launches and people follow as events; between two events traffic is a rate that goes\n' +
      'through the graph of calls. What users get, what data is gone and what people had to do is read off the trace. Why it is built so is in\n' +
      '[decision 10](../decisions/0010-simulator.md) and [decision 11](../decisions/0011-analysis.md); what the second simulator found is in\n' +
      '[decision 21](../decisions/0021-reference-simulator.md).',
    '## Modelled',
    MODELLED.map((line) => `- ${line}`).join('\n'),
    '## Not modelled',
    NOT_MODELLED.map((line) => `- ${line}`).join('\n'),
    '## Laws',
    'Each with its fact in the pack `aws-ha`.',
    ...services.flatMap(({ title, summary, beyond, laws }) => [
      `### ${title}`,
      `${summary}${beyond ? ' Beyond the source page of the first pack.' : ''}`,
      laws.map(({ says, fact }) => `- ${says} \`${fact}\``).join('\n'),
    ]),
    '## Faults',
    table(
      ['fault', 'what happens', 'a year and target', 'fact'],
      faults.map(({ title, says, perYear, fact }) => [
        title,
        says,
        perYear === null ? 'not by chance' : `${perYear.value} (${perYear.low} to ${perYear.high})`,
        `\`${fact}\``,
      ]),
    ),
    'How often faults come is an estimate of practice; providers publish few such figures.',
    '## Constants',
    'A verdict is judged at the typical values, then again with all of them at one end of their ranges.',
    ...constantGroups().flatMap(({ title, constants }) => [
      `### ${title}`,
      table(
        ['constant', 'value', 'range', 'basis', 'source', 'fact', 'checked'],
        Object.entries(constants).map(([key, c]) => [
          constantName(key),
          constantValue(c.value, c.unit),
          constantRange(c),
          c.basis,
          constantSource(c),
          `\`${c.fact}\``,
          c.checked,
        ]),
      ),
    ]),
    '## Proof',
    table(
      ['what', 'figure', 'seen by'],
      PROOF.map(({ what, figure, by }) => [what, figure, `\`${by}\``]),
    ),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

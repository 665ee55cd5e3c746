import type { Pack, RawDocument } from '@/curriculum/pack';
import { walkBlocks } from '@/curriculum/page/text';
import type { Block } from '@/curriculum/page/tree';
import type { Problem } from '@/curriculum/problem';
import { shownValue } from '@/curriculum/schema-problems';
import { FAULT_KINDS, parseBrief, parseDesign, parsePrices, targetsOf, variantsOf } from '@/simulator';
import type { DesignProblem } from '@/simulator/design/problem';
import { checkAnswers } from './check-answers';

/** What is wrong with the documents whose schemas the simulator owns: briefs, designs, prices, and faults named by figures. */
export function checkLab(pack: Pack): Problem[] {
  return [
    ...[...pack.briefs.values()].flatMap((brief) => checkBrief(pack, brief)),
    ...[...pack.designs.values()].flatMap((raw) => placed(raw, parseDesign(raw.document.value).problems)),
    ...(pack.prices ? placed(pack.prices, parsePrices(pack.prices.document.value).problems) : []),
    ...unknownFaults(pack),
    ...checkAnswers(pack),
  ];
}

function checkBrief(pack: Pack, raw: RawDocument): Problem[] {
  const parsed = parseBrief(raw.document.value);
  if (!parsed.ok) return placed(raw, parsed.problems);
  const brief = parsed.value;
  const topics = new Set(pack.topics.map((topic) => topic.id));
  const lists: [path: PropertyKey[], ids: readonly string[]][] = [
    [['teaches'], brief.teaches],
    [['reading'], brief.reading],
    ...brief.requirements.map(({ reading }, index): [PropertyKey[], readonly string[]] => [
      ['requirements', index, 'reading'],
      reading,
    ]),
  ];
  const problems = lists.flatMap(([path, ids]) =>
    ids.flatMap((id, index) =>
      topics.has(id)
        ? []
        : [problem(raw, 'known-ids', [...path, index], 'There is no topic of this id.', 'the id of a topic', id)],
    ),
  );
  if (brief.id !== raw.id) {
    problems.push(problem(raw, 'brief-id', ['id'], 'The brief is not called as its file is.', raw.id, brief.id));
  }
  return problems;
}

/** Figures whose fault the simulator does not know, or whose design has nothing of that name for it to strike. */
function unknownFaults(pack: Pack): Problem[] {
  return pack.topics.flatMap(({ page }) =>
    page === null
      ? []
      : [...walkBlocks(page.blocks)].flatMap((block) =>
          block.type === 'run' || block.type === 'live' ? checkFigure(pack, page.file, block) : [],
        ),
  );
}

/** A figure must have something for its fault to strike; one with a switch, at every value of it. */
function checkFigure(pack: Pack, file: string, block: Extract<Block, { type: 'run' | 'live' }>): Problem[] {
  const [name = '', target = ''] = block.fault.split(/:(.*)/);
  const report = (message: string, expected: readonly string[]): Problem[] => [
    {
      rule: 'known-faults',
      severity: 'error',
      file,
      ...block.at,
      message,
      expected: expected.join(', ') || 'another fault',
      actual: block.fault,
    },
  ];
  const kind = FAULT_KINDS.find((known) => known === name);
  if (kind === undefined) return report('The simulator knows no such fault.', FAULT_KINDS);
  const raw = pack.designs.get(block.design);
  const design = raw ? parseDesign(raw.document.value) : null;
  if (!design?.ok) return [];
  if (block.type === 'live') {
    const wrong = variantsOf(raw?.document.value, block).flatMap(({ label, parsed }) =>
      parsed.problems.map(({ path, message }) => `${label}: ${path} ${message}`),
    );
    if (wrong.length > 0)
      return report('With one of its values the design of this figure cannot be.', wrong).map((p) => ({
        ...p,
        actual: block.set,
      }));
  }
  const targets = targetsOf(design.value, kind).map((known) => known.target.replace(/^home\//, ''));
  if (targets.includes(target)) return [];
  return report(
    'The design of this figure has nothing of that name for the fault to strike.',
    targets.map((known) => `${kind}:${known}`),
  );
}

function placed(raw: RawDocument, problems: readonly DesignProblem[]): Problem[] {
  return problems.map(({ path, rule, message }) => {
    const keys = keysOf(path);
    return {
      rule,
      severity: 'error',
      file: raw.file,
      ...raw.document.place(keys),
      path,
      message,
      actual: shownValue(raw.document, keys),
    };
  });
}

function problem(
  raw: RawDocument,
  rule: string,
  path: PropertyKey[],
  message: string,
  expected: string,
  actual: string,
): Problem {
  return { rule, severity: 'error', file: raw.file, ...raw.document.place(path), message, expected, actual };
}

/** `wrong[0].edits[2].$` as keys: wrong, 0, edits, 2. */
function keysOf(path: string): PropertyKey[] {
  return (path.match(/[^.[\]]+/g) ?? [])
    .filter((key) => key !== '$')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

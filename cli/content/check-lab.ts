import type { Pack, RawDocument } from '@/curriculum/pack';
import { walkBlocks } from '@/curriculum/page/text';
import type { Problem } from '@/curriculum/problem';
import { FAULT_KINDS, parseBrief, parseDesign, parsePrices } from '@/simulator';
import type { DesignProblem } from '@/simulator/design/problem';

/** What is wrong with the documents whose schemas the simulator owns: briefs, designs, prices, and faults named by figures. */
export function checkLab(pack: Pack): Problem[] {
  return [
    ...[...pack.briefs.values()].flatMap((brief) => checkBrief(pack, brief)),
    ...[...pack.designs.values()].flatMap((raw) => placed(raw, parseDesign(raw.document.value).problems)),
    ...(pack.prices ? placed(pack.prices, parsePrices(pack.prices.document.value).problems) : []),
    ...unknownFaults(pack),
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

function unknownFaults(pack: Pack): Problem[] {
  const kinds: readonly string[] = FAULT_KINDS;
  return pack.topics.flatMap(({ page }) =>
    page === null
      ? []
      : [...walkBlocks(page.blocks)].flatMap((block): Problem[] =>
          block.type !== 'run' || kinds.includes(block.fault.split(':')[0] ?? '')
            ? []
            : [
                {
                  rule: 'known-faults',
                  severity: 'error',
                  file: page.file,
                  ...block.at,
                  message: 'The simulator knows no such fault.',
                  expected: kinds.join(', '),
                  actual: block.fault,
                },
              ],
        ),
  );
}

function placed(raw: RawDocument, problems: readonly DesignProblem[]): Problem[] {
  return problems.map(({ path, rule, message }) => ({
    rule,
    severity: 'error',
    file: raw.file,
    ...raw.document.place(keysOf(path)),
    path,
    message,
  }));
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

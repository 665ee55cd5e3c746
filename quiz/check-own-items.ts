import type { Pack, PackItem } from '@/curriculum/pack';
import type { Problem } from '@/curriculum/problem';
import { drawItem } from './draw';
import type { Finding } from './lint';
import { ownQuestion } from './templates/own-question';

/** Orders of its parts in which a question is judged; what the linter says can depend on the order. */
const DRAWS = 8;

/**
 * What is wrong with the questions that authors wrote, with the place of each: parts that do not fit together, and what the linter says in the order
 * of parts that it likes best. A question with a grave flaw, or two, is never asked, so those are errors.
 */
export function checkOwnItems(pack: Pack): Problem[] {
  return [...pack.ownItems.values()].flatMap((item) => [...shapeProblems(pack, item), ...lintProblems(pack, item)]);
}

function shapeProblems(pack: Pack, item: PackItem): Problem[] {
  const see = (path: PropertyKey[], message: string, expected: string, actual: string) => [
    problem(pack, item, path, { rule: 'own-items', severity: 'error', message, expected, actual }),
  ];
  if (item.kind === 'choice') {
    const keys = item.options.filter(({ correct }) => correct).length;
    if (keys === 0 || keys === item.options.length)
      return see(
        ['options'],
        'Some options are right, and some are not.',
        'both',
        `${keys} right of ${item.options.length}`,
      );
    if (keys > 1 && item.options.length < 5)
      return see(
        ['options'],
        'Where several are right, there are five options or more.',
        '5',
        `${item.options.length}`,
      );
  }
  if (item.kind === 'sort')
    return item.entries.flatMap(({ place }, index) =>
      item.groups.includes(place)
        ? []
        : see(['entries', index, 'place'], 'There is no group of this name.', item.groups.join(' or '), place),
    );
  if (item.kind === 'match') {
    const places = [...item.entries.map(({ place }) => place), ...item.spare];
    const repeated = places.find((place, index) => places.indexOf(place) < index);
    if (repeated !== undefined)
      return see(['entries'], 'Each entry has a place of its own; a sort has groups.', 'different places', repeated);
  }
  return [];
}

function lintProblems(pack: Pack, item: PackItem): Problem[] {
  const subject = ownQuestion.subjects(pack).find(({ about }) => about.what === item.id);
  if (subject === undefined) return [];
  let best: Finding[] | null = null;
  for (let attempt = 0; attempt < DRAWS && best?.length !== 0; attempt++) {
    const draw = drawItem(pack, ownQuestion, subject, 'check', attempt);
    if (!('refused' in draw) && (best === null || draw.findings.length < best.length)) best = draw.findings;
  }
  const findings = best ?? [];
  const never = findings.length > 1 || findings.some(({ weight }) => weight === 'grave');
  return findings.map(({ flaw, message }) =>
    problem(pack, item, ['id'], {
      rule: `own-items/${flaw}`,
      severity: never ? 'error' : 'warning',
      message,
      expected: 'no flaw',
      actual: item.id,
    }),
  );
}

function problem(
  pack: Pack,
  item: PackItem,
  path: PropertyKey[],
  told: Pick<Problem, 'rule' | 'severity' | 'message' | 'expected' | 'actual'>,
): Problem {
  const place = pack.documents.get(item.file)?.place(['items', item.index, ...path]) ?? { line: 1, column: 1 };
  return { ...told, file: item.file, ...place };
}

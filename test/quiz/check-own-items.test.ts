import { describe, expect, it } from 'vitest';
import { parsePack } from '@/curriculum/pack';
import { seedFor, subjectsOf } from '@/quiz/address';
import { checkOwnItems } from '@/quiz/check-own-items';
import { generateItem } from '@/quiz/generate';
import { ownQuestion } from '@/quiz/templates/own-question';
import { harbourFiles } from '../helpers/harbour';

const HEAD = `items:
  - id: example
    facts: [lamps/two-burners]
`;
const OPTIONS = `    kind: choice
    stem: Which lamp still shows when a flame goes out?
    options:
      - {text: The lamp with a second burner, why: It has two., correct: true}
      - {text: The lamp with a longer wick, why: It has one burner.}
      - {text: The lamp with a larger glass, why: It has one burner.}
      - {text: The lamp with a fuller tank, why: It has one burner.}
`;

function read(items: string) {
  const { pack, problems } = parsePack([...harbourFiles(), { path: 'items/example.yaml', text: HEAD + items }]);
  if (pack === null) throw new Error('the pack cannot be read');
  return { pack, problems };
}
const check = (items: string) => {
  const { pack, problems } = read(items);
  return [...problems, ...checkOwnItems(pack)].map(
    ({ file, line, rule, severity }) => `${file}:${line} ${rule} ${severity}`,
  );
};

describe('an own question', () => {
  it('is asked under its own address, in another order of options for another seed', () => {
    const { pack } = read(OPTIONS);
    const index = subjectsOf(pack, ownQuestion).findIndex(({ about }) => about.what === 'example');
    const items = Array.from(
      { length: 12 },
      (_, variant) => generateItem(pack, 'own-question', seedFor(pack, ownQuestion, index, variant)).item,
    );
    expect(new Set(items.map((item) => item?.stem))).toEqual(
      new Set(['Which lamp still shows when a flame goes out?']),
    );
    expect(
      new Set(items.map((item) => JSON.stringify(item?.kind === 'single' && item.options.map(({ text }) => text))))
        .size,
    ).toBeGreaterThan(3);
    expect(items[0]).toMatchObject({
      topic: 'lamps',
      facts: ['lamps/two-burners'],
      sources: [{ title: 'Handbook of the lamp keepers of Vell' }],
    });
  });

  it.each([
    [
      'a number',
      `    kind: numeric\n    stem: How many burners does a signal lamp have?\n    unit: burners\n    tolerance: 0\n    answer: {value: 2, why: Two.}\n    mistakes: [{value: 1, why: One., belief: 'lamps/two-burners#m1'}]\n`,
      { kind: 'numeric', unit: 'burners', answer: { value: 2 }, mistakes: [{ belief: 'lamps/two-burners#m1' }] },
    ],
    [
      'a match',
      `    kind: match\n    stem: Match each lamp to its place.\n    entries:\n      - {text: red lamp, place: tower, why: x}\n      - {text: white lamp, place: pier, why: x}\n      - {text: green lamp, place: gate, why: x}\n    spare: [bridge]\n`,
      { kind: 'match' },
    ],
    [
      'a sort',
      `    kind: sort\n    stem: Sort the signals by their time.\n    groups: [day, night]\n    entries:\n      - {text: lamp, place: night, why: x}\n      - {text: cone, place: day, why: x}\n      - {text: flag, place: day, why: x}\n`,
      { kind: 'sort', places: [{ text: 'day' }, { text: 'night' }] },
    ],
    [
      'an order',
      `    kind: order\n    stem: Put the work of the keeper into its order.\n    entries:\n      - {text: fill the tank, why: x}\n      - {text: light the wick, why: x}\n      - {text: close the glass, why: x}\n`,
      { kind: 'order' },
    ],
  ])('can be %s', (_, items, expected) => {
    expect(check(items)).toEqual([]);
    const { pack } = read(items);
    const index = subjectsOf(pack, ownQuestion).findIndex(({ about }) => about.what === 'example');
    expect(generateItem(pack, 'own-question', seedFor(pack, ownQuestion, index, 0)).item).toMatchObject(expected);
  });
});

describe('checkOwnItems', () => {
  it('finds nothing wrong with a sound question', () => {
    expect(check(OPTIONS)).toEqual([]);
  });

  it.each([
    ['no right option', OPTIONS.replace(', correct: true', ''), 'items/example.yaml:6 own-items error'],
    [
      'a stem that asks nothing',
      OPTIONS.replace('Which lamp still shows when a flame goes out?', 'A burner of the lamp fails.'),
      'items/example.yaml:2 own-items/unfocused-stem error',
    ],
    [
      'an absolute word',
      OPTIONS.replace('a longer wick', 'a wick that always burns'),
      'items/example.yaml:2 own-items/absolute-terms warning',
    ],
    ['an unknown kind', OPTIONS.replace('kind: choice', 'kind: riddle'), 'items/example.yaml:4 schema error'],
    [
      'too few options',
      OPTIONS.replace(/ {6}- \{text: The lamp with a fuller.*\n/, ''),
      'items/example.yaml:6 schema error',
    ],
    [
      'a group that is not there',
      `    kind: sort\n    stem: Sort them by their time.\n    groups: [day, night]\n    entries:\n      - {text: lamp, place: dusk, why: x}\n      - {text: cone, place: day, why: x}\n      - {text: flag, place: day, why: x}\n`,
      'items/example.yaml:8 own-items error',
    ],
    [
      'a place twice',
      `    kind: match\n    stem: Match them to their places.\n    entries:\n      - {text: lamp, place: tower, why: x}\n      - {text: cone, place: tower, why: x}\n      - {text: flag, place: mast, why: x}\n`,
      'items/example.yaml:6 own-items error',
    ],
  ])('finds %s', (_, items, expected) => {
    expect(check(items)).toContain(expected);
  });
});

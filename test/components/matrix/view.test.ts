import { expect, test } from 'vitest';
import { boundText, experimentTitle, matrixView, valueText, verdictKind } from '@/components/matrix/view';
import { formatter, translator } from '@/language/translator';
import { type FaultRef, grade } from '@/simulator';
import { shop } from '../../helpers/lab';

const { brief, prices } = shop();
const words = { t: translator('en', 'matrix'), format: formatter('en') };

test('the shop as it is: rows are faults, columns requirements, in the order of the brief', () => {
  const view = matrixView(words, grade(brief, brief.startDesign, prices), brief.requirements, brief.startDesign);
  expect(view.columns.map(({ number, short }) => `${number} ${short}`)).toEqual([
    '1 Down at most 3 min',
    '2 Lost: nothing',
    '3 Down: never',
    '4 Whole again in 15 min',
    '5 Lost at most 5 min',
  ]);
  const rows = view.rows.map(({ title, cells }) => [
    title,
    ...cells.map(({ value, word }) => `${value} ${word}`.trim()),
  ]);
  expect(rows[0]).toEqual(['Zone a out', '4 h fails', '0 s holds', 'not asked', 'not asked', 'not asked']);
  expect(rows[1]?.slice(0, 3)).toEqual(['Database primary loss: Orders', 'not asked', '5 min fails']);
});

test.each([
  ['holds', 'downtime', 'ok'],
  ['narrow', 'downtime', 'degraded'],
  ['open', 'downtime', 'unknown'],
  ['fails', 'downtime', 'down'],
  ['fails', 'data-lost', 'lost'],
] as const)('%s of %s has the mark %s', (verdict, measure, kind) => {
  expect(verdictKind(verdict, measure)).toBe(kind);
});

test.each([
  ['downtime', 94, '1 min 34 s'],
  ['data-lost', 31_536_000, 'all of it'],
  ['failed-share', 0.009, '0.9 %'],
  ['monthly-cost', 612.4, '$612'],
  ['monthly-cost', 5.5, '$5.5'],
  ['availability', 0.9995, '99.9500 %'],
  ['latency', 0.0312, '31 ms'],
  ['hands', 2, '2'],
] as const)('%s %d reads %s', (measure, value, text) => {
  expect(valueText(words, measure, value)).toBe(text);
});

test.each([
  ['data-lost', 0, 'Lost: nothing'],
  ['downtime', 0, 'Down: never'],
  ['failed-share', 0.01, 'Failed at most 1 %'],
  ['availability', 0.999, 'Available 99.90 % or more'],
] as const)('a bound on %s of %d reads %s', (measure, bound, text) => {
  expect(boundText(words, measure, bound)).toBe(text);
});

test.each<[string, FaultRef[]]>([
  ['Zone a out', [{ kind: 'zone-outage', target: 'home/a' }]],
  ['Zone a out, no launches', [{ kind: 'zone-outage-shortage', target: 'home/a' }]],
  [
    'Zone a out and database primary loss: Orders',
    [
      { kind: 'zone-outage', target: 'home/a' },
      { kind: 'database-primary-loss', target: 'database' },
    ],
  ],
  [
    'Zone a out, no launches and load surge ×2',
    [
      { kind: 'zone-outage-shortage', target: 'home/a' },
      { kind: 'load-surge-2', target: 'users' },
    ],
  ],
])('a row is called %s', (title, faults) => {
  expect(experimentTitle(words.t, faults, brief.modelDesign)).toBe(title);
});

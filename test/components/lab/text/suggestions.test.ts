import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '@/components/lab/text/schema-at';
import { suggestionsAt } from '@/components/lab/text/suggestions';
import published from '@/content/schemas/design.schema.json';
import { translator } from '@/language/translator';

const t = translator('en', 'labDesign');
const schema = published as unknown as JsonSchema;

/** What is offered where `|` stands; the word around it is replaced. */
function offered(marked: string): string[] {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const before = /[\w.-]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[\w.-]*/.exec(text.slice(at))?.[0].length ?? 0;
  return suggestionsAt(t, schema, text, at - before, at + after).map(({ value }) => String(value));
}

const HEAD = 'faultline: design/1\n';
const SHOP = `${HEAD}resources:
  - { id: balancer, type: load-balancer, zones: [a, b] }
  - id: web
    type: ec2-instance
    zone: a
  - { id: image, type: ami, label: Web image }
`;

const CASES: [string, string, { has: string[]; not?: string[] }][] = [
  [
    'settings of the design at the top',
    `${HEAD}|`,
    { has: ['resources', 'links', 'title', 'regions'], not: ['faultline'] },
  ],
  ['a setting that is begun', `${HEAD}res|`, { has: ['resources'] }],
  [
    'settings of a kind of resource, without those that are there',
    SHOP.replace('zone: a', 'z|'),
    { has: ['zone', 'instanceType'], not: ['id', 'type', 'deployment'] },
  ],
  ['a new entry of a list', `${HEAD}resources:\n  - |`, { has: ['id', 'type', 'zone', 'deployment'] }],
  ['kinds of resource', `${HEAD}resources:\n  - id: x\n    type: |`, { has: ['ec2-instance', 'rds-instance'] }],
  [
    'kinds of resource where one stands already',
    `${HEAD}resources:\n  - id: x\n    type: ami|`,
    { has: ['ec2-instance', 'ami'] },
  ],
  [
    'values of a choice',
    SHOP.replace('zone: a', 'zone: a\n    onOutage: |'),
    { has: ['wait', 'relaunch'], not: ['id'] },
  ],
  ['true and false', SHOP.replace('zone: a', 'zone: a\n    autoRecovery: |'), { has: ['true', 'false'] }],
  ['zones of the Region', SHOP.replace('zone: a', 'zone: |'), { has: ['a', 'b', 'c'] }],
  [
    'zones of a Region of one’s own',
    `${HEAD}regions: [{ id: home, zones: [x, y] }]\nresources: [{ id: w, type: ec2-instance, zone: | }]`,
    { has: ['x', 'y'], not: ['a'] },
  ],
  [
    'resources that a setting can name',
    SHOP.replace('zone: a', 'zone: a\n    image: |'),
    { has: ['image'], not: ['balancer', 'web'] },
  ],
  ['ends of a call', `${SHOP}links:\n  - from: |`, { has: ['users', 'balancer', 'web'] }],
  [
    'what a call carries, in a list',
    `${SHOP}links:\n  - { from: users, to: web, carries: [reads, w|] }`,
    { has: ['writes', 'jobs'] },
  ],
  [
    'what a call carries, in lines',
    `${SHOP}links:\n  - from: users\n    to: web\n    carries:\n      - |`,
    { has: ['reads'] },
  ],
  [
    'a setting in JSON',
    '{"faultline": "design/1", "resources": [{"id": "x", "type": "ami", "|"}]}',
    { has: ['software'], not: ['type', 'zone'] },
  ],
  [
    'a value in JSON, in quotes',
    '{"faultline": "design/1", "resources": [{"id": "x", "type": "|"}]}',
    { has: ['ami'] },
  ],
  [
    'a value in JSON, without quotes yet',
    '{"faultline": "design/1", "resources": [{"id": "x", "type": |}]}',
    { has: ['ami'] },
  ],
  [
    'a setting in JSON that is not closed yet',
    '{"faultline": "design/1", "resources": [{"id": "x", "type": "ami", |',
    { has: ['software'] },
  ],
];

describe('what the text editor offers', () => {
  test.each(CASES)('%s', (_, marked, { has, not = [] }) => {
    const found = offered(marked);
    expect(found).toEqual(expect.arrayContaining(has));
    expect(found.filter((value) => not.includes(value))).toEqual([]);
  });

  test('nothing in a name of one’s own, and nothing where no text can be read', () => {
    expect(offered(`${HEAD}resources:\n  - id: w|`)).toEqual([]);
    expect(offered(`${HEAD}title: "My |"`)).toEqual([]);
    expect(offered('|'.padEnd(200_000, ' '))).toEqual([]);
  });

  test('what cannot be left out comes first, and defaults are named', () => {
    const at = `${SHOP}`.replace('zone: a', '');
    const found = suggestionsAt(t, schema, at, at.indexOf('ec2-instance\n') + 17, at.indexOf('ec2-instance\n') + 17);
    expect(found.find(({ value }) => value === 'zone')).toMatchObject({ detail: 'required', first: true });
    expect(found.find(({ value }) => value === 'instanceType')).toMatchObject({ detail: 'm5.large unless set' });
  });
});

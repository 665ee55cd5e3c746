import { describe, expect, it } from 'vitest';
import { LIMITS, parseDesign } from '@/simulator';

const base = { faultline: 'design/1', resources: [{ id: 'web', type: 'ec2-instance', zone: 'a' }], links: [] };
const link = (from: string, to: string) => ({ from, to, carries: ['reads'] });
const server = (id: string) => ({ id, type: 'ec2-instance', zone: 'a' });

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

describe('a design that cannot be', () => {
  it.each([
    [
      'a volume across zones',
      { ...base, resources: [server('web'), { id: 'v', type: 'ebs-volume', zone: 'b', attachedTo: 'web' }] },
      'resources[1].attachedTo',
      'volume-zone',
    ],
    ['an unknown zone', { ...base, resources: [{ ...server('web'), zone: 'x' }] }, 'resources[0].zone', 'unknown-zone'],
    [
      'an unknown image',
      { ...base, resources: [{ ...server('web'), image: 'gone' }] },
      'resources[0].image',
      'unknown-resource',
    ],
    [
      'an image of another Region',
      {
        ...base,
        regions: [{ id: 'home' }, { id: 'far' }],
        resources: [
          { id: 'web', type: 'ec2-instance', region: 'far', zone: 'a', image: 'i' },
          { id: 'i', type: 'ami' },
        ],
      },
      'resources[0].image',
      'image-region',
    ],
    [
      'a resource of the wrong type',
      { ...base, resources: [{ ...server('web'), image: 'w2' }, server('w2')] },
      'resources[0].image',
      'wrong-type',
    ],
    [
      'an unknown Region',
      { ...base, resources: [{ ...server('web'), region: 'mars' }] },
      'resources[0].region',
      'unknown-region',
    ],
    ['two of one id', { ...base, resources: [server('web'), server('web')] }, 'resources[1].id', 'unique-id'],
    ['a resource called users', { ...base, resources: [server('users')] }, 'resources[0].id', 'reserved-id'],
    ['a link to nothing', { ...base, links: [link('users', 'gone')] }, 'links[0].to', 'unknown-resource'],
    [
      'a ring of calls',
      { ...base, resources: [server('x'), server('y')], links: [link('x', 'y'), link('y', 'x')] },
      'links[0]',
      'cycle',
    ],
    ['a call to itself', { ...base, links: [link('web', 'web')] }, 'links[0]', 'cycle'],
    [
      'an application balancer in one zone',
      { ...base, resources: [{ id: 'lb', type: 'load-balancer', zones: ['a'] }] },
      'resources[0].zones',
      'balancer-zones',
    ],
    [
      'a group under its minimum',
      { ...base, resources: [{ id: 'g', type: 'auto-scaling-group', zones: ['a'], min: 3, desired: 2, max: 4 }] },
      'resources[0].desired',
      'group-size',
    ],
    [
      'a standby beside its primary',
      { ...base, resources: [{ id: 'd', type: 'rds-instance', zone: 'a', standbyZone: 'a', deployment: 'multi-az' }] },
      'resources[0].standbyZone',
      'standby-zone',
    ],
    ['an unknown type', { ...base, resources: [{ id: 'w', type: 'mainframe' }] }, 'resources[0].type', 'schema'],
    ['an unknown setting', { ...base, resources: [{ ...server('web'), turbo: true }] }, 'resources[0].turbo', 'schema'],
    ['another format', { ...base, faultline: 'design/9' }, 'faultline', 'schema'],
  ])('%s', (_, document, path, rule) => {
    const { problems } = parseDesign(document);
    expect(problems.map((p) => ({ path: p.path, rule: p.rule }))).toContainEqual({ path, rule });
  });

  it('is told everything at once', () => {
    const { problems } = parseDesign({
      ...base,
      resources: [
        { ...server('web'), zone: 'x' },
        { ...server('web'), image: 'gone' },
      ],
      links: [link('users', 'nobody')],
    });
    expect(problems.map((p) => p.rule).sort()).toEqual([
      'unique-id',
      'unknown-resource',
      'unknown-resource',
      'unknown-zone',
    ]);
  });
});

describe('a hostile document', () => {
  it.each([
    ['deep nesting', { ...base, resources: nested(100_000) }, 'nesting'],
    ['a number that is none', { ...base, resources: [{ ...server('web'), size: Number.NaN }] }, 'number'],
    ['a huge number', { ...base, resources: [{ ...server('web'), size: 1e300 }] }, 'number'],
    ['a prototype key', JSON.parse('{"faultline":"design/1","resources":[{"__proto__":{"x":1}}]}'), 'key'],
    ['too many values', { ...base, resources: Array.from({ length: LIMITS.values + 1 }, () => 1) }, 'size'],
    ['too long a text', { ...base, title: 'x'.repeat(10_000_000) }, 'size'],
    ['nothing', null, 'schema'],
    ['a text', 'design', 'schema'],
    [
      'too many resources',
      { ...base, resources: Array.from({ length: LIMITS.resources + 1 }, (_, i) => server(`w${i}`)) },
      'schema',
    ],
  ])('%s is refused', (_, document, rule) => {
    expect(parseDesign(document).problems.map((p) => p.rule)).toContain(rule);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseBrief, parseDesign, parsePrices } from '@/simulator';
import { mutations } from './mutations';

const server = { id: 'web', type: 'ec2-instance', zone: 'a' };
const base = { faultline: 'design/1', resources: [server], links: [] };
const link = { from: 'users', to: 'web', carries: ['reads'] };
const queue = { id: 'q', type: 'sqs-queue' };

const told = (document: unknown) => parseDesign(document).problems.map(({ path, message }) => `${path}: ${message}`);

describe('what does not fit the schema is told in words of our own', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, '$: This is empty; write a group of settings.'],
    ['a text', 'design', '$: This is "design"; write a group of settings.'],
    ['another format', { ...base, faultline: 'design/9' }, 'faultline: This is "design/9"; write design/1.'],
    ['no resources', { faultline: 'design/1' }, 'resources: This is missing; write a list.'],
    ['a key that is not known', { ...base, x: 1 }, 'x: There is no setting "x" here; take it out or correct its name.'],
    ['a number as a resource', { ...base, resources: [3] }, 'resources[0]: This is 3; write a group of settings.'],
    [
      'no zone',
      { ...base, resources: [{ id: 'web', type: 'ec2-instance' }] },
      'resources[0].zone: This is missing; write a text.',
    ],
    [
      'no carried class',
      { ...base, links: [{ ...link, carries: [] }] },
      'links[0].carries: This is an empty list; list at least 1.',
    ],
    [
      'a text for a switch',
      { ...base, links: [{ ...link, waits: 'yes' }] },
      'links[0].waits: This is "yes"; write true or false.',
    ],
    [
      'a use that is not known',
      { ...base, links: [{ ...link, use: 'all' }] },
      'links[0].use: This is "all"; write one of each, spread, fallback.',
    ],
    [
      'too small a number',
      { ...base, resources: [{ ...queue, retentionS: 1 }] },
      'resources[0].retentionS: This is 1; write at least 60.',
    ],
    [
      'too large a number',
      { ...base, resources: [{ ...queue, retentionS: 1e9 }] },
      'resources[0].retentionS: This is 1000000000; write at most 1209600.',
    ],
    [
      'half a receipt',
      { ...base, resources: [{ ...queue, maxReceiveCount: 1.5 }] },
      'resources[0].maxReceiveCount: This is 1.5; write a whole number.',
    ],
    [
      'too long a title',
      { ...base, title: 'x'.repeat(200) },
      `title: This is "${'x'.repeat(37)}…"; write at most 120 characters, these are 200.`,
    ],
    [
      'a zone twice',
      { ...base, resources: [{ id: 'lb', type: 'load-balancer', zones: ['a', 'a'] }] },
      'resources[0].zones: This is a list of 2; name each zone once.',
    ],
  ])('%s', (_, document, message) => expect(told(document)).toContain(message));

  it('names the types there are where one is not known', () => {
    const [first] = told({ ...base, resources: [{ id: 'w', type: 'mainframe' }] });
    expect(first).toMatch(
      /^resources\[0\]\.type: This is "mainframe"; write one of ec2-instance, .*efs-file-system\.$/,
    );
  });

  it('ends a long list with that there is more', () => {
    const all = told({ ...base, ...Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`key-${i}`, i])) });
    expect([all.length, all.at(-1)]).toEqual([201, '$: There are more problems; correct these first.']);
  });

  it('and so are prices', () => {
    expect(
      parsePrices({ faultline: 'prices/1', date: '2026-01-01', region: 3, note: '', items: { a: { usd: -1 } } })
        .problems,
    ).toEqual(
      expect.arrayContaining([
        { path: 'region', rule: 'schema', message: 'This is 3; write a text.' },
        { path: 'items.a.usd', rule: 'schema', message: 'This is -1; write at least 0.' },
      ]),
    );
  });

  it('whatever is wrong with a design or a brief, the library is not heard', () => {
    const folder = 'content/packs/aws-ha/briefs';
    const briefs = readdirSync(folder).map(
      (file) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as { model: unknown },
    );
    const heard = /\b(Invalid|Unrecognized|Too (big|small)|received|undefined|\[object)\b|expected /;
    const check = (parsed: { problems: { message: string }[] }) => {
      for (const { message } of parsed.problems) expect(message).not.toMatch(heard);
    };
    fc.assert(
      fc.property(mutations(briefs.map((b) => b.model)), (d) => check(parseDesign(d))),
      { numRuns: 500, seed: 3 },
    );
    fc.assert(
      fc.property(mutations(briefs), (d) => check(parseBrief(d))),
      { numRuns: 500, seed: 4 },
    );
  });
});

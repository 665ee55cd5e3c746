import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLab } from '@/cli/content/check-lab';
import { checkPack } from '@/curriculum/check';
import { parsePack } from '@/curriculum/pack';
import type { Problem } from '@/curriculum/problem';
import { harbourFiles, type PackEdit } from '../../helpers/harbour';

const real = (file: string) => readFileSync(`content/packs/aws-ha/${file}`, 'utf8');

/** The shop's brief with the harbour's topics. */
const brief = real('briefs/shop.yaml').replace(
  /^( *)(teaches|reading): \[.*\]$/gm,
  (_line, indent: string, key: string) => `${indent}${key}: [flags]`,
);

const design = `faultline: design/1
title: One server
resources:
  - { id: web, type: ec2-instance, label: Web server, zone: a, instanceType: m5.large }
links:
  - { from: users, to: web, carries: [reads, writes] }
`;

const figure: PackEdit = ['topics/flags.md', '', '\n::run[quay]{fault="zone-outage:a" title="Zone a out"}\n'];

interface Change {
  /** Text of the brief or the design that stands there once, and what to put in its place. */
  brief?: [find: string, replacement: string];
  /** The whole brief instead. */
  whole?: string;
  design?: [find: string, replacement: string];
  prices?: boolean;
  fault?: string;
}

function problemsOf({ brief: inBrief, whole = brief, design: inDesign, prices = true, fault }: Change): Problem[] {
  const files = [
    ...harbourFiles(fault === undefined ? figure : [figure[0], '', figure[2].replace('zone-outage:a', fault)]),
    { path: 'briefs/shop.yaml', text: replaced(whole, inBrief) },
    { path: 'designs/quay.yaml', text: replaced(design, inDesign) },
    ...(prices ? [{ path: 'prices.yaml', text: real('prices.yaml') }] : []),
  ];
  const { pack, problems } = parsePack(files);
  if (pack === null) throw new Error('The pack cannot be read.');
  expect([...problems, ...checkPack(pack)]).toEqual([]);
  return checkLab(pack);
}

function replaced(text: string, [find, replacement]: [string, string] = ['', '']): string {
  if (find === '') return text;
  if (text.split(find).length !== 2) throw new Error(`"${find}" does not stand exactly once.`);
  return text.replace(find, () => replacement);
}

/** Line of the only place where a text stands. */
const line = (text: string, find: string) => text.slice(0, text.indexOf(find)).split('\n').length;

describe('what the simulator says of a pack', () => {
  test('a good brief, design, price sheet and figure pass', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each<[string, Change, Partial<Problem>]>([
    [
      'a brief that its schema refuses',
      { brief: ['level: easy', 'level: trivial'] },
      {
        rule: 'schema',
        file: 'briefs/shop.yaml',
        line: line(brief, 'level: easy'),
        path: 'level',
        actual: '"trivial"',
      },
    ],
    [
      'a brief under another name than its file',
      { brief: ['id: shop\n', 'id: store\n'] },
      { rule: 'brief-id', line: line(brief, 'id: shop'), expected: 'shop', actual: 'store' },
    ],
    [
      'a topic of a brief that does not exist',
      { brief: ['teaches: [flags]', 'teaches: [buoys]'] },
      { rule: 'known-ids', line: line(brief, 'teaches:'), expected: 'the id of a topic', actual: 'buoys' },
    ],
    [
      'a model answer that does not pass',
      { brief: ['bound: 660', 'bound: 100'] },
      { rule: 'brief-model', line: line(brief, 'model:'), actual: expect.stringMatching(/^budget at \d/) },
    ],
    [
      'a wrong answer that does not fail what it says',
      { brief: ['trap: ec2-health-check\n    fails: [server-healed]', 'trap: ec2-health-check\n    fails: [mistake]'] },
      { rule: 'brief-wrong', expected: 'mistake', actual: expect.stringContaining('server-healed') },
    ],
    [
      'a wrong answer that another trap catches',
      { brief: ['trap: ec2-health-check', 'trap: all-in-one-zone'] },
      { rule: 'brief-wrong', expected: 'all-in-one-zone', actual: expect.stringContaining('ec2-health-check') },
    ],
    [
      'a wrong answer whose trap explains something else',
      { brief: ['trap: replica-as-failover\n    fails: [zone-dark]', 'trap: all-on-demand\n    fails: [zone-dark]'] },
      { rule: 'brief-wrong', expected: 'all-on-demand', actual: expect.stringContaining('replica-as-failover') },
    ],
    [
      'a brief without a budget',
      { brief: ['measure: monthly-cost\n    bound: 660', 'measure: availability\n    bound: 0'] },
      { rule: 'brief-budget', line: line(brief, 'requirements:'), actual: 'none' },
    ],
    [
      'a brief with nothing to read',
      { brief: ['teaches: [flags]\nreading: [flags]\n', 'teaches: [flags]\n'] },
      { rule: 'brief-reading', actual: 'none' },
    ],
    [
      'a design that links to nothing',
      { design: ['to: web', 'to: wharf'] },
      { file: 'designs/quay.yaml', line: 6, actual: '"wharf"' },
    ],
    [
      'a figure with a fault that the simulator does not know',
      { fault: 'kraken' },
      { rule: 'known-faults', file: 'topics/flags.md', actual: 'kraken' },
    ],
    [
      'a figure whose fault strikes nothing of its design',
      { fault: 'instance-loss:database' },
      { rule: 'known-faults', expected: 'instance-loss:web', actual: 'instance-loss:database' },
    ],
  ])('%s is reported with its place', (_name, change, expected) => {
    expect(problemsOf(change)).toContainEqual(expect.objectContaining({ severity: 'error', ...expected }));
  });

  test('a starting design that passes already is no exercise', () => {
    const [, model = ''] = /^model:\n((?: .*\n)+)/m.exec(brief) ?? [];
    const [, start = ''] = /^start:\n((?: .*\n)+)/m.exec(brief) ?? [];
    const problems = problemsOf({ brief: [`start:\n${start}`, `start:\n${model}`] });
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'brief-start', line: line(brief, 'start:') }));
  });

  test('a starting design that money alone can mend is no exercise', () => {
    const problems = problemsOf({ brief: ['bound: 660', 'bound: 100000'] });
    expect(problems.map(({ rule }) => rule)).not.toContain('brief-maximum');
    const [, model = ''] = /^model:\n((?: .*\n)+)/m.exec(brief) ?? [];
    const [, start = ''] = /^start:\n((?: .*\n)+)/m.exec(brief) ?? [];
    const rich = brief.replace('bound: 660', 'bound: 100000');
    const small = rich.replace(
      `start:\n${start}`,
      `start:\n${model.replaceAll('zones: [a, b]\n      min: 4', 'zones: [a]\n      min: 4')}`,
    );
    expect(problemsOf({ whole: small }).map(({ rule }) => rule)).toContain('brief-maximum');
  });

  test('without prices nothing is graded, and everything else is still checked', () => {
    const problems = problemsOf({ prices: false, brief: ['bound: 660', 'bound: 100'], fault: 'kraken' });
    expect(problems.map(({ rule }) => rule)).toEqual(['known-faults']);
  });
});

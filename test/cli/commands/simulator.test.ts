import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addFaults } from '@/cli/commands/faults';
import { addGrade } from '@/cli/commands/grade';
import { addServices } from '@/cli/commands/services';
import { addSimulate } from '@/cli/commands/simulate';
import { runCommand } from '../../helpers/run-command';
import { temporaryFolder } from '../../helpers/temporary-folder';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const given = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

const LINK = '  - {from: users, to: web, carries: [reads, writes]}\n';
const good = given(
  'good.yaml',
  `faultline: design/1\nresources:\n  - {id: web, type: ec2-instance, zone: a}\nlinks:\n${LINK}`,
);
const bad = given('bad.yaml', 'faultline: design/1\nresources:\n  - {id: web, type: ec2-instance, zone: x}\n');
const empty = given('empty.yaml', '');
const binary = given('binary.yaml', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0));
const large = given('large.yaml', 'x'.repeat(10_000_000));
const inside = at('folder');
mkdirSync(inside);
const none = at('none.yaml');

const commands = { simulate: addSimulate, grade: addGrade, faults: addFaults, services: addServices };
const run = (name: keyof typeof commands, ...words: string[]) => runCommand(commands[name], name, ...words);
const ZONE = ['--fault', 'zone-outage'];

describe('wrong use is told in a line and ends with 2', () => {
  it.each<[string, keyof typeof commands, string[], RegExp]>([
    ['no design', 'simulate', ZONE, /missing required argument 'design'/],
    ['no file', 'simulate', [none, ...ZONE], /There is no file .*none\.yaml/],
    ['a name no file can have', 'simulate', ['x'.repeat(5_000), ...ZONE], /There is no file x+\./],
    ['a folder', 'simulate', [inside, ...ZONE], /is no file; name the file/],
    ['no fault', 'simulate', [good], /required option '--fault/],
    ['an unknown fault', 'simulate', [good, '--fault', 'meteor'], /no fault "meteor"\. Known: process-hang, /],
    ['the name of a method', 'simulate', [good, '--fault', 'toString'], /no fault "toString"/],
    [
      'an unknown target',
      'simulate',
      [good, '--fault', 'zone-outage:mars'],
      /no target "mars" here\. Targets: home\/a\./,
    ],
    ['an empty target', 'simulate', [good, '--fault', 'zone-outage:'], /no target "" here/],
    [
      'a fault that strikes nothing',
      'simulate',
      [good, '--fault', 'wrong-delete'],
      /nothing in this design that wrong-delete can strike/,
    ],
    ['a negative horizon', 'simulate', [good, ...ZONE, '--horizon', '-5'], /Give 0 to 3456000 seconds/],
    ['half an attempt', 'simulate', [good, ...ZONE, '--attempts', '1.5'], /Give 1 to 20/],
    [
      'a backoff of its own',
      'simulate',
      [good, ...ZONE, '--backoff', 'slowly'],
      /Allowed choices are none, exponential/,
    ],
    ['an endless horizon', 'simulate', [good, ...ZONE, '--horizon', 'Infinity'], /Give 0 to 3456000 seconds/],
    ['an empty horizon', 'simulate', [good, ...ZONE, '--horizon', ''], /Give 0 to 3456000 seconds/],
    ['a moment that is no number', 'simulate', [good, ...ZONE, '--at', 'noon'], /Give 0 to 3456000 seconds/],
    ['an unknown brief', 'simulate', [good, ...ZONE, '--brief', 'none'], /no brief "none" in .* and no file/],
    ['an unknown flag', 'simulate', [good, ...ZONE, '--frob'], /unknown option '--frob'/],
    ['two designs', 'simulate', [good, good, ...ZONE], /too many arguments/],
    ['no brief to grade by', 'grade', [], /missing required argument 'brief'/],
    ['nothing to grade', 'grade', ['shop'], /missing required argument 'design'/],
    ['an unknown brief to grade by', 'grade', ['none', good], /no brief "none" in /],
    ['a folder to grade by', 'grade', [inside, good], /is no file/],
    ['a file that is not there to grade', 'grade', ['shop', none], /There is no file/],
    ['a word too many for the faults', 'faults', ['all'], /too many arguments/],
    ['an unknown flag of the services', 'services', ['--frob'], /unknown option '--frob'/],
  ])('%s', async (_, command, words, message) => {
    const { code, out, err } = await run(command, ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('a document that cannot be used is told with place and rule and ends with 1', () => {
  it.each<[string, keyof typeof commands, string[], RegExp]>([
    ['an empty file', 'simulate', [empty, ...ZONE], /empty\.yaml: \$: schema: The file is empty/],
    ['bytes that are no text', 'simulate', [binary, ...ZONE], /binary\.yaml: \$: text: This is no text/],
    ['ten megabytes', 'simulate', [large, ...ZONE], /size: The document has 10000000 bytes; keep it under 1000000/],
    ['an impossible design', 'simulate', [bad, ...ZONE], /bad\.yaml:3: resources\[0\]\.zone: unknown-zone: /],
    ['an impossible design to grade', 'grade', ['shop', bad], /bad\.yaml:3: resources\[0\]\.zone: unknown-zone: /],
    ['an empty design to grade', 'grade', ['shop', empty], /The file is empty/],
    [
      'a design in place of a brief',
      'grade',
      [good, good],
      /good\.yaml:1: faultline: schema: This is "design\/1"; write brief\/1\./,
    ],
    ['bytes in place of a brief', 'grade', [binary, good], /This is no text/],
  ])('%s', async (_, command, words, message) => {
    const { code, out, err } = await run(command, ...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('right use', () => {
  it('simulates one fault and prints its trace, as JSON where asked', async () => {
    const text = await run('simulate', good, ...ZONE);
    expect([text.code, text.err]).toEqual([0, '']);
    expect(text.out).toMatch(/zone:home\/a\s+down\s+Zone home\/a is out/);
    const { fault, evidence } = JSON.parse((await run('simulate', good, '--fault', 'zone-outage:a', '--json')).out);
    expect([fault, evidence.downtimeS]).toEqual([{ kind: 'zone-outage', target: 'home/a' }, 14_400]);
  });

  it('grades a design that falls short with 1 and says what it falls short of', async () => {
    const { code, out } = await run('grade', 'shop', good);
    expect(code).toBe(1);
    expect(out).toMatch(/^Not passed: \d+ of 100, [\d.]+ USD a month/);
  });
});

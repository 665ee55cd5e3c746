import { describe, expect, test } from 'vitest';
import { parsePage } from '@/curriculum/page/parse-page';
import { countWords } from '@/curriculum/page/text';

const page = (body: string) => parsePage('topics/x.md', body);

describe('the page grammar', () => {
  test.each([
    ['::fact[ebs/az-scope]', { type: 'fact', fact: 'ebs/az-scope' }],
    ['::trap[ebs/az-scope#m1]{title="Any zone"}', { type: 'trap', belief: 'ebs/az-scope#m1', title: 'Any zone' }],
    ['::changed[ebs/az-scope]', { type: 'changed', fact: 'ebs/az-scope' }],
    ['::failure[az-outage]', { type: 'failure', mode: 'az-outage' }],
    ['::formula[snapshot-rpo]', { type: 'formula', formula: 'snapshot-rpo' }],
    ['::run[shop]{fault="zone-outage:a" title="Zone a out"}', { type: 'run', design: 'shop', fault: 'zone-outage:a' }],
    [
      '::live[shop]{fault="zone-outage:a" title="Two zones" set="web.zone" values="a=One | b=Two"}',
      {
        ...{ type: 'live', design: 'shop', set: 'web.zone' },
        values: [
          { value: 'a', label: 'One' },
          { value: 'b', label: 'Two' },
        ],
      },
    ],
    [
      '::live[shop]{fault="x:y" title="T" set="web.healthCheck.intervalS" values="5=Five | 30.5=More | true=On"}',
      { type: 'live', values: [{ value: 5 }, { value: 30.5 }, { value: true }] },
    ],
  ])('%s is one block', (text, block) => {
    const { blocks, problems } = page(text);
    expect(problems).toEqual([]);
    expect(blocks).toMatchObject([block]);
  });

  test('notes and numbers stand inside a line', () => {
    const { blocks } = page('It waits :num[elb/x]{name="interval" form="value"} :fact[elb/x].');
    expect(blocks).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'It waits ' },
          { type: 'number', fact: 'elb/x', name: 'interval', form: 'value' },
          { type: 'text' },
          { type: 'fact-note', fact: 'elb/x' },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });

  test('a clock time is no directive', () => {
    const { blocks, problems } = page('At 10:00 the zone goes dark.');
    expect(problems).toEqual([]);
    expect(countWords(blocks)).toBe(6);
  });

  test('headings with the same words get anchors of their own', () => {
    const { blocks } = page('## What it costs\n\n## What it costs');
    expect(blocks).toMatchObject([{ anchor: 'what-it-costs' }, { anchor: 'what-it-costs-2' }]);
  });

  test.each([
    ['::nothing[x]', 'Unknown block "::nothing".'],
    ['::trap[ebs/az-scope#m1]', '"::trap" needs title.'],
    [
      '::live[shop]{fault="x:y" title="T" set="web.zone" values="a=One"}',
      '"::live" varies one setting of one resource over two values or more.',
    ],
    [
      '::live[shop]{fault="x:y" title="T" set="web.zone" values="a=One | a=Two"}',
      '"::live" varies one setting of one resource over two values or more.',
    ],
    [
      '::live[shop]{fault="x:y" title="T" set="web.zone" values="a | b"}',
      '"::live" varies one setting of one resource over two values or more.',
    ],
    [
      '::live[shop]{fault="x:y" title="T" set="zone" values="a=One | b=Two"}',
      '"::live" varies one setting of one resource over two values or more.',
    ],
    ['::fact[x]{size="2"}', '"fact" does not take "size".'],
    ['<b>raw</b>', 'A paragraph cannot hold "html".'],
    ['[away](javascript:alert)', 'This link leads nowhere that a page may link to.'],
    ['# Too high', 'Headings inside a page are of level 2 or 3.'],
  ])('%s is refused with its place', (text, message) => {
    const { problems } = page(`Fine.\n\n${text}`);
    expect(problems.map((problem) => problem.message)).toContain(message);
    expect(problems[0]?.line).toBe(3);
  });
});

import { describe, expect, test } from 'vitest';
import { assessFiles, ImportRefusal, inputsOf } from '@/simulator/import';

function assessText(text: string, path = 'template.yaml', more: { path: string; text: string }[] = []) {
  return assessFiles({ files: [{ path, text }, ...more], parameters: new Map(), stack: new Map() });
}

const host = (properties: string) => `Resources: {Host: {Type: AWS::EC2::Instance, Properties: {${properties}}}}`;

const nested = (url: string) =>
  `Resources: {Inner: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}}`;

/** Levels of nine aliases each, nine to the power of `levels` values. */
function bomb(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
  );
  return ['a0: &a0 [x, x, x]', ...lines, host(`UserData: *a${levels}`)].join('\n');
}

/** Text that doubles itself by substitution through parameters of nested conditions. */
const growing = [
  'Mappings: {M: {k: {v: x}}}',
  'Resources:',
  '  Host:',
  '    Type: AWS::EC2::Instance',
  '    Properties:',
  `      UserData: ${Array.from({ length: 20 }, () => "!Join ['', [")
    .join('')
    .concat('x', ', x]]'.repeat(20))}`,
].join('\n');

/** What is refused, by the rule and the words that say what to do. */
const refused: [string, string, RegExp][] = [
  ['aliases that explode', bomb(12), /aliases make more than 1000000 values/],
  ['an alias inside of itself', `a: &a [*a]\n${host('UserData: *a')}`, /stands inside of itself/],
  ['an alias to nothing', host('UserData: *missing'), /anchor|alias/i],
  ['a tag of a language', host('UserData: !!js/function "x"'), /no function "!!js\/function"/],
  ['a tag of another language', host('UserData: !!python/object/apply:os.system [ls]'), /no function/],
  ['a function that does not exist', host('UserData: !Shell ls'), /no function "!Shell"/],
  [
    'a ring of resources',
    'Resources: {A: {Type: T, Properties: {x: !Ref B}}, B: {Type: T, Properties: {x: !Ref A}}}',
    /in a ring/,
  ],
  [
    'a ring of conditions',
    `Conditions: {A: !Not [Condition: B], B: !Not [Condition: A]}\nResources: {Q: {Type: AWS::SQS::Queue, Condition: A}}`,
    /depends on itself/,
  ],
  ['deep nesting in YAML', host(`UserData: ${'['.repeat(3000)}${']'.repeat(3000)}`), /[Nn]ests/],
  ['deep nesting in JSON', `{"Resources": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, /Nests deeper/],
  ['a file of ten megabytes', `# ${'x'.repeat(10_000_000)}`, /longer than 2000000 characters/],
  ['a stack by an absolute path', nested('/etc/passwd'), /outside of the folder/],
  ['a stack by a machine path', nested('file:///etc/passwd'), /path of a machine/],
  ['nothing', '', /empty/],
  ['no map', '- a\n- b', /A template is a map/],
  ['no template', 'hello: there', /There are no Resources/],
];

describe('hostile templates are refused with what and where', () => {
  test.each(refused)('%s', (_, text, says) => {
    expect(() => assessText(text)).toThrow(ImportRefusal);
    expect(() => assessText(text)).toThrow(says);
  });

  test('the message names file and line', () => {
    expect(() => assessText('Resources:\n  Host:\n    Type: !!js/eval x')).toThrow(/^template\.yaml:3: /);
  });

  test('a stack inside of itself', () => {
    const files = [
      { path: 'a.yaml', text: nested('./b.yaml') },
      { path: 'b.yaml', text: nested('./a.yaml') },
    ];
    expect(() => assessFiles({ files, parameters: new Map(), stack: new Map() })).toThrow(/nested inside of itself/);
  });
});

describe('hostile templates that can be read are read', () => {
  test('names of prototypes are names', () => {
    const { resources, events } = assessText(
      'Resources: {__proto__: {Type: AWS::SQS::Queue}, constructor: {Type: AWS::EC2::Instance, Properties: {Tags: [{Key: __proto__, Value: x}]}}}',
    );
    expect(resources.map((r) => r.id)).toEqual(['__proto__', 'constructor']);
    expect(events.instance.outcome).toBe('down');
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  test('a stack above the folder is not read, which is said of every event', () => {
    const { events, resources } = assessText(nested('../../secret.yaml'), 'template.yaml', [
      { path: 'else/where.yaml', text: 'Resources: {Q: {Type: AWS::SQS::Queue}}' },
    ]);
    expect(resources.map((r) => r.id)).not.toContain('Inner.Q');
    for (const { why } of [events.instance, events.db_primary]) expect(why).toContain('is not among those given');
  });

  test('what a packaging tool fills in is not known, and is no reason to refuse the rest', () => {
    const { events, assumptions } = assessText(host('UserData: !Rain::Embed start.sh, SubnetId: !Rain::Env NET'));
    expect(events.instance.outcome).toBe('down');
    const says = assumptions.map((a) => a.says).join('\n');
    for (const tag of ['!Rain::Embed', '!Rain::Env']) expect(says).toContain(`What ${tag} puts into `);
  });

  test.each(['{Type: !Rain::Module "m.yaml"}', '!Rain::Include "b.yaml"'])(
    'a resource that a packaging tool puts in may be anything: %s',
    (resource) => {
      const { events, not_modelled } = assessText(
        `Resources: {Lamp: ${resource}, Table: {Type: AWS::DynamoDB::Table}}`,
      );
      expect(not_modelled.map(({ id }) => id)).toEqual(['Lamp']);
      for (const event of ['instance', 'az', 'db_primary'] as const) {
        expect(events[event].outcome).toBe('unknown');
        expect(events[event].why).toContain('a packaging tool puts in what !Rain::');
      }
    },
  );

  test('a type without an end is not said again in full', () => {
    const { not_modelled, events } = assessText(`Resources: {Lamp: {Type: ${'A'.repeat(50_000)}}}`);
    expect(not_modelled[0]?.type).toHaveLength(201);
    expect(events.instance.why.length).toBeLessThan(500);
  });

  test('functions inside of functions', () => {
    expect(assessText(growing).events.instance.outcome).toBe('down');
  });

  test('a loop over more than is known stays a loop and is listed', () => {
    const loop = `Parameters: {Names: {Type: CommaDelimitedList}}
Resources: {'Fn::ForEach::L': [N, !Ref Names, {'Q\${N}': {Type: AWS::SQS::Queue}}], Table: {Type: AWS::DynamoDB::Table}}`;
    const { not_modelled, events } = assessText(loop);
    expect(not_modelled.map((n) => n.type)).toContain('Fn::ForEach');
    expect(events.az.assumptions.join()).toContain('Fn::ForEach');
  });

  test('a loop of loops beyond all bounds is refused', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('').join(', ');
    let body = `{'Q\${A}\${B}\${C}\${D}\${E}': {Type: AWS::SQS::Queue}}`;
    for (const name of ['A', 'B', 'C', 'D', 'E']) body = `{'Fn::ForEach::${name}': [${name}, [${letters}], ${body}]}`;
    expect(() => assessText(`Resources: ${body}`)).toThrow(ImportRefusal);
  });

  test('what asks for values is listed once, whatever its names', () => {
    const text = `Parameters: {__proto__: {Type: String}, A: {Type: Number, Default: 1, Description: d}}
Resources: {Q: {Type: AWS::SQS::Queue, Properties: {Name: !ImportValue shared}}}`;
    expect(inputsOf([{ path: 'a.yaml', text }]).map((i) => `${i.of} ${i.name}`)).toEqual([
      'parameter __proto__',
      'parameter A',
      'stack region',
      'stack shared',
    ]);
  });
});

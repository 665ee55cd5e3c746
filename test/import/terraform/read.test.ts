import { describe, expect, test } from 'vitest';
import { type Assessment, assessFiles, EVENTS } from '@/simulator/import';
import { terraform } from '@/simulator/import/terraform';

function read(files: Record<string, string>, parameters: Record<string, string> = {}) {
  return terraform.read({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    parameters: new Map(Object.entries(parameters)),
    stack: new Map(),
  });
}

function assessed(files: Record<string, string>): Assessment {
  return assessFiles({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    parameters: new Map(),
    stack: new Map(),
  });
}

const refused: [string, Record<string, string>, RegExp][] = [
  ['a module that calls itself', { 'main.tf': 'module "m" { source = "./" }' }, /^main\.tf:1: Module m calls itself/],
  [
    'modules that call each other',
    {
      'main.tf': 'module "a" { source = "./a" }',
      'a/m.tf': 'module "b" { source = "../b" }',
      'b/m.tf': 'module "a" { source = "../a" }',
    },
    /in a ring/,
  ],
  [
    'modules that multiply',
    {
      'main.tf': 'module "a" {\n  count  = 100\n  source = "./a"\n}',
      'a/m.tf': 'module "b" {\n  count  = 100\n  source = "../b"\n}',
      'b/m.tf': 'resource "aws_sqs_queue" "q" {}',
    },
    /Calls modules more than 500 times/,
  ],
  [
    'a count beyond all',
    { 'main.tf': 'resource "aws_sqs_queue" "q" { count = 1000000000 }' },
    /^main\.tf:1: Makes more than 3000 resources/,
  ],
  [
    'a count of itself',
    { 'main.tf': 'resource "aws_sqs_queue" "q" { count = length(aws_sqs_queue.q) }' },
    /rests on itself in a ring/,
  ],
  [
    'resources that wait for each other',
    {
      'main.tf':
        'resource "aws_sqs_queue" "a" { name = aws_sqs_queue.b.arn }\nresource "aws_sqs_queue" "b" { name = aws_sqs_queue.a.arn }',
    },
    /wait for each other in a ring/,
  ],
  [
    'arguments that rest on each other',
    {
      'main.tf':
        'resource "aws_sqs_queue" "a" { name = aws_sqs_queue.b.name }\nresource "aws_sqs_queue" "b" { name = aws_sqs_queue.a.name }',
    },
    /in a ring/,
  ],
  [
    'two configurations in one folder',
    { 'a.tf': 'resource "aws_sqs_queue" "q" {}', 'b.tf': '\nresource "aws_sqs_queue" "q" {}' },
    /^b\.tf:2: aws_sqs_queue\.q is declared here and in a\.tf:1/,
  ],
  [
    'a plan that plans nothing',
    { 'plan.json': '{"format_version":"1.2","planned_values":{}}' },
    /planned_values has no root_module/,
  ],
];

describe('what cannot be read is refused with its reason', () => {
  test.each(refused)('%s', (_, files, message) => {
    expect(() => read(files)).toThrow(message);
  });

  test('a variable that nothing declares', () => {
    expect(() => read({ 'main.tf': 'variable "a" {}' }, { b: '1' })).toThrow(/There is no variable "b". Variables: a/);
  });
});

test('files are read from among those given and from nowhere else', () => {
  const absolute = 'resource "aws_instance" "i" {\n  user_data = file("/etc/passwd")\n}';
  const relative = 'resource "aws_instance" "i" {\n  user_data = file("../secret.sh")\n}';
  for (const text of [absolute, relative]) {
    const { items } = read({ 'main.tf': text, 'secret.sh': 'mysql-server' });
    expect(items[0]?.properties).toMatchObject({ userData: { value: '' } });
  }
});

test('a module above the folder is not read, and no event is taken to be without a target because of it', () => {
  const { events, not_modelled } = assessed({ 'main.tf': 'module "app" {\n  source = "../../elsewhere"\n}' });
  expect(not_modelled[0]?.why).toContain('lies outside of the folder that was given');
  for (const event of EVENTS) expect(events[event].why).toMatch(/^Cannot tell, because module\.app/);
});

test('a module above the folder is taken for what its arguments show, and switched off makes nothing', () => {
  const database = `engine = "postgres"\n  instance_class = "db.t3.small"\n  allocated_storage = 20\n  multi_az = true`;
  const { events, not_modelled } = assessed({
    'main.tf': `module "db" {\n  source = "../../"\n  ${database}\n}\nmodule "off" {\n  source = "../../"\n  create_db_instance = false\n}`,
  });
  expect(events.db_primary).toMatchObject({ outcome: 'degraded', property: 'multi_az' });
  expect(events.db_primary.assumptions.join()).toContain('as its arguments look');
  expect(not_modelled).toMatchObject([{ id: 'module.off', matters: 'no' }]);
});

test('modules that only hold up others hide nothing', () => {
  const { events } = assessed({
    'main.tf': `module "app_security_group" { source = "corp/sg/aws" }\nmodule "label" { source = "corp/label/null" }\nresource "aws_dynamodb_table" "t" {}`,
  });
  expect(events.az.outcome).toBe('survives');
});

test('addresses are those of the tool', () => {
  const { items } = read({
    'main.tf': [
      'resource "aws_sqs_queue" "one" {}',
      'resource "aws_sqs_queue" "counted" { count = 2 }',
      'resource "aws_sqs_queue" "each" { for_each = toset(["b", "a"]) }',
      'module "m" {\n  for_each = { x = 1 }\n  source = "./m"\n}',
    ].join('\n'),
    'm/main.tf': 'resource "aws_sqs_queue" "inner" { count = 1 }',
  });
  expect(items.map((i) => i.id)).toEqual([
    'aws_sqs_queue.one',
    'aws_sqs_queue.counted[0]',
    'aws_sqs_queue.counted[1]',
    'aws_sqs_queue.each["a"]',
    'aws_sqs_queue.each["b"]',
    'module.m["x"].aws_sqs_queue.inner[0]',
  ]);
});

test('each property says its file and line', () => {
  const { items } = read({
    'main.tf': 'module "db" { source = "./db" }',
    'db/main.tf': '\nresource "aws_db_instance" "this" {\n  engine = "mysql"\n\n  multi_az = true\n}\n',
  });
  const [db] = items;
  expect(db?.from).toEqual({ resource: 'module.db.aws_db_instance.this', property: '', file: 'db/main.tf', line: 2 });
  expect(db?.kind === 'database-instance' && db.properties.multiZone.from).toEqual({
    resource: 'module.db.aws_db_instance.this',
    property: 'multi_az',
    file: 'db/main.tf',
    line: 5,
  });
});

test('override files change what others declare', () => {
  const { items } = read({
    'a_override.tf': 'resource "aws_db_instance" "db" { multi_az = true }',
    'main.tf': 'resource "aws_db_instance" "db" {\n  multi_az = false\n  backup_retention_period = 3\n}',
  });
  expect(items[0]?.properties).toMatchObject({ multiZone: { value: true }, backupRetentionDays: { value: 3 } });
});

test('what is not modelled is listed with whether it could matter', () => {
  const { notModelled } = read({
    'main.tf': [
      'resource "aws_iam_role" "r" {}',
      'resource "aws_qldb_ledger" "l" {}',
      'resource "google_compute_instance" "g" {}',
      'module "remote" { source = "example/thing/aws" }',
    ].join('\n'),
  });
  expect(notModelled.map(({ id, matters, why }) => [id, matters, why])).toEqual([
    ['aws_iam_role.r', 'no', expect.stringContaining('neither serves nor keeps data')],
    ['aws_qldb_ledger.l', 'could', expect.stringContaining('not known here')],
    ['google_compute_instance.g', 'could', expect.stringContaining('another provider')],
    ['module.remote', 'could', expect.stringContaining('example/thing/aws, is not in the folder')],
  ]);
});

test('only modules that cannot be read: nobody can tell', () => {
  const { events } = assessed({ 'main.tf': 'module "site" { source = "git::ssh://example.org/site.git" }' });
  for (const event of Object.values(events))
    expect(event).toMatchObject({ outcome: 'unknown', resource: 'module.site' });
});

test('a count that is not known is an assumption', () => {
  const { items, assumptions } = read({
    'main.tf': 'variable "n" { type = number }\nresource "aws_sqs_queue" "q" { count = var.n }',
  });
  expect(items.map((i) => i.id)).toEqual(['aws_sqs_queue.q[0]']);
  expect(assumptions.map((a) => a.says)).toContain(
    'There is one of aws_sqs_queue.q, because its count is not known: variable n has no default; give it with --param n=…',
  );
});

test('without configuration at the top, folders that nothing calls are read side by side', () => {
  const { items } = read({
    'live/prod/main.tf': 'module "q" { source = "../../modules/q" }',
    'live/test/main.tf': 'module "q" { source = "../../modules/q" }',
    'modules/q/main.tf': 'resource "aws_sqs_queue" "q" {}',
  });
  expect(items.map((i) => i.id)).toEqual(['live/prod:module.q.aws_sqs_queue.q', 'live/test:module.q.aws_sqs_queue.q']);
});

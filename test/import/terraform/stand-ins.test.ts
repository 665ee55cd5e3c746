import { expect, test } from 'vitest';
import { terraform } from '@/simulator/import/terraform';
import { standInFor, standInSources } from '@/simulator/import/terraform/stand-ins';

function read(text: string) {
  return terraform.read({ files: [{ path: 'main.tf', text }], parameters: new Map(), stack: new Map() });
}

test.each(standInSources)('%s is read without any input, from the line of its call', (source) => {
  const { items, notModelled, assumptions } = read(`\nmodule "m" {\n  source = "${source}"\n}\n`);
  expect(notModelled.filter((n) => n.type === 'module')).toEqual([]);
  expect(assumptions.map((a) => a.says)).toContain(`module.m makes what ${source} documents`);
  for (const item of items) expect(item.from).toMatchObject({ file: 'main.tf', line: 2 });
});

test.each([
  ['terraform-aws-modules/vpc/aws', true],
  ['registry.example.org/terraform-aws-modules/vpc/aws', true],
  ['git::https://github.com/terraform-aws-modules/terraform-aws-vpc.git?ref=v5.0.0', true],
  ['github.com/terraform-aws-modules/terraform-aws-vpc', true],
  ['git@github.com:terraform-aws-modules/terraform-aws-vpc.git', true],
  ['github.com/terraform-aws-modules/terraform-aws-ecs//modules/service', true],
  ['someone/vpc/aws', false],
  ['https://example.org/vpc.zip', false],
  ['constructor', false],
])('%s', (source, known) => {
  expect(standInFor(source) !== undefined).toBe(known);
});

test('a subnet goes round the zones, each private one behind the NAT gateway that its inputs ask for', () => {
  const call = (rest: string) =>
    read(`module "vpc" {
  source             = "terraform-aws-modules/vpc/aws"
  azs                = ["us-east-1a", "us-east-1b"]
  public_subnets     = ["10.0.0.0/24", "10.0.1.0/24"]
  private_subnets    = ["10.0.2.0/24", "10.0.3.0/24", "10.0.4.0/24"]
  enable_nat_gateway = true
  ${rest}
}`);
  const zones = call('').items.flatMap((i) =>
    i.kind === 'subnet' && i.properties.zone.known ? i.properties.zone.value : [],
  );
  expect(zones).toEqual(['us-east-1a', 'us-east-1b', 'us-east-1a', 'us-east-1b', 'us-east-1a']);
  const nats = (rest: string) => call(rest).items.filter((i) => i.kind === 'nat').length;
  expect([nats('single_nat_gateway = true'), nats('one_nat_gateway_per_az = true'), nats('')]).toEqual([1, 2, 3]);
});

import { expect, test } from 'vitest';
import { inputsOf } from '@/simulator/import';

test('parameters of CloudFormation, with what a form needs of them', () => {
  const text = `Parameters:
  Standby: {Type: String, Default: 'false', AllowedValues: ['true', 'false'], Description: Keep a standby}
  Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
Resources: {Q: {Type: AWS::SQS::Queue}}`;
  expect(inputsOf([{ path: 'a.yaml', text }])).toEqual([
    {
      name: 'Standby',
      of: 'parameter',
      type: 'String',
      standard: 'false',
      allowed: ['true', 'false'],
      description: 'Keep a standby',
    },
    { name: 'Subnets', of: 'parameter', type: 'List<AWS::EC2::Subnet::Id>' },
    { name: 'region', of: 'stack', type: '', standard: 'us-east-1' },
  ]);
});

test('only the outermost stack asks; what it gives to those inside of it is no question', () => {
  const files = [
    {
      path: 'root.yaml',
      text: 'Parameters: {A: {Type: String}}\nResources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./in.yaml, Parameters: {B: !Ref A}}}}',
    },
    { path: 'in.yaml', text: 'Parameters: {B: {Type: String}}\nResources: {Q: {Type: AWS::SQS::Queue}}' },
  ];
  expect(inputsOf(files).map(({ name }) => name)).toEqual(['A', 'region']);
});

test('variables of Terraform', () => {
  const text = `variable "engine" {
  type        = string
  default     = "mysql"
  description = "Engine of the database"
}
variable "subnet_ids" { type = list(string) }
resource "aws_sqs_queue" "q" {}
`;
  expect(inputsOf([{ path: 'main.tf', text }])).toEqual([
    { name: 'engine', of: 'parameter', type: 'string', standard: 'mysql', description: 'Engine of the database' },
    { name: 'subnet_ids', of: 'parameter', type: 'list(string)' },
    { name: 'region', of: 'stack', type: '', standard: 'us-east-1' },
  ]);
});

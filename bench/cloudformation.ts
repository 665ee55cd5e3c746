import { assessFiles } from '@/simulator/import';
import { ms, quantile, type Row, timed } from './row';

/** Templates of a megabyte and of 500 resources, read and judged. */
export function cloudFormationTemplates(): Row[] {
  const row = (what: string, text: string): Row => {
    const input = { files: [{ path: 'big', text }], parameters: new Map(), stack: new Map() };
    return {
      what,
      value: ms(
        quantile(
          timed(5, () => assessFiles(input)),
          0.5,
        ),
      ),
      target: '1000 ms',
    };
  };
  return [
    row('a template of 500 resources, YAML, assessed', yaml(500)),
    row('one of a megabyte, YAML', yaml(2_750)),
    row('one of a megabyte, JSON', json(2_750)),
  ];
}

const SCRIPT = '#!/bin/bash\nyum install -y httpd\nsystemctl enable --now httpd\n';

function yaml(count: number): string {
  const servers = Array.from(
    { length: count },
    (_, i) => `  Server${i}:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789
      InstanceType: !Sub t3.\${Size}
      SubnetId: subnet-${i % 3}
      UserData:
        Fn::Base64: |
${SCRIPT.replace(/^/gm, '          ')}
      Tags:
        - Key: Name
          Value: !Join ['-', [!Ref 'AWS::StackName', server, '${i}']]
`,
  );
  return `Parameters:\n  Size: {Type: String, Default: small}\nResources:\n${servers.join('')}`;
}

function json(count: number): string {
  const resources = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `Server${i}`,
      {
        Type: 'AWS::EC2::Instance',
        Properties: {
          ImageId: 'ami-0123456789',
          InstanceType: { 'Fn::Sub': `t3.\${Size}` },
          SubnetId: `subnet-${i % 3}`,
          UserData: { 'Fn::Base64': SCRIPT },
          Tags: [{ Key: 'Name', Value: { 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, 'server', `${i}`]] } }],
        },
      },
    ]),
  );
  return JSON.stringify({ Parameters: { Size: { Type: 'String', Default: 'small' } }, Resources: resources }, null, 1);
}

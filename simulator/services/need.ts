import type { Constant } from './constant';

/** What must be up for a resource to work, as parts that fail on their own and places that take much with them. */
export type Need = { place: string } | { part: string; down: number } | { atLeast: number; of: readonly Need[] };

export const all = (...of: readonly Need[]): Need => ({ atLeast: of.length, of });
export const any = (...of: readonly Need[]): Need => ({ atLeast: Math.min(1, of.length), of });
export const place = (region: string, zone?: string): Need => ({
  place: zone === undefined ? region : `${region}/${zone}`,
});
export const part = (name: string, down: Constant): Need => ({ part: name, down: down.value });

const checked = '2026-11-23';

function level(percent: number, low: number, fact: string, source: string): Constant {
  const value = Math.round((100 - percent) * 1e6) / 1e8;
  return { value, low: 0, high: low, unit: 'share', kind: 'low', basis: 'documented', source, fact, checked };
}

/** Shares of time down at the published service levels; the truth is usually better. */
export const DOWN_SHARE = {
  instance: level(99.5, 0.005, 'foundations/infrastructure-services-are-zonal', 'EC2 instance-level agreement, 99.5 %'),
  balancer: level(99.99, 0.0001, 'elb/raises-availability', 'Elastic Load Balancing agreement, 99.99 %'),
  database: level(99.5, 0.005, 'rds/multi-az-protects-against', 'RDS single instance agreement, 99.5 %'),
  bucket: level(99.9, 0.001, 's3/availability-figures', 'S3 agreement, 99.9 %'),
  queue: level(99.9, 0.001, 'sqs/managed-queue', 'SQS agreement, 99.9 %'),
  edge: level(99.9, 0.001, 'cloudfront/global-edge-network', 'CloudFront agreement, 99.9 %'),
  managed: level(
    99.99,
    0.0001,
    'foundations/higher-level-services-built-in-ha',
    'DynamoDB and Aurora agreements, 99.99 %',
  ),
  files: level(99.9, 0.001, 'foundations/higher-level-services-built-in-ha', 'One-zone and regional files, 99.9 %'),
  volume: level(99.9, 0.001, 'ebs/durability-figures', 'EBS volume agreement, 99.9 %'),
} as const;

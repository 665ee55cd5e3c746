import type { GlyphName } from './shapes';

const BY_TOPIC: Record<string, GlyphName> = {
  foundations: 'ground',
  'regions-azs': 'zones',
  ami: 'image',
  'auto-scaling': 'group',
  elb: 'balancer',
  'elastic-ip': 'address',
  'reserved-instances': 'reservation',
  ebs: 'volume',
  'ebs-snapshots': 'snapshot',
  rds: 'database',
  s3: 'bucket',
  sqs: 'queue',
  route53: 'dns',
  cloudfront: 'edge',
};

/** The glyph of a topic; packs on other subjects get the book. */
export function topicGlyph(topic: string): GlyphName {
  return BY_TOPIC[topic] ?? 'book';
}

import { type ParsedBrief, parseBrief, parsePrices } from '@/simulator';
import { listPacks } from '../content/packs';
import type { LoadedBrief } from './loaders';

/**
 * What designs of one's own are measured by, where no brief asks anything: common yardsticks under every fault that is likely
 * to be met. They are no exercise and nothing is handed in.
 */
const YARDSTICKS = {
  faultline: 'brief/1',
  id: 'free',
  title: 'A design of your own',
  level: 'easy',
  story:
    'No brief and nothing to hand in: draw any design, or open one from a link or a file, and watch what it survives. It is measured by common yardsticks under 60 reads and 20 writes a second.',
  teaches: ['free'],
  workload: { reads: { rate: 60 }, writes: { rate: 20 } },
  requirements: [
    {
      id: 'dark',
      title: 'No single loss keeps it dark for more than 5 minutes',
      measure: 'downtime',
      bound: 300,
      faults: ['zone-outage', 'instance-loss', 'process-hang', 'database-primary-loss', 'volume-loss'],
    },
    {
      id: 'lost',
      title: 'No single loss forgets what was acknowledged',
      measure: 'data-lost',
      bound: 0,
      faults: ['zone-outage', 'instance-loss', 'database-primary-loss', 'volume-loss'],
    },
    {
      id: 'failed',
      title: 'At most 1 % of requests fail in the hour after it',
      measure: 'failed-share',
      bound: 0.01,
      faults: ['zone-outage', 'instance-loss', 'process-hang', 'database-primary-loss', 'load-surge-2'],
    },
    {
      id: 'mistake',
      title: 'After a wrong DELETE at most 5 minutes of writes are gone',
      measure: 'data-lost',
      bound: 300,
      faults: ['wrong-delete', 'object-deleted'],
    },
    {
      id: 'region',
      title: 'A Region that is out keeps it dark for at most an hour',
      measure: 'downtime',
      bound: 3600,
      faults: ['region-outage'],
    },
  ],
  start: {
    faultline: 'design/1',
    title: 'A design of my own',
    resources: [
      { id: 'web', type: 'ec2-instance', label: 'Web server', zone: 'a', instanceType: 'm5.large' },
      {
        id: 'database',
        type: 'rds-instance',
        label: 'Database',
        zone: 'a',
        class: 'db.m5.large',
        deployment: 'single',
      },
    ],
    links: [
      { from: 'users', to: 'web', carries: ['reads', 'writes'] },
      { from: 'web', to: 'database', carries: ['reads', 'writes'] },
    ],
  },
};

let parsed: ParsedBrief | null = null;

/** The lab without a brief, with the prices of the first pack that has some; null where no pack has. */
export function loadFreeLab(): LoadedBrief | null {
  parsed ??= readYardsticks();
  for (const pack of listPacks()) {
    const prices = parsePrices(pack.prices?.document.value);
    if (prices.ok) return { pack, brief: parsed, prices: prices.value };
  }
  return null;
}

function readYardsticks(): ParsedBrief {
  const brief = parseBrief({ ...YARDSTICKS, model: YARDSTICKS.start });
  if (!brief.ok) throw new Error(`The yardsticks of the free lab cannot be read: ${JSON.stringify(brief.problems)}`);
  return brief.value;
}

import { TRAFFIC } from '../design/traffic';
import { readsGoElsewhere } from './data-traps';
import { each, type Trap } from './trap';

const LARGE: ReadonlySet<string> = new Set(['db.m5.2xlarge', 'db.m5.4xlarge']);
const COST = ['monthly-cost'] as const;

/** Traps of the bill; they explain a budget that is not kept. */
export const costTraps: readonly Trap[] = [
  {
    id: 'room-without-discount',
    title: 'Capacity kept, taken for a discount',
    fact: 'reserved-instances/odcr',
    under: COST,
    shows: (d) => each(d, 'capacity-reservation', (r) => r.kind === 'on-demand'),
  },
  {
    id: 'sized-for-the-peak',
    title: 'The number for the evening, all night long',
    fact: 'auto-scaling/policy-based-scaling',
    under: COST,
    shows: (d, { workload }) =>
      TRAFFIC.some((name) => workload[name]?.profile.kind === 'daily')
        ? each(d, 'auto-scaling-group', (r) => r.targetUtilisation === undefined && (r.desired ?? r.min) > 2)
        : null,
  },
  {
    id: 'bigger-instead-of-more',
    title: 'One large machine for reads that could go elsewhere',
    fact: 'rds/read-replica-scales-reads',
    under: COST,
    shows: (d) => each(d, 'rds-instance', (r) => LARGE.has(r.class) && !readsGoElsewhere(d, r.id)),
  },
  {
    id: 'running-abroad',
    title: 'A second Region that runs where it could wait',
    fact: 'foundations/dr-strategies',
    under: COST,
    shows: (d) => {
      const home = d.resources[0]?.region;
      return each(d, 'auto-scaling-group', (r) => r.region !== home && (r.desired ?? r.min) > 0);
    },
  },
  {
    id: 'all-on-demand',
    title: 'The price by the hour for what always runs',
    fact: 'reserved-instances/billing-discount',
    under: COST,
    shows: (d) =>
      each(d, 'rds-instance', (r) => !r.reserved) ??
      each(d, 'auto-scaling-group', (r) => !r.reserved && (r.desired ?? r.min) > 0) ??
      each(d, 'ec2-instance', (r) => !r.reserved),
  },
];

import { z } from 'zod';
import { INSTANCE_TYPE_OPTIONS, InstanceTypeSchema } from '../design/instance-types';
import { baseShape, ZoneSchema } from '../design/resource';
import { Component } from '../kernel/component';
import type { Service } from './service';

const ReservationSchema = z.strictObject({
  ...baseShape,
  type: z.literal('capacity-reservation'),
  zone: ZoneSchema,
  /** `on-demand`: capacity without a term. `zonal`: a Reserved Instance of one zone. `regional`: a discount and no capacity. */
  kind: z.enum(['on-demand', 'zonal', 'regional']).default('on-demand'),
  instanceType: InstanceTypeSchema.default('m5.large'),
  count: z.number().int().min(1).max(200).default(1),
});
export type ReservationConfig = z.infer<typeof ReservationSchema>;

/** Room kept for instances of one type in one zone; instances that already run there use it first. */
export class CapacityReservation extends Component {
  readonly config: ReservationConfig;

  constructor(config: ReservationConfig) {
    super(config);
    this.config = config;
  }

  /** Whether it keeps room for this type in this place (`home/a`). */
  holds(place: string, instanceType: string): boolean {
    const { kind, region, zone } = this.config;
    return kind !== 'regional' && instanceType === this.config.instanceType && place === `${region}/${zone}`;
  }
}

export const capacityReservation: Service<ReservationConfig> = {
  type: 'capacity-reservation',
  title: 'Capacity reservation',
  summary: 'Room kept for instances of one type in one zone.',
  topic: 'reserved-instances',
  placement: 'zonal',
  glyph: 'reservation',
  beyond: false,
  schema: ReservationSchema,
  fields: [
    { key: 'zone', label: 'Zone', kind: 'zone', fact: 'reserved-instances/zonal-reserves-capacity' },
    {
      key: 'kind',
      label: 'Kind',
      kind: 'choice',
      options: [
        { value: 'on-demand', label: 'On-demand capacity reservation' },
        { value: 'zonal', label: 'Reserved Instance, zonal' },
        { value: 'regional', label: 'Reserved Instance, regional' },
      ],
      default: 'on-demand',
      fact: 'reserved-instances/regional-reserves-nothing',
    },
    {
      key: 'instanceType',
      label: 'Instance type',
      kind: 'choice',
      options: INSTANCE_TYPE_OPTIONS,
      default: 'm5.large',
      fact: 'reserved-instances/zonal-reserves-capacity',
    },
    {
      key: 'count',
      label: 'Instances',
      kind: 'number',
      unit: 'instances',
      min: 1,
      max: 200,
      default: 1,
      fact: 'reserved-instances/odcr',
    },
  ],
  constants: {},
  laws: [
    { says: 'What it keeps can be launched in a shortage.', fact: 'reserved-instances/odcr-for-failover' },
    {
      says: 'A zonal Reserved Instance keeps capacity in its zone.',
      fact: 'reserved-instances/zonal-reserves-capacity',
    },
    { says: 'A regional Reserved Instance keeps none.', fact: 'reserved-instances/regional-reserves-nothing' },
    { says: 'It is billed whether used or not.', fact: 'reserved-instances/odcr' },
    {
      says: 'A Reserved Instance is a discount on what runs; room kept on demand is none.',
      fact: 'reserved-instances/billing-discount',
    },
  ],
  responsible: (_c, asked) => (asked.measure === 'monthly-cost' ? 'count' : 'kind'),
  references: () => [],
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: () => [],
  build: (config) => new CapacityReservation(config),
  cost: (c, view) => {
    // Instances that run in its place use it and are billed as instances, so only the rest of it is billed here.
    const used = usedBy(c, view.all());
    const item = `ec2.${c.instanceType}`;
    const unused = c.count - used;
    if (c.kind === 'on-demand') return [{ what: 'room kept and not used', item, quantity: unused }];
    const reserved = `${item}.reserved`;
    return [
      ...(unused > 0 ? [{ what: 'reserved and not used', item: reserved, quantity: unused }] : []),
      ...(used > 0
        ? [
            { what: 'instances at the reserved price', item: reserved, quantity: used },
            { what: 'which are not billed by the hour', item, quantity: -used },
          ]
        : []),
    ];
  },
};

/** How many of its places instances use that run from the start and no reservation before it has taken. */
function usedBy(c: ReservationConfig, all: readonly object[]): number {
  const others = all as readonly (Partial<ReservationConfig> & { type: string })[];
  let taken = 0;
  for (const other of others) {
    if (other.id === c.id) break;
    if (other.type === c.type && other.instanceType === c.instanceType && overlaps(other, c)) taken += other.count ?? 0;
  }
  return Math.min(c.count, Math.max(0, runningIn(c, all) - taken));
}

/** Whether two reservations of one type can apply to the same instances. */
function overlaps(a: Partial<ReservationConfig>, b: ReservationConfig): boolean {
  return a.region === b.region && (a.kind === 'regional' || b.kind === 'regional' || a.zone === b.zone);
}

/** Instances of its type that a design runs from the start where it applies: in its zone, or anywhere in its Region. */
function runningIn(c: ReservationConfig, all: readonly object[]): number {
  let n = 0;
  for (const r of all as readonly Running[]) {
    // What is reserved by itself has its discount already; room kept on demand takes it as well.
    if (r.instanceType !== c.instanceType || r.region !== c.region || (r.reserved === true && c.kind !== 'on-demand'))
      continue;
    const anywhere = c.kind === 'regional';
    if (r.type === 'ec2-instance' && (anywhere || r.zone === c.zone)) n += 1;
    if (r.type !== 'auto-scaling-group') continue;
    const zones = r.zones ?? [];
    const size = r.desired ?? r.min ?? 0;
    const at = zones.indexOf(c.zone);
    if (anywhere) n += size;
    else if (at >= 0) n += Math.ceil((size - at) / zones.length);
  }
  return n;
}

interface Running {
  type: string;
  region: string;
  instanceType?: string;
  zone?: string;
  zones?: string[];
  desired?: number;
  min?: number;
  reserved?: boolean;
}

import { z } from 'zod';
import { InstanceTypeSchema } from '../design/instance-types';
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
      options: InstanceTypeSchema.options.map((value) => ({ value, label: value })),
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
  ],
  references: () => [],
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: () => [],
  build: (config) => new CapacityReservation(config),
  cost: (c, view) => {
    // Instances that run in its place use it and are billed as instances, so only the rest of it is billed here.
    const unused = Math.max(0, c.count - runningIn(c, view.all()));
    const discount = c.kind === 'on-demand' ? '' : '.reserved';
    return [{ what: 'room kept and not used', item: `ec2.${c.instanceType}${discount}`, quantity: unused }];
  },
};

/** Instances of its type that a design runs in its zone from the start. */
function runningIn(c: ReservationConfig, all: readonly object[]): number {
  let n = 0;
  for (const r of all as readonly Running[]) {
    if (r.instanceType !== c.instanceType || r.region !== c.region) continue;
    if (r.type === 'ec2-instance' && r.zone === c.zone) n += 1;
    const at = r.type === 'auto-scaling-group' ? (r.zones ?? []).indexOf(c.zone) : -1;
    if (at >= 0) n += Math.ceil(((r.desired ?? r.min ?? 0) - at) / (r.zones ?? []).length);
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
}

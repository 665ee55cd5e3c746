import { z } from 'zod';
import { DATABASE_CLASSES, DatabaseClassSchema } from '../design/instance-types';
import { baseShape, IdSchema, ZoneSchema } from '../design/resource';
import { CLASSES, READS, WRITES } from '../design/traffic';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { seconds } from './constant';
import { waitS } from './fleet';
import type { Service } from './service';

const ReplicaSchema = z.strictObject({
  ...baseShape,
  type: z.literal('rds-read-replica'),
  source: IdSchema,
  zone: ZoneSchema,
  class: DatabaseClassSchema.default('db.m5.large'),
  gigabytes: z.number().int().min(20).max(65_536).default(100),
  reserved: z.boolean().default(false),
});
export type ReplicaConfig = z.infer<typeof ReplicaSchema>;

export const REPLICA_CONSTANTS = {
  lag: seconds([0, 2, 60], 'estimate', 'rds/read-replica-asynchronous', 'asynchronous replication'),
} as const;

/** A copy for reads that follows its source with a lag. Nobody promotes it by itself. */
export class ReadReplica extends Component {
  readonly config: ReplicaConfig;
  readonly #place: string;

  constructor(config: ReplicaConfig) {
    super(config);
    this.config = config;
    this.#place = `${config.region}/${config.zone}`;
  }

  override start(run: Run): void {
    run.trace.counts.stalenessS = Math.max(run.trace.counts.stalenessS, run.constant(REPLICA_CONSTANTS.lag));
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (place !== this.#place && place !== this.region) return;
    const reachable = run.isUp(this.#place);
    if (reachable === this.up) return;
    this.become(
      run,
      reachable ? 'serving' : 'down',
      up ? 'Reachable again' : `Unreachable with ${place}`,
      'rds/read-replica-scales-reads',
    );
  }

  override admit(run: Run, network: Network): void {
    const at = this.node * CLASSES;
    const service = run.setting.workload.databaseTimeS.reads;
    const erlangs = (network.offered[at + READS] as number) * service;
    const processors = DATABASE_CLASSES[this.config.class];
    const share = this.up ? (erlangs > processors ? processors / erlangs : 1) : 0;
    network.passAll(this.node, share);
    network.pass[at + WRITES] = 0;
    network.ownLatency[this.node] = erlangs > 0 && share > 0 ? service + waitS(processors, erlangs, service) : 0;
  }
}

export const rdsReadReplica: Service<ReplicaConfig> = {
  type: 'rds-read-replica',
  title: 'RDS read replica',
  summary: 'A copy of a database for reads, with a lag.',
  topic: 'rds',
  placement: 'zonal',
  glyph: 'replica',
  beyond: false,
  schema: ReplicaSchema,
  fields: [
    { key: 'source', label: 'Copy of', kind: 'resource', of: ['rds-instance'], fact: 'rds/read-replica-asynchronous' },
    { key: 'zone', label: 'Zone', kind: 'zone' },
    {
      key: 'class',
      label: 'Class',
      kind: 'choice',
      options: DatabaseClassSchema.options.map((value) => ({ value, label: value })),
      default: 'db.m5.large',
    },
    { key: 'gigabytes', label: 'Storage', kind: 'number', unit: 'GB', min: 20, max: 65_536, default: 100 },
    {
      key: 'reserved',
      label: 'One-year reservation',
      kind: 'switch',
      default: false,
      fact: 'reserved-instances/billing-discount',
    },
  ],
  constants: REPLICA_CONSTANTS,
  laws: [
    { says: 'It takes reads off its source and refuses writes.', fact: 'rds/read-replica-scales-reads' },
    { says: 'It lags behind.', fact: 'rds/read-replica-asynchronous' },
    { says: 'It never takes over by itself.', fact: 'rds/read-replica-no-automatic-failover' },
  ],
  references: (c) => [{ key: 'source', id: c.source, of: ['rds-instance'] }],
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: () => [],
  build: (config) => new ReadReplica(config),
  cost: (c) => [
    {
      what: `read replica${c.reserved ? ', reserved' : ''}`,
      item: `rds.${c.class}${c.reserved ? '.reserved' : ''}`,
      quantity: 1,
    },
    { what: 'replica storage', item: 'rds.storage', quantity: c.gigabytes },
  ],
};

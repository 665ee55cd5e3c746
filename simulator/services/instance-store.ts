import { z } from 'zod';
import { baseShape, IdSchema, ZoneSchema } from '../design/resource';
import { TRAFFIC } from '../design/traffic';
import type { FaultKind } from '../faults/kinds';
import type { Weakness } from '../kernel/component';
import type { Run } from '../kernel/run';
import { seconds } from './constant';
import { inPlaceOf } from './rebuild';
import type { Service } from './service';
import { Store } from './store';

const StoreSchema = z.strictObject({
  ...baseShape,
  type: z.literal('instance-store'),
  zone: ZoneSchema,
  /** Instance whose host the disk is in. */
  attachedTo: IdSchema,
});
export type InstanceStoreConfig = z.infer<typeof StoreSchema>;

const INSTANCE_STORE_CONSTANTS = {
  begin: seconds(
    [60, 300, 900],
    'estimate',
    'ebs/instance-store-not-for-valuable-data',
    'a person starts the application with an empty disk',
  ),
} as const;

const EMPTIED = 0;
/** Size of a volume that is tried in its place. */
const USUAL_GB = 200;

/** A disk inside the host of an instance. It is as near as can be, and gone with the host. */
export class InstanceStore extends Store {
  override weaknesses(): readonly Weakness[] {
    return [
      { kind: 'volume-loss', likeness: this.id },
      { kind: 'wrong-delete', likeness: this.id },
    ];
  }

  /** Nothing of it is kept anywhere else, so whatever takes it takes everything. */
  override strike(run: Run, kind: FaultKind): void {
    const what = kind === 'volume-loss' ? 'Its disk fails' : 'A person deletes what is on it';
    this.#loseAll(run, what, 'ebs/instance-store-not-for-valuable-data');
    const noticed = kind === 'wrong-delete' ? { afterS: run.setting.operators.noticeS } : undefined;
    run.askOperator(this, EMPTIED, run.constant(INSTANCE_STORE_CONSTANTS.begin), `begin ${this.id} anew`, noticed);
  }

  override onTimer(run: Run): void {
    this.instanceBack(run);
  }

  /** Its instance stopped, moved to other hardware or was replaced. */
  instanceGone(run: Run): void {
    this.#loseAll(run, 'Gone with the host of its instance', 'ebs/instance-store-loss-conditions');
  }

  /** Its instance runs again, with an empty disk where the old one is gone. */
  instanceBack(run: Run): void {
    if (this.state === 'lost')
      this.become(run, 'serving', 'An empty disk on another host', 'ebs/instance-store-loss-conditions');
  }

  #loseAll(run: Run, what: string, fact: string): void {
    if (this.state === 'lost') return;
    this.failedAtS = run.now;
    this.become(run, 'lost', what, fact);
    run.lose(this, this.log, run.now, null);
  }
}

export const instanceStore: Service<InstanceStoreConfig> = {
  type: 'instance-store',
  title: 'Instance store',
  summary: 'A disk inside the host of an instance, gone with it.',
  topic: 'ebs',
  placement: 'zonal',
  glyph: 'volume',
  beyond: false,
  schema: StoreSchema,
  fields: [
    { key: 'zone', label: 'Zone', kind: 'zone', fact: 'ebs/instance-store-loss-conditions' },
    {
      key: 'attachedTo',
      label: 'In the host of',
      kind: 'resource',
      of: ['ec2-instance'],
      fact: 'ebs/instance-store-loss-conditions',
    },
  ],
  constants: INSTANCE_STORE_CONSTANTS,
  laws: [
    { says: 'It survives a restart of its instance.', fact: 'ebs/instance-store-loss-conditions' },
    { says: 'It is gone when its instance stops or its disk fails.', fact: 'ebs/instance-store-loss-conditions' },
    { says: 'Nothing takes snapshots of it.', fact: 'ebs/instance-store-not-for-valuable-data' },
  ],
  responsible: () => 'attachedTo',
  references: (c) => [{ key: 'attachedTo', id: c.attachedTo, of: ['ec2-instance'] }],
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: (c, view) => {
    const host = view.resource(c.attachedTo) as { region: string; zone?: string } | undefined;
    if (host === undefined || (host.zone === c.zone && host.region === c.region)) return [];
    const where = `${host.region}/${host.zone ?? '?'}`;
    const message = `A disk of ${c.attachedTo} is where that instance is, in ${where}.`;
    return [{ path: 'zone', rule: 'volume-zone', message }];
  },
  improvements: ({ id, label, region, zone, attachedTo }, view) => {
    const schedule = `${id}-snapshots`.slice(0, 40);
    if (view.resource(schedule) !== undefined) return [];
    const volume = { type: 'ebs-volume', label, region, zone, attachedTo, gigabytes: USUAL_GB };
    return [
      {
        says: `Use a volume with a snapshot every hour for ${id}`,
        edits: [
          ...inPlaceOf(view, id, volume),
          {
            op: 'add',
            resource: { id: schedule, type: 'snapshot-schedule', region, volume: id, everyS: 3600, keepDays: 1 },
            links: [],
          },
        ],
      },
    ];
  },
  implies: (c) => [{ from: c.attachedTo, to: c.id, carries: [...TRAFFIC], waits: true, use: 'each' }],
  build: (config) => new InstanceStore(config),
  cost: () => [],
};

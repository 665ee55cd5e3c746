import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape, IdSchema, ZoneSchema } from '../design/resource';
import { TRAFFIC } from '../design/traffic';
import type { FaultKind } from '../faults/kinds';
import type { Component, Weakness } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { asksForData, under } from './asked';
import { perYear, seconds } from './constant';
import { all, DOWN_SHARE, part, place } from './need';
import type { Service } from './service';
import { SnapshotSchedule } from './snapshot-schedule';
import { Store } from './store';

const VolumeSchema = z.strictObject({
  ...baseShape,
  type: z.literal('ebs-volume'),
  zone: ZoneSchema,
  /** Instance it is attached to. */
  attachedTo: IdSchema,
  kind: z.enum(['gp3', 'io2']).default('gp3'),
  gigabytes: z.number().int().min(1).max(65_536).default(100),
  /** What operators do when its zone is out: wait, or restore its last snapshot in another zone. */
  onOutage: z.enum(['wait', 'restore']).default('wait'),
});
export type VolumeConfig = z.infer<typeof VolumeSchema>;

export const VOLUME_CONSTANTS = {
  /** Work of creating a volume from a snapshot and attaching it. */
  restore: seconds(
    [120, 600, 1800],
    'estimate',
    'ebs-snapshots/recover-from-volume-failure',
    'create from snapshot, attach, mount; first reads are slow',
  ),
  failures: perYear(
    [0.001, 0.002, 0.002],
    'documented',
    'ebs/durability-figures',
    'annual failure rate of gp3 0.1 to 0.2 %',
  ),
  failuresIo2: perYear(
    [0.00001, 0.00001, 0.00001],
    'documented',
    'ebs/durability-figures',
    'annual failure rate of io2 0.001 %',
  ),
} as const;

const RESTORED = 0;

/** Block storage of one zone, attached to one instance. */
export class EbsVolume extends Store {
  readonly config: VolumeConfig;
  #zone: string;
  #schedule: SnapshotSchedule | undefined;
  #restoring = false;

  constructor(config: VolumeConfig) {
    super(config);
    this.config = config;
    this.#zone = config.zone;
  }

  override start(run: Run): void {
    this.#schedule = run.components.find(
      (c): c is SnapshotSchedule => c instanceof SnapshotSchedule && c.config.volume === this.id,
    );
  }

  get place(): string {
    return `${this.region}/${this.#zone}`;
  }

  override weaknesses(): readonly Weakness[] {
    const likeness = `ebs:${this.id}`;
    return [
      { kind: 'volume-loss', likeness },
      { kind: 'wrong-delete', likeness },
    ];
  }

  override strike(run: Run, kind: FaultKind): void {
    this.failedAtS = run.now;
    if (kind === 'volume-loss') {
      this.become(run, 'lost', 'The volume fails and takes its content with it', 'ebs/durability-figures');
      this.#restore(run, `restore ${this.id} from its snapshot`);
    } else if (kind === 'wrong-delete') {
      this.deleted = true;
      this.become(
        run,
        'lost',
        'A person deletes its data; every copy of the block follows',
        'ebs/replicated-within-az',
      );
      this.#restore(run, `restore ${this.id} from its snapshot`, { afterS: run.setting.operators.noticeS });
    }
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (place !== this.place && place !== this.region) return;
    if (!up) {
      this.failedAtS = run.now;
      this.become(
        run,
        'down',
        `Unreachable with ${place}; its copies are in the same zone`,
        'ebs/reattach-does-not-cover-az-loss',
      );
      if (this.config.onOutage === 'restore' && place !== this.region && this.#schedule !== undefined)
        this.#restore(run, `restore ${this.id} in another zone`);
    } else if (this.state === 'down' && run.isUp(this.place)) {
      this.become(run, 'serving', 'Reachable again with all its data', 'ebs/replicated-within-az');
    }
  }

  /** The instance runs in another zone now; the volume cannot follow: fact `ebs/az-scope`. */
  instanceMoved(run: Run, zone: string): void {
    if (zone === this.#zone || this.#restoring) return;
    run.note(this.id, `Stays in zone ${this.#zone}: a volume attaches only inside its zone`, { fact: 'ebs/az-scope' });
    if (this.state !== 'down') this.become(run, 'down', 'Not attached', 'ebs/az-scope');
  }

  #restore(run: Run, task: string, noticed?: { afterS: number }): void {
    if (this.#schedule === undefined) {
      run.note(this.id, 'There is no snapshot to restore', { fact: 'ebs-snapshots/rpo-is-snapshot-age' });
      if (this.state === 'lost') run.lose(this, this.log, this.failedAtS, null);
      return;
    }
    this.#restoring = true;
    run.askOperator(this, RESTORED, run.constant(VOLUME_CONSTANTS.restore), task, noticed);
  }

  override onTimer(run: Run, _kind: number): void {
    const schedule = this.#schedule;
    this.#restoring = false;
    if (schedule === undefined || this.state === 'serving') return;
    if (!run.isUp(this.region)) return;
    const host = run.component(this.config.attachedTo) as (Component & { place?: string }) | undefined;
    this.#zone = host?.place?.slice(this.region.length + 1) ?? this.#zone;
    if (!run.isUp(this.place)) {
      run.note(this.id, 'A volume is restored but its instance still is in the lost zone', { fact: 'ebs/az-scope' });
      return;
    }
    this.deleted = false;
    this.become(
      run,
      'serving',
      'Restored from the last snapshot; what was written after it is lost',
      'ebs-snapshots/rpo-is-snapshot-age',
    );
    run.lose(this, this.log, this.failedAtS, schedule.lastBefore(this.failedAtS));
  }

  override admit(run: Run, network: Network): void {
    const host = run.component(this.config.attachedTo) as (Component & { place?: string }) | undefined;
    const together = host?.place === undefined || host.place === this.place;
    network.passAll(this.node, this.up && together ? 1 : 0);
  }
}

export const ebsVolume: Service<VolumeConfig> = {
  type: 'ebs-volume',
  title: 'EBS volume',
  summary: 'Block storage that outlives its instance, in one zone.',
  topic: 'ebs',
  placement: 'zonal',
  glyph: 'volume',
  beyond: false,
  schema: VolumeSchema,
  fields: [
    { key: 'zone', label: 'Zone', kind: 'zone', fact: 'ebs/az-scope' },
    { key: 'attachedTo', label: 'Attached to', kind: 'resource', of: ['ec2-instance'], fact: 'ebs/az-scope' },
    {
      key: 'kind',
      label: 'Kind',
      kind: 'choice',
      options: [
        { value: 'gp3', label: 'gp3' },
        { value: 'io2', label: 'io2' },
      ],
      default: 'gp3',
      fact: 'ebs/durability-figures',
    },
    { key: 'gigabytes', label: 'Size', kind: 'number', unit: 'GB', min: 1, max: 65_536, default: 100 },
    {
      key: 'onOutage',
      label: 'When its zone is out',
      kind: 'choice',
      options: [
        { value: 'wait', label: 'Wait for the zone' },
        { value: 'restore', label: 'Restore the last snapshot elsewhere' },
      ],
      default: 'wait',
      fact: 'ebs-snapshots/restore-in-another-az',
    },
  ],
  constants: VOLUME_CONSTANTS,
  laws: [
    { says: 'It outlives its instance.', fact: 'ebs/persists-independently' },
    { says: 'It attaches only inside its zone.', fact: 'ebs/az-scope' },
    { says: 'It is replicated inside its zone and out with it.', fact: 'ebs/reattach-does-not-cover-az-loss' },
  ],
  responsible: (c, asked, view) => {
    if (asked.measure === 'monthly-cost') return 'gigabytes';
    const schedule = view.all().find((r) => r.type === 'snapshot-schedule' && 'volume' in r && r.volume === c.id);
    if (asksForData(asked) && schedule !== undefined) return { of: schedule.id, key: 'everyS' };
    return under(asked, 'region-outage') ? 'region' : 'onOutage';
  },
  references: (c) => [{ key: 'attachedTo', id: c.attachedTo, of: ['ec2-instance'] }],
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: (c, view) => {
    const host = view.resource(c.attachedTo) as { region: string; zone?: string } | undefined;
    if (host === undefined || (host.zone === c.zone && host.region === c.region)) return [];
    const where = `${host.region}/${host.zone ?? '?'}`;
    return [
      {
        path: 'attachedTo',
        rule: 'volume-zone',
        message: `A volume in ${c.region}/${c.zone} cannot attach to ${c.attachedTo} in ${where}; place both in one zone.`,
      },
    ];
  },
  improvements: (c, view) => {
    const schedule = view.all().some((r) => r.type === 'snapshot-schedule' && 'volume' in r && r.volume === c.id);
    const added = { id: `${c.id}-snapshots`.slice(0, 40), type: 'snapshot-schedule', region: c.region, volume: c.id };
    return [
      ...worthTrying(
        [c.onOutage !== 'restore', `Restore ${c.id} elsewhere when its zone is out`, c.id, { onOutage: 'restore' }],
        [c.kind !== 'io2', `Use io2 for ${c.id}`, c.id, { kind: 'io2' }],
      ),
      ...(schedule
        ? []
        : [
            {
              says: `Take a snapshot of ${c.id} every hour`,
              edits: [{ op: 'add' as const, resource: { ...added, everyS: 3600 }, links: [] }],
            },
          ]),
    ];
  },
  implies: (c) => [{ from: c.attachedTo, to: c.id, carries: [...TRAFFIC], waits: true, use: 'each' }],
  needs: (c) => all(place(c.region, c.zone), part(c.id, DOWN_SHARE.volume)),
  build: (config) => new EbsVolume(config),
  cost: (c) => [{ what: `${c.kind} volume`, item: `ebs.${c.kind}`, quantity: c.gigabytes }],
};

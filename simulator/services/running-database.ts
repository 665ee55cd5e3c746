import { z } from 'zod';
import { DatabaseClassSchema } from '../design/instance-types';
import { baseShape, ZoneSchema } from '../design/resource';
import type { FaultKind } from '../faults/kinds';
import type { Weakness } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { type Constant, perYear, seconds } from './constant';
import { serveQueries } from './query-load';
import { REGION_DISTANCE } from './region-distance';
import type { DesignView } from './service';
import { Store } from './store';

export const DatabaseSchema = z.strictObject({
  ...baseShape,
  type: z.literal('rds-instance'),
  zone: ZoneSchema,
  deployment: z.enum(['single', 'multi-az', 'multi-az-cluster']).default('single'),
  /** Zone of the standby; any other zone of the Region where left out. */
  standbyZone: ZoneSchema.optional(),
  class: DatabaseClassSchema.default('db.m5.large'),
  gigabytes: z.number().int().min(20).max(65_536).default(100),
  /** 0 switches automated backups off. 7 from the console, 1 from CloudFormation, 0 from Terraform unless said otherwise. */
  backupRetentionDays: z.number().int().min(0).max(35).optional(),
  /** Seconds between manual snapshots; none where left out. */
  manualSnapshotEveryS: z.number().min(3600).max(31_536_000).optional(),
  /** What operators do when its zone is out and no standby takes over: wait, or restore a backup in another zone. */
  onOutage: z.enum(['wait', 'restore']).default('wait'),
  reserved: z.boolean().default(false),
});
export type DatabaseConfig = z.infer<typeof DatabaseSchema>;

export const DATABASE_CONSTANTS = {
  failover: seconds(
    [60, 90, 120],
    'documented',
    'rds/failover-not-seamless',
    'Multi-AZ DB instance failover typically 60 to 120 s',
  ),
  clusterFailover: seconds(
    [20, 35, 35],
    'documented',
    'rds/multi-az-db-cluster',
    'Multi-AZ DB cluster failover typically under 35 s',
  ),
  restore: seconds(
    [900, 3600, 14_400],
    'estimate',
    'rds/restore-creates-new-instance',
    'a new instance from backup, with the endpoint changed by a person',
  ),
  logUpload: seconds(
    [300, 300, 300],
    'documented',
    'rds/point-in-time-recovery',
    'transaction logs go to S3 every five minutes',
  ),
  otherRegion: REGION_DISTANCE,
  failures: perYear(
    [0.02, 0.05, 0.2],
    'estimate',
    'rds/multi-az-protects-against',
    'loss of a primary, its host or storage',
  ),
} as const;

const RETENTION_DEFAULT = { console: 7, cloudformation: 1, terraform: 0 } as const;

const FAILED_OVER = 0;
const RESTORED = 1;

/** A relational database: one instance, with or without a standby that takes over. */
export class Database extends Store {
  readonly config: DatabaseConfig;
  readonly retentionDays: number;
  readonly #zones: readonly string[];
  #primary: string;
  /** Zones of the copies that can take over, the first to be tried first. */
  readonly #standbys: string[];
  #noticeS = 0;
  /** Nobody takes writes until a standby is promoted; copies that can be read go on. */
  #writerAway = false;
  /** The last minutes of its log went with its only copy. */
  #logsLost = false;

  /** `standbys`: zones of the copies that can take over, where they are not those of the deployment. */
  constructor(config: DatabaseConfig, view: DesignView, standbys?: readonly string[]) {
    super(config);
    this.config = config;
    this.retentionDays = config.backupRetentionDays ?? RETENTION_DEFAULT[view.tool];
    this.#zones = view.zonesOf(config.region);
    this.#primary = config.zone;
    this.#standbys = [...(standbys ?? standbyZones(config, this.#zones))];
  }

  override weaknesses(): readonly Weakness[] {
    return [
      { kind: 'database-primary-loss', likeness: this.id },
      { kind: 'wrong-delete', likeness: this.id },
      { kind: 'dependency-slow', likeness: this.id },
    ];
  }

  override strike(run: Run, kind: FaultKind): void {
    if (kind === 'dependency-slow') {
      this.slowDown(run);
      return;
    }
    if (kind === 'database-primary-loss' && this.deleted) {
      this.#logsLost ||= this.#readyStandby(run) === undefined;
      run.note(this.id, 'The primary fails too; no copy has the deleted table', {
        fact: 'rds/multi-az-is-not-a-backup',
      });
      return;
    }
    this.failedAtS = run.now;
    if (kind === 'database-primary-loss') {
      if (this.#readyStandby(run) !== undefined) {
        this.#loseWriter(run, 'The primary fails; its connections break', 'rds/failover-not-seamless');
        this.#failOver(run);
      } else {
        this.#logsLost = true;
        this.become(run, 'lost', 'The only copy fails', 'rds/multi-az-protects-against');
        this.#restore(run, 0);
      }
    } else if (kind === 'wrong-delete') {
      this.deleted = true;
      this.#writerAway = false;
      const copies = this.#standbys.length === 0 ? '' : '; the standby repeats it at once';
      this.become(
        run,
        'lost',
        `A person deletes a table that every request needs${copies}`,
        'rds/multi-az-is-not-a-backup',
      );
      this.#restore(run, run.setting.operators.noticeS, true);
    }
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    const mine = place === this.region || place === this.#place(this.#primary);
    if (!mine) {
      if (this.#standbys.some((zone) => place === this.#place(zone)) && this.up)
        run.note(this.id, up ? 'Its standby is back' : 'Its standby is out; the primary serves on alone', {
          fact: 'rds/multi-az-instance-standby',
        });
      return;
    }
    if (up) {
      if ((this.state === 'down' || this.#writerAway) && run.isUp(this.#place(this.#primary))) {
        this.#writerAway = false;
        this.become(run, 'serving', 'Reachable again with all its data', null);
      }
      return;
    }
    if (this.state === 'lost') return;
    this.failedAtS = run.now;
    this.#loseWriter(
      run,
      `Its primary is unreachable with ${place}`,
      place === this.region ? 'regions-azs/multi-az-vs-multi-region' : 'rds/multi-az-protects-against',
    );
    if (this.#readyStandby(run) !== undefined) this.#failOver(run);
    else if (this.config.onOutage === 'restore' && place !== this.region && this.#recoverable(run, false) !== null)
      this.#restore(run, 0);
  }

  /** The standbys of a cluster answer reads while one of them is promoted: fact `rds/multi-az-db-cluster`. */
  #loseWriter(run: Run, what: string, fact: string): void {
    this.#writerAway = true;
    if (this.readers(run) > 0) this.become(run, 'degraded', `${what}; its standbys go on answering reads`, fact);
    else this.become(run, 'down', what, fact);
  }

  #place(zone: string): string {
    return `${this.region}/${zone}`;
  }

  #readyStandby(run: Run): string | undefined {
    return this.#standbys.find((zone) => run.isUp(this.#place(zone)));
  }

  /** Copies besides the primary that take reads now: fact `rds/standby-not-readable`; those of a cluster do. */
  protected readers(run: Run): number {
    if (this.config.deployment !== 'multi-az-cluster') return 0;
    return this.#standbys.filter((zone) => run.isUp(this.#place(zone))).length;
  }

  #failOver(run: Run): void {
    run.schedule(run.constant(this.failoverTime()), this, FAILED_OVER);
  }

  /** From the loss of the primary until the standby serves. */
  protected failoverTime(): Constant {
    const cluster = this.config.deployment === 'multi-az-cluster';
    return cluster ? DATABASE_CONSTANTS.clusterFailover : DATABASE_CONSTANTS.failover;
  }

  /** Asks a person to restore from what backups there are; `deleted`: to just before a wrong DELETE. */
  #restore(run: Run, noticeS: number, deleted = false): void {
    this.#noticeS = noticeS;
    if (this.#recoverable(run, deleted) === null) {
      run.note(this.id, 'There is no backup to restore', { fact: 'rds/backups-undo-logical-errors' });
      run.lose(this, this.log, this.failedAtS, null);
      return;
    }
    const noticed = deleted ? { afterS: noticeS } : undefined;
    run.askOperator(
      this,
      RESTORED,
      run.constant(DATABASE_CONSTANTS.restore),
      `restore ${this.id} into a new instance`,
      noticed,
    );
  }

  /** Newest moment the backups can bring back; null where there is none. */
  #recoverable(run: Run, deleted: boolean): number | null {
    const withinRetention = this.retentionDays * 86_400 > this.#noticeS;
    if (withinRetention && this.retentionDays > 0)
      return deleted && !this.#logsLost ? this.failedAtS : this.failedAtS - run.constant(DATABASE_CONSTANTS.logUpload);
    const every = this.config.manualSnapshotEveryS;
    return every === undefined ? null : this.failedAtS - every;
  }

  override onTimer(run: Run, kind: number): void {
    if (kind === FAILED_OVER) {
      const standby = this.#readyStandby(run);
      if (this.state === 'lost' || !this.#writerAway || standby === undefined) return;
      this.#writerAway = false;
      this.#standbys.splice(this.#standbys.indexOf(standby), 1, this.#primary);
      this.#primary = standby;
      this.become(
        run,
        'serving',
        `The standby in zone ${this.#primary} is promoted; the endpoint keeps its name, nothing acknowledged is lost`,
        'rds/failover-is-automatic',
      );
      return;
    }
    if (this.up && !this.#writerAway) return;
    if (!run.isUp(this.#place(this.#primary))) {
      const zone = this.#zones.find((z) => run.isUp(this.#place(z)));
      if (zone === undefined) return;
      this.#primary = zone;
    }
    const point = this.#recoverable(run, this.#noticeS > 0);
    if (point === null) return;
    this.deleted = false;
    this.#writerAway = false;
    this.#logsLost = false;
    const fact = point === this.failedAtS ? 'rds/point-in-time-recovery' : 'rds/backups-consist-of-snapshot-and-logs';
    this.become(
      run,
      'serving',
      `Restored into a new instance as it was ${Math.round(this.failedAtS - point)} s before the fault`,
      fact,
    );
    run.lose(this, this.log, this.failedAtS, point);
  }

  override admit(run: Run, network: Network): void {
    const { node, slowness } = this;
    const up = this.up && !this.#writerAway;
    // What was deleted is gone on every copy, and so is what was lost.
    const readers = this.state === 'lost' ? 0 : this.readers(run);
    serveQueries(run, network, { node, up, class: this.config.class, slowness, takesWrites: true, readers });
  }
}

/** Zones of the standbys of a deployment: one of an instance, two of a cluster. */
function standbyZones({ deployment, zone, standbyZone }: DatabaseConfig, zones: readonly string[]): string[] {
  if (deployment === 'single') return [];
  const others = zones.filter((z) => z !== zone && z !== standbyZone);
  const all = standbyZone === undefined ? others : [standbyZone, ...others];
  return all.slice(0, deployment === 'multi-az' ? 1 : 2);
}

import { z } from 'zod';
import { InstanceTypeSchema } from '../design/instance-types';
import { baseShape, IdSchema, zonesShape } from '../design/resource';
import type { FaultKind } from '../faults/kinds';
import type { Weakness } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { AMI_CONSTANTS } from './ami';
import { type Constant, seconds } from './constant';
import { Fleet, type Member } from './fleet';
import { bootConstant, canBoot, downloadSource } from './image-use';
import { canLaunch } from './launch';
import { LoadBalancer } from './load-balancer';
import type { DesignView } from './service';

const size = z.number().int().min(0).max(200);

export const GroupSchema = z.strictObject({
  ...baseShape,
  type: z.literal('auto-scaling-group'),
  zones: zonesShape,
  min: size,
  max: size,
  /** Instances at the start; the minimum where left out. */
  desired: size.optional(),
  instanceType: InstanceTypeSchema.default('m5.large'),
  image: IdSchema.optional(),
  /** Which failures the group itself acts on. */
  healthCheckType: z.enum(['EC2', 'ELB']).default('EC2'),
  /** 300 in the console, 0 from CloudFormation and Terraform's API defaults unless said otherwise. */
  gracePeriodS: z.number().min(0).max(7200).optional(),
  /** Target tracking: utilisation of the servers it keeps (0 to 1); no scaling on load where left out. */
  targetUtilisation: z.number().min(0.1).max(0.95).optional(),
  /** Messages of its queue per instance that it grows beyond; no scaling on backlog where left out. */
  backlogPerInstance: z.number().min(1).max(100_000).optional(),
  /** An instance refresh that fails goes back to the former version by itself. */
  autoRollback: z.boolean().default(false),
  reserved: z.boolean().default(false),
});
export type GroupConfig = z.infer<typeof GroupSchema>;

export const GROUP_CONSTANTS = {
  /** The group notices an instance that no longer runs. */
  statusCheck: seconds(
    [30, 60, 300],
    'documented',
    'auto-scaling/health-check-types',
    'EC2 status checks run every minute',
  ),
  /** Load until the alarm of a target tracking policy. */
  /** A person rolls a bad version back. */
  rollBack: seconds([60, 300, 900], 'estimate', 'auto-scaling/instance-refresh', 'a person starts the former version'),
  scaleOutAlarm: seconds(
    [60, 180, 300],
    'estimate',
    'auto-scaling/policy-based-scaling',
    'three minutes over the target',
  ),
} as const;

const OUT = 0;
const REPLACE = 1;
const READY = 2;
const ROTATE_IN = 3;
const JUDGE = 4;
const SCALE = 5;
const REBALANCE = 6;
const ROLL = 7;
const ROLL_BACK = 8;
const HEAL = 9;
const RETRY = 10;
const GROW = 11;

/** Share of a group an instance refresh replaces at a time; its default keeps 90 % healthy: `auto-scaling/instance-refresh`. */
const REFRESH_BATCH = 0.1;
/** Seconds between two tries to launch where there was no room. */
const RETRY_S = 300;

/** Keeps a number of like servers running over its zones. */
export class AutoScalingGroup extends Fleet {
  readonly config: GroupConfig;
  readonly #boot: Constant;
  readonly #downloads: string | undefined;
  readonly #graceS: number;
  #desired: number;
  #balancer: LoadBalancer | undefined;
  #alarmed = false;
  #nextSerial = 0;
  /** What is launched now never serves. */
  #badImage = false;
  #retrying = false;

  constructor(config: GroupConfig, view: DesignView) {
    super(config, config.zones);
    this.config = config;
    this.#boot = bootConstant(view, config.image);
    this.#downloads = downloadSource(view, config.image);
    this.#graceS = config.gracePeriodS ?? (view.tool === 'console' ? 300 : 0);
    this.#desired = config.desired ?? config.min;
    for (let i = 0; i < this.#desired; i++) this.#add(i % config.zones.length, 'ready');
  }

  override start(run: Run): void {
    this.#balancer = run.network.callersOf(this).find((c): c is LoadBalancer => c instanceof LoadBalancer);
  }

  override weaknesses(): readonly Weakness[] {
    if (this.#desired === 0) return [];
    return [
      { kind: 'instance-loss', likeness: this.id },
      { kind: 'process-hang', likeness: this.id },
      { kind: 'lying-health-check', likeness: this.id },
      { kind: 'bad-image', likeness: this.id },
    ];
  }

  /** Members are alike, so a fault strikes the first that works. */
  override strike(run: Run, kind: FaultKind): void {
    if (kind === 'bad-image') {
      this.#badImage = true;
      this.#tell(run, 'A new version is rolled out; its application never starts', 'auto-scaling/instance-refresh');
      run.schedule(0, this, ROLL);
      if (!this.#rollsBack)
        run.askOperator(this, ROLL_BACK, run.constant(GROUP_CONSTANTS.rollBack), `roll ${this.id} back`);
      return;
    }
    const member = this.members.find((m) => this.works(run, m));
    if (member === undefined) return;
    const zone = this.zones[member.zone];
    if (kind === 'instance-loss') {
      member.phase = 'broken';
      this.#tell(run, `An instance in zone ${zone} is lost`, 'auto-scaling/maintains-desired-capacity');
      this.#failed(run, member, true);
    } else if (kind === 'process-hang') {
      member.phase = 'hung';
      this.#tell(
        run,
        `The application on an instance in zone ${zone} hangs; its host is well`,
        'auto-scaling/health-check-types',
      );
      this.#failed(run, member, false);
    } else if (kind === 'lying-health-check') this.#failQuietly(run, member);
  }

  /** The application fails while a static file is still answered: only a deep check sees it, else people do. */
  #failQuietly(run: Run, member: Member): void {
    member.phase = 'hung';
    const what = `The application on an instance in zone ${this.zones[member.zone]} fails every request`;
    this.#tell(run, `${what}; a static file is still answered`, 'elb/health-checks');
    const seen = this.#balancer?.config.healthCheck.depth === 'application';
    if (seen) this.#failed(run, member, false);
    if (!seen || this.config.healthCheckType === 'EC2')
      run.askOperator(this, HEAL, 60, `replace the failing instance of ${this.id}`, {
        afterS: run.setting.operators.noticeS,
      });
  }

  /** A refresh that waits for the balancer's word stops at the first batch and can go back by itself. */
  get #rollsBack(): boolean {
    return this.config.autoRollback && this.config.healthCheckType === 'ELB' && this.#balancer !== undefined;
  }

  /** Replaces one batch by the new version; without the balancer's word a running host passes for success. */
  #roll(run: Run): void {
    if (!this.#badImage) return;
    const batch = Math.max(1, Math.floor(this.#desired * REFRESH_BATCH));
    const old = this.members.filter((m) => !m.bad).slice(0, batch);
    if (old.length === 0) return;
    for (const member of old) this.#replace(run, member);
    this.#tell(run, `The refresh replaces ${old.length} of ${this.#desired}`, 'auto-scaling/instance-refresh');
    const bootS = run.constant(this.#boot);
    const waitsForBalancer = this.config.healthCheckType === 'ELB' && this.#balancer !== undefined;
    if (!waitsForBalancer) run.schedule(bootS, this, ROLL);
    else if (this.#rollsBack) run.schedule(bootS + (this.#balancer as LoadBalancer).outAfterS(run), this, ROLL_BACK);
  }

  #rollBack(run: Run): void {
    this.#badImage = false;
    this.#tell(run, 'The former version is launched again', 'auto-scaling/instance-refresh');
    for (const member of this.members.filter((m) => m.bad)) this.#replace(run, member);
    this.#fill(run);
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    const zone = this.places.indexOf(place);
    if (zone < 0 && place !== this.region) return;
    if (!up) {
      this.#tell(run, `Its instances in ${place} are unreachable`, 'regions-azs/instance-lives-in-one-az');
      for (const member of this.members) {
        if (zone >= 0 && member.zone !== zone) continue;
        member.phase = 'broken';
        this.#failed(run, member, true);
      }
      return;
    }
    this.#tell(run, `${place} can be used again`, 'auto-scaling/az-rebalancing');
    run.schedule(run.constant(GROUP_CONSTANTS.statusCheck), this, REBALANCE);
  }

  /** Starts the clocks of the balancer and of the group after a member stopped working. */
  #failed(run: Run, member: Member, notRunning: boolean): void {
    const outAfterS = this.#balancer?.outAfterS(run);
    if (outAfterS !== undefined) run.schedule(outAfterS, this, OUT, member.serial);
    const seenS = this.#seenAfterS(run, outAfterS, notRunning);
    if (seenS !== null) run.schedule(seenS, this, REPLACE, member.serial);
  }

  /** Seconds until the group itself acts: EC2 checks see only hosts, ELB checks see what the balancer sees. */
  #seenAfterS(run: Run, outAfterS: number | undefined, notRunning: boolean): number | null {
    const byStatus = notRunning ? run.constant(GROUP_CONSTANTS.statusCheck) : null;
    const byBalancer = this.config.healthCheckType === 'ELB' && outAfterS !== undefined ? outAfterS : null;
    if (byStatus === null) return byBalancer;
    return byBalancer === null ? byStatus : Math.min(byStatus, byBalancer);
  }

  override onTimer(run: Run, kind: number, serial: number): void {
    if (kind === SCALE) this.#scale(run);
    else if (kind === REBALANCE) this.#rebalance(run);
    else if (kind === ROLL) this.#roll(run);
    else if (kind === ROLL_BACK) this.#rollBack(run);
    else if (kind === HEAL) this.#heal(run);
    else if (kind === RETRY) this.#retry(run);
    else if (kind === GROW) {
      this.#alarmed = false;
      this.#growTo(run, serial);
    } else this.#onMember(run, kind, serial);
  }

  #onMember(run: Run, kind: number, serial: number): void {
    const member = this.members.find((m) => m.serial === serial);
    if (member === undefined) return;
    if (kind === OUT) this.#rotate(run, member, false);
    else if (kind === ROTATE_IN) this.#rotate(run, member, true);
    else if (kind === REPLACE && !this.works(run, member)) this.#replace(run, member);
    else if (kind === READY) this.#ready(run, member);
    else if (kind === JUDGE && member.phase === 'booting') {
      run.note(this.id, 'A starting instance fails its checks after the grace period and is replaced', {
        fact: 'auto-scaling/grace-period',
      });
      this.#replace(run, member);
    }
  }

  /** A person replaces what hangs. */
  #heal(run: Run): void {
    for (const member of this.members.filter((m) => m.phase === 'hung' && !m.bad)) this.#replace(run, member);
  }

  #retry(run: Run): void {
    this.#retrying = false;
    this.#fill(run);
  }

  /** Launches up to the desired number while there is room. */
  #fill(run: Run): void {
    while (this.members.length < this.#desired && this.#launchZone(run) >= 0) this.#launch(run);
    if (this.members.length < this.#desired) this.#retryLater(run);
  }

  /** Only a shortage is worth another try; a lost zone tells when it is back. */
  #retryLater(run: Run): void {
    if (this.#retrying || !run.shortRegions.has(this.region)) return;
    this.#retrying = true;
    run.schedule(RETRY_S, this, RETRY);
  }

  #rotate(run: Run, member: Member, into: boolean): void {
    if (member.inRotation === into || this.works(run, member) !== into) return;
    member.inRotation = into;
    run.flowChanged = true;
    const zone = this.zones[member.zone];
    const what = into
      ? `The instance in zone ${zone} passes its probes and gets work`
      : `The instance in zone ${zone} gets no more work after failed probes`;
    this.#tell(run, what, into ? 'elb/dynamic-registration' : 'elb/routes-around-unhealthy');
  }

  /** Terminates a member and launches another where there is room. */
  #replace(run: Run, member: Member): void {
    this.#remove(run, member);
    if (this.members.length < this.#desired) this.#launch(run);
  }

  #launch(run: Run): void {
    const zone = this.#launchZone(run);
    if (zone < 0) {
      if (!this.#retrying)
        run.note(this.id, 'No zone can take a replacement now', { fact: 'elb/right-number-is-not-instant' });
      this.#retryLater(run);
      return;
    }
    const { serial } = this.#add(zone, 'booting');
    this.#tell(run, `A replacement starts in zone ${this.zones[zone]}`, 'auto-scaling/maintains-desired-capacity');
    run.schedule(run.constant(this.#boot), this, READY, serial);
    if (this.config.healthCheckType === 'ELB' && this.#balancer !== undefined)
      run.schedule(Math.max(this.#graceS, this.#balancer.outAfterS(run)), this, JUDGE, serial);
  }

  /** The usable zone with the fewest members; -1 where none is usable. */
  #launchZone(run: Run): number {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let z = 0; z < this.zones.length; z++) {
      const place = this.places[z] as string;
      if (!canLaunch(run, place, this.instanceType)) continue;
      const n = this.#aliveIn(run, z);
      if (n < fewest) {
        fewest = n;
        best = z;
      }
    }
    return best;
  }

  #aliveIn(run: Run, zone: number): number {
    let n = 0;
    for (const m of this.members) if (m.zone === zone && (m.phase === 'booting' || this.works(run, m))) n += 1;
    return n;
  }

  #ready(run: Run, member: Member): void {
    if (member.phase !== 'booting') return;
    if (!run.isUp(this.places[member.zone] as string)) return;
    if (!canBoot(run, this.#downloads)) {
      run.note(this.id, `A starting instance cannot download from ${this.#downloads}`, {
        fact: 'ami/bootstrap-is-user-data',
      });
      run.schedule(run.constant(AMI_CONSTANTS.downloadRetry), this, READY, member.serial);
      return;
    }
    if (member.bad) {
      member.phase = 'hung';
      this.#failed(run, member, false);
      return;
    }
    member.phase = 'ready';
    if (this.#balancer === undefined) this.#rotate(run, member, true);
    else run.schedule(this.#balancer.firstProbeS(run), this, ROTATE_IN, member.serial);
  }

  /** After a zone is back: fill up to the desired number, then even out by launching before terminating. */
  #rebalance(run: Run): void {
    this.#fill(run);
    if (this.#balancer === undefined || !this.zones.every((_, z) => run.isUp(this.places[z] as string))) return;
    const counts = this.zones.map((_, z) => this.#aliveIn(run, z));
    const most = counts.indexOf(Math.max(...counts));
    if ((counts[most] as number) - Math.min(...counts) < 2) return;
    this.#launch(run);
    const surplus = this.members.find((m) => m.zone === most);
    if (surplus !== undefined) this.#remove(run, surplus);
    run.schedule(run.constant(GROUP_CONSTANTS.statusCheck), this, REBALANCE);
  }

  #add(zone: number, phase: 'booting' | 'ready'): Member {
    const bad = this.#badImage;
    const member: Member = { serial: this.#nextSerial++, zone, phase, inRotation: phase === 'ready', bad };
    this.members.push(member);
    return member;
  }

  #remove(run: Run, member: Member): void {
    this.members.splice(this.members.indexOf(member), 1);
    run.flowChanged = true;
  }

  /** Target tracking: an alarm after a while over the target, then as many as the load needs, at most the maximum. */
  override onFlow(run: Run, network: Network): void {
    const target = this.config.targetUtilisation;
    if (target === undefined || this.#alarmed || this.#desired >= this.config.max) return;
    if (this.utilisation(run, network) <= target) return;
    this.#alarmed = true;
    run.schedule(run.constant(GROUP_CONSTANTS.scaleOutAlarm), this, SCALE);
  }

  override get wantsBacklog(): boolean {
    return this.config.backlogPerInstance !== undefined;
  }

  /** Backlog per instance: queue length divided by running workers, fact `sqs/backlog-per-instance`. */
  override onBacklog(run: Run, messages: number): void {
    const target = this.config.backlogPerInstance;
    if (target === undefined || this.#alarmed || this.#desired >= this.config.max) return;
    const wanted = Math.min(this.config.max, Math.ceil(messages / target));
    if (wanted <= this.#desired) return;
    this.#alarmed = true;
    run.schedule(run.constant(GROUP_CONSTANTS.scaleOutAlarm), this, GROW, wanted);
  }

  #scale(run: Run): void {
    this.#alarmed = false;
    const target = this.config.targetUtilisation as number;
    const use = this.utilisation(run, run.network);
    if (use <= target) return;
    const wanted = Math.min(this.config.max, Math.ceil((Math.max(1, this.working(run)) * use) / target));
    this.#growTo(run, wanted);
  }

  #growTo(run: Run, wanted: number): void {
    if (wanted <= this.#desired) return;
    run.note(this.id, `Scales from ${this.#desired} to ${wanted}`, { fact: 'auto-scaling/scale-out-on-load' });
    this.#desired = wanted;
    this.#fill(run);
  }

  /** Leaves an event with the state the members add up to. */
  #tell(run: Run, what: string, fact: string): void {
    const working = this.working(run);
    const state =
      working === 0
        ? this.members.some((m) => m.phase === 'booting')
          ? 'recovering'
          : 'down'
        : working < this.#desired
          ? 'degraded'
          : 'serving';
    this.become(run, state, what, fact);
  }
}

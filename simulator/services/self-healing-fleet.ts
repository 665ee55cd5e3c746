import { CLASSES, READS, WRITES } from '../design/traffic';
import type { Run } from '../kernel/run';
import { AMI_CONSTANTS } from './ami';
import type { Constant } from './constant';
import { Fleet, type Member } from './fleet';
import { GROUP_CONSTANTS, type GroupConfig } from './group-schema';
import { bootConstant, canBoot, downloadSource } from './image-use';
import { canLaunch } from './launch';
import { LoadBalancer } from './running-balancer';
import type { DesignView } from './service';

const OUT = 0;
const REPLACE = 1;
const READY = 2;
const ROTATE_IN = 3;
const JUDGE = 4;
const REBALANCE = 5;
const RETRY = 6;
/** Timer kinds from here on are free for subclasses. */
export const OWN_TIMERS = 10;

/** Seconds between two tries to launch where there was no room. */
const RETRY_S = 300;

/** A fleet that replaces what its health checks see and keeps the desired number running over its zones. */
export abstract class SelfHealingFleet extends Fleet {
  readonly config: GroupConfig;
  protected readonly boot: Constant;
  /** Instances it wants to run. */
  protected desired: number;
  protected balancer: LoadBalancer | undefined;
  /** What is launched now never serves. */
  protected badImage = false;
  readonly #downloads: string | undefined;
  readonly #graceS: number;
  #nextSerial = 0;
  #retrying = false;
  /** Member launched to even the zones out; -1 while none is on its way. */
  #evening = -1;

  constructor(config: GroupConfig, view: DesignView) {
    super(config, config.zones);
    this.config = config;
    this.boot = bootConstant(view, config.image);
    this.#downloads = downloadSource(view, config.image);
    this.#graceS = config.gracePeriodS ?? (view.tool === 'console' ? 300 : 0);
    this.desired = config.desired ?? config.min;
    for (let i = 0; i < this.desired; i++) this.#add(i % config.zones.length, 'ready');
  }

  override start(run: Run): void {
    this.balancer = run.network.callersOf(this).find((c): c is LoadBalancer => c instanceof LoadBalancer);
  }

  override onTimer(run: Run, kind: number, serial: number): void {
    if (kind === REBALANCE) this.#rebalance(run);
    else if (kind === RETRY) this.#retry(run);
    else this.#onMember(run, kind, serial);
  }

  /** Starts the clocks of the balancer and of the group after a member stopped working. */
  protected failed(run: Run, member: Member, notRunning: boolean): void {
    const outAfterS = this.balancer?.outAfterS(run);
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

  #onMember(run: Run, kind: number, serial: number): void {
    const member = this.members.find((m) => m.serial === serial);
    if (member === undefined) return;
    if (kind === OUT) this.#rotate(run, member, false);
    else if (kind === ROTATE_IN) this.#rotate(run, member, true);
    else if (kind === REPLACE && !this.works(run, member)) this.replace(run, member);
    else if (kind === READY) this.#ready(run, member);
    else if (kind === JUDGE && member.phase === 'booting') {
      run.note(this.id, 'A starting instance fails its checks after the grace period and is replaced', {
        fact: 'auto-scaling/grace-period',
      });
      this.replace(run, member);
    }
  }

  #retry(run: Run): void {
    this.#retrying = false;
    this.fill(run);
  }

  /** Launches up to the desired number while there is room. */
  protected fill(run: Run): void {
    while (this.members.length < this.desired && this.#launchZone(run) >= 0) this.launch(run);
    if (this.members.length < this.desired) this.#retryLater(run);
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
    this.tell(run, what, into ? 'elb/dynamic-registration' : 'elb/routes-around-unhealthy');
    if (into && member.serial === this.#evening) this.#retireSurplus(run);
  }

  /** Terminates a member and launches another where there is room. */
  protected replace(run: Run, member: Member): void {
    this.#remove(run, member);
    if (this.members.length < this.desired) this.launch(run);
  }

  protected launch(run: Run): void {
    const zone = this.#launchZone(run);
    if (zone < 0) {
      if (!this.#retrying)
        run.note(this.id, 'No zone can take a replacement now', { fact: 'elb/right-number-is-not-instant' });
      this.#retryLater(run);
      return;
    }
    const { serial } = this.#add(zone, 'booting');
    this.tell(run, `A replacement starts in zone ${this.zones[zone]}`, 'auto-scaling/maintains-desired-capacity');
    run.schedule(run.constant(this.boot), this, READY, serial);
    if (this.config.healthCheckType === 'ELB' && this.balancer !== undefined)
      run.schedule(Math.max(this.#graceS, this.balancer.outAfterS(run)), this, JUDGE, serial);
  }

  /** The usable zone with the fewest members; -1 where none is usable. */
  #launchZone(run: Run): number {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let z = 0; z < this.zones.length; z++) {
      const place = this.places[z] as string;
      if (!canLaunch(run, place, this.instanceType)) continue;
      const n = this.aliveInZone(run, z);
      if (n < fewest) {
        fewest = n;
        best = z;
      }
    }
    return best;
  }

  /** Members in a zone that work or start. */
  protected aliveInZone(run: Run, zone: number): number {
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
      this.failed(run, member, false);
      return;
    }
    member.phase = 'ready';
    if (this.balancer === undefined) this.#rotate(run, member, true);
    else run.schedule(this.balancer.firstProbeS(run), this, ROTATE_IN, member.serial);
  }

  /** After a zone is back: fill up to the desired number, then even out by launching before terminating. */
  #rebalance(run: Run): void {
    this.fill(run);
    if (this.balancer === undefined || !this.zones.every((_, z) => run.isUp(this.places[z] as string))) return;
    const counts = this.zones.map((_, z) => this.aliveInZone(run, z));
    const most = counts.indexOf(Math.max(...counts));
    if ((counts[most] as number) - Math.min(...counts) < 2) return;
    this.#evening = this.#nextSerial;
    this.launch(run);
  }

  /** What was launched to even out serves now; one of the fullest zone may go. */
  #retireSurplus(run: Run): void {
    this.#evening = -1;
    if (this.members.length > this.desired) {
      const counts = this.zones.map((_, z) => this.aliveInZone(run, z));
      const most = counts.indexOf(Math.max(...counts));
      const surplus = this.members.find((m) => m.zone === most && this.works(run, m));
      if (surplus !== undefined) this.retire(run, surplus);
      this.tell(run, 'A surplus instance is terminated', 'auto-scaling/az-rebalancing');
    }
    this.rebalanceLater(run);
  }

  #add(zone: number, phase: 'booting' | 'ready'): Member {
    const bad = this.badImage;
    const member: Member = { serial: this.#nextSerial++, zone, phase, inRotation: phase === 'ready', bad };
    this.members.push(member);
    return member;
  }

  #remove(run: Run, member: Member): void {
    this.members.splice(this.members.indexOf(member), 1);
    run.flowChanged = true;
  }

  /** Takes away a member that may still be at work; what it cannot finish while it drains is broken off. */
  protected retire(run: Run, member: Member): void {
    const balancer = this.balancer;
    if (balancer !== undefined && member.inRotation && this.works(run, member)) {
      const at = this.node * CLASSES;
      const rate = (run.network.offered[at + READS] as number) + (run.network.offered[at + WRITES] as number);
      const undrainedS = (run.network.ownLatency[this.node] as number) - balancer.config.deregistrationDelayS;
      const broken = undrainedS > 0 ? (rate / this.inRotation(-1)) * undrainedS : 0;
      run.trace.counts.brokenOff += broken;
      if (broken > 0)
        run.note(this.id, 'Requests still at work on a terminated instance are broken off', {
          fact: 'elb/deregistration-delay',
        });
    }
    this.#remove(run, member);
  }

  /** Leaves an event with the state the members add up to. */
  protected tell(run: Run, what: string, fact: string): void {
    const working = this.working(run);
    const state =
      working === 0
        ? this.members.some((m) => m.phase === 'booting')
          ? 'recovering'
          : 'down'
        : working < this.desired
          ? 'degraded'
          : 'serving';
    this.become(run, state, what, fact);
  }

  /** Looks at its zones when the next status checks are due. */
  protected rebalanceLater(run: Run): void {
    run.schedule(run.constant(GROUP_CONSTANTS.statusCheck), this, REBALANCE);
  }
}

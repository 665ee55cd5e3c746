import { INSTANCE_TYPES } from '../design/instance-types';
import type { FaultKind } from '../faults/kinds';
import type { Weakness } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import type { Member } from './fleet';
import { GROUP_CONSTANTS } from './group-schema';
import type { LoadBalancer } from './running-balancer';
import { OWN_TIMERS, SelfHealingFleet } from './self-healing-fleet';

const SCALE = OWN_TIMERS;
const ROLL = OWN_TIMERS + 1;
const ROLL_BACK = OWN_TIMERS + 2;
const HEAL = OWN_TIMERS + 3;
const GROW = OWN_TIMERS + 4;
const SHRINK = OWN_TIMERS + 5;
const RAISE = OWN_TIMERS + 6;

/** Share of a group an instance refresh replaces at a time; its default keeps 90 % healthy: `auto-scaling/instance-refresh`. */
const REFRESH_BATCH = 0.1;

/** Keeps a number of like servers running over its zones, follows its load and rolls out new versions. */
export class AutoScalingGroup extends SelfHealingFleet {
  #alarmed = false;
  #quiet = false;

  override weaknesses(): readonly Weakness[] {
    if (this.desired === 0) return [];
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
      this.badImage = true;
      this.tell(run, 'A new version is rolled out; its application never starts', 'auto-scaling/instance-refresh');
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
      this.tell(run, `An instance in zone ${zone} is lost`, 'auto-scaling/maintains-desired-capacity');
      this.failed(run, member, true);
    } else if (kind === 'process-hang') {
      member.phase = 'hung';
      this.tell(
        run,
        `The application on an instance in zone ${zone} hangs; its host is well`,
        'auto-scaling/health-check-types',
      );
      this.failed(run, member, false);
    } else if (kind === 'lying-health-check') this.#failQuietly(run, member);
  }

  /** The application fails while a static file is still answered: only a deep check sees it, else people do. */
  #failQuietly(run: Run, member: Member): void {
    member.phase = 'hung';
    const what = `The application on an instance in zone ${this.zones[member.zone]} fails every request`;
    this.tell(run, `${what}; a static file is still answered`, 'elb/health-checks');
    const seen = this.balancer?.config.healthCheck.depth === 'application';
    if (seen) this.failed(run, member, false);
    if (!seen || this.config.healthCheckType === 'EC2')
      run.askOperator(this, HEAL, 60, `replace the failing instance of ${this.id}`, {
        afterS: run.setting.operators.noticeS,
      });
  }

  /** A refresh that waits for the balancer's word stops at the first batch and can go back by itself. */
  get #rollsBack(): boolean {
    return this.config.autoRollback && this.config.healthCheckType === 'ELB' && this.balancer !== undefined;
  }

  /** Replaces one batch by the new version; without the balancer's word a running host passes for success. */
  #roll(run: Run): void {
    if (!this.badImage) return;
    const batch = Math.max(1, Math.floor(this.desired * REFRESH_BATCH));
    const old = this.members.filter((m) => !m.bad).slice(0, batch);
    if (old.length === 0) return;
    for (const member of old) this.retire(run, member);
    for (let i = 0; i < old.length; i++) this.launch(run);
    this.tell(run, `The refresh replaces ${old.length} of ${this.desired}`, 'auto-scaling/instance-refresh');
    const bootS = run.constant(this.boot);
    const waitsForBalancer = this.config.healthCheckType === 'ELB' && this.balancer !== undefined;
    if (!waitsForBalancer) run.schedule(bootS, this, ROLL);
    else if (this.#rollsBack) run.schedule(bootS + (this.balancer as LoadBalancer).outAfterS(run), this, ROLL_BACK);
  }

  #rollBack(run: Run): void {
    this.badImage = false;
    this.tell(run, 'The former version is launched again', 'auto-scaling/instance-refresh');
    for (const member of this.members.filter((m) => m.bad)) this.replace(run, member);
    this.fill(run);
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    const zone = this.places.indexOf(place);
    if (zone < 0 && place !== this.region) {
      if (!up && !place.includes('/')) this.#askToRaise(run);
      return;
    }
    if (!up) {
      this.tell(run, `Its instances in ${place} are unreachable`, 'regions-azs/instance-lives-in-one-az');
      for (const member of this.members) {
        if (zone >= 0 && member.zone !== zone) continue;
        member.phase = 'broken';
        this.failed(run, member, true);
      }
      return;
    }
    this.tell(run, `${place} can be used again`, 'auto-scaling/az-rebalancing');
    this.rebalanceLater(run);
  }

  override onTimer(run: Run, kind: number, serial: number): void {
    if (kind === SCALE) this.#scale(run);
    else if (kind === ROLL) this.#roll(run);
    else if (kind === ROLL_BACK) this.#rollBack(run);
    else if (kind === HEAL) this.#heal(run);
    else if (kind === SHRINK) this.#shrink(run);
    else if (kind === RAISE) this.#growTo(run, this.config.raiseTo ?? 0, 'regions-azs/independent-stacks');
    else if (kind === GROW) {
      this.#alarmed = false;
      this.#growTo(run, serial);
    } else super.onTimer(run, kind, serial);
  }

  /** A person replaces what hangs. */
  #heal(run: Run): void {
    for (const member of this.members.filter((m) => m.phase === 'hung' && !m.bad)) this.replace(run, member);
  }

  /** Target tracking: an alarm after a while over the target or well under it, then as many as the load needs. */
  override onFlow(run: Run, network: Network): void {
    if (this.config.targetUtilisation === undefined) return;
    const wanted = this.#wanted(run, network);
    if (wanted > this.desired && !this.#alarmed) {
      this.#alarmed = true;
      run.schedule(run.constant(GROUP_CONSTANTS.scaleOutAlarm), this, SCALE);
    } else if (wanted < this.desired && !this.#quiet) {
      this.#quiet = true;
      run.schedule(run.constant(GROUP_CONSTANTS.scaleInAlarm), this, SHRINK);
    }
  }

  /** Servers that the load needs at the target, between the minimum and the maximum; as many as there are where none works. */
  #wanted(run: Run, network: Network): number {
    if (this.working(run) === 0) return this.desired;
    const { min, max } = this.config;
    const target = this.config.targetUtilisation as number;
    // The last bits of a sum of loads must not ask for one more server.
    const servers = this.erlangs(run, network) / (INSTANCE_TYPES[this.instanceType] * target) - 1e-9;
    return Math.min(max, Math.max(min, Math.ceil(servers)));
  }

  override get growsOver(): number {
    const { backlogPerInstance, max } = this.config;
    if (backlogPerInstance === undefined || this.desired >= max) return Number.POSITIVE_INFINITY;
    return this.desired * backlogPerInstance;
  }

  /** Backlog per instance: queue length divided by running workers, fact `sqs/backlog-per-instance`. */
  override onBacklog(run: Run, messages: number): void {
    const target = this.config.backlogPerInstance;
    if (target === undefined || this.#alarmed || this.desired >= this.config.max) return;
    const wanted = Math.min(this.config.max, Math.ceil(messages / target));
    if (wanted <= this.desired) return;
    this.#alarmed = true;
    run.schedule(run.constant(GROUP_CONSTANTS.scaleOutAlarm), this, GROW, wanted);
  }

  #scale(run: Run): void {
    this.#alarmed = false;
    this.#growTo(run, this.#wanted(run, run.network));
  }

  #growTo(run: Run, wanted: number, fact = 'auto-scaling/scale-out-on-load'): void {
    if (wanted <= this.desired) return;
    run.note(this.id, `Scales from ${this.desired} to ${wanted}`, { fact });
    this.desired = wanted;
    this.fill(run);
  }

  /** Takes surplus servers away, those that do no work first, then from the fullest zone. */
  #shrink(run: Run): void {
    this.#quiet = false;
    const wanted = this.#wanted(run, run.network);
    if (wanted >= this.desired) return;
    const was = this.desired;
    this.desired = wanted;
    while (this.members.length > wanted) {
      const idle = this.members.find((m) => !this.works(run, m));
      const counts = this.zones.map((_, z) => this.aliveInZone(run, z));
      const fullest = counts.indexOf(Math.max(...counts));
      this.retire(run, idle ?? (this.members.find((m) => m.zone === fullest) as Member));
    }
    this.tell(run, `Scales from ${was} back to ${wanted}`, 'auto-scaling/scale-in-terminates');
  }

  /** A group that waits for the loss of another Region is raised by people. */
  #askToRaise(run: Run): void {
    const { raiseTo } = this.config;
    if (raiseTo === undefined || raiseTo <= this.desired) return;
    run.askOperator(this, RAISE, run.constant(GROUP_CONSTANTS.raise), `raise ${this.id} to ${raiseTo}`);
  }
}

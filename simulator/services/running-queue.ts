import { z } from 'zod';
import { INSTANCE_TYPES } from '../design/instance-types';
import { baseShape } from '../design/resource';
import { CLASSES, JOBS } from '../design/traffic';
import type { FaultKind } from '../faults/kinds';
import { Component, type Weakness } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { WriteLog } from '../kernel/write-log';
import { seconds } from './constant';
import { Fleet } from './fleet';

export const QueueSchema = z.strictObject({
  ...baseShape,
  type: z.literal('sqs-queue'),
  /** Seconds a received message is hidden from other workers. */
  visibilityTimeoutS: z.number().min(0).max(43_200).default(30),
  /** Seconds an undelivered message is kept. */
  retentionS: z.number().min(60).max(1_209_600).default(345_600),
  /** A message received more often than this goes to a dead-letter queue; none where left out. */
  maxReceiveCount: z.number().int().min(1).max(1000).optional(),
});
export type QueueConfig = z.infer<typeof QueueSchema>;

export const QUEUE_CONSTANTS = {
  /** A worker starts again after its process crashed. */
  restart: seconds([10, 30, 120], 'estimate', 'sqs/visibility-timeout', 'a supervisor restarts the process'),
} as const;

const EMPTY = 0;
const EXPIRY = 1;
const RETURNED = 2;
const POISON_GONE = 3;
const TICK = 4;
/** Seconds between two looks at the backlog by those who scale on it. */
const TICK_S = 60;
/** Seconds between two sweeps of what expires; all that is due goes at each. */
const SWEEP_S = 600;

/**
 * Messages as a flow: what arrives is counted, what workers take is a rate that holds until something changes. The backlog is the
 * difference, and the age of the oldest message is read off the count of arrivals.
 */
export class Queue extends Component {
  readonly config: QueueConfig;
  readonly #arrived = new WriteLog();
  #workers: Fleet[] = [];
  /** Messages gone for good until `#asOfS`, and how fast more follow. */
  #gone = 0;
  #asOfS = 0;
  #rate = 0;
  /** Messages a second by which the backlog grows. */
  #growth = 0;
  #expired = 0;
  #expiredSpanS = 0;
  #oldestS = 0;
  #poisoned = false;
  /** Tells timers of the present plan from those of an earlier one. */
  #plan = 0;
  /** Since when somebody looks at the backlog every minute, and how often that has been; NaN while nobody does. */
  #lookedAtSinceS = Number.NaN;
  #looks = 0;

  constructor(config: QueueConfig) {
    super(config);
    this.config = config;
  }

  override start(run: Run): void {
    this.#workers = run.network.calledBy(this).filter((c): c is Fleet => c instanceof Fleet);
  }

  override weaknesses(): readonly Weakness[] {
    return (['worker-crash', 'poison-message', 'workers-down', 'workers-down-long'] as const).map((kind) => ({
      kind,
      likeness: this.id,
    }));
  }

  override strike(run: Run, kind: FaultKind): void {
    if (kind === 'worker-crash') this.#crash(run);
    else if (kind === 'poison-message') this.#poison(run);
    else if (kind === 'workers-down') this.#stopWorkers(run, 86_400);
    else if (kind === 'workers-down-long') this.#stopWorkers(run, 432_000);
  }

  /** One worker dies with what it holds; that comes back after the visibility timeout and is begun again. */
  #crash(run: Run): void {
    const worker = this.#workers[0];
    if (worker === undefined) return;
    this.#advance(run);
    const working = worker.working(run);
    const held = working === 0 ? 0 : (this.#rate * jobTimeS(run)) / working;
    this.become(run, 'serving', 'A worker dies with the messages it holds', 'sqs/reading-does-not-delete');
    worker.strike(run, 'instance-loss');
    run.trace.counts.duplicates += held;
    run.schedule(this.config.visibilityTimeoutS, this, RETURNED, Math.ceil(held));
  }

  /** One message crashes every worker that takes it, each time it is visible again. */
  #poison(run: Run): void {
    const { maxReceiveCount, visibilityTimeoutS, retentionS } = this.config;
    this.#poisoned = true;
    this.become(run, 'degraded', 'A message crashes every worker that takes it', 'sqs/dead-letter-queue');
    // Formula `time-to-dead-letter`; without a dead-letter queue the message goes round until its retention ends.
    const goneS = maxReceiveCount === undefined ? retentionS : maxReceiveCount * visibilityTimeoutS;
    run.schedule(Math.min(goneS, retentionS), this, POISON_GONE);
  }

  #stopWorkers(run: Run, forS: number): void {
    for (const worker of this.#workers) {
      run.setCut(worker, true, 'Takes no more messages', 'sqs/decouples-components');
      run.after(forS, (later) => later.setCut(worker, false, 'Takes messages again', 'sqs/decouples-components'));
    }
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (place !== this.region) return;
    const what = up ? 'Back with its Region and its messages' : 'Out with its Region';
    this.become(run, up ? 'serving' : 'down', what, 'sqs/managed-queue');
  }

  /** Takes all jobs there are; they go no further in the same moment. */
  override admit(_run: Run, network: Network): void {
    network.passAll(this.node, this.up ? 1 : 0);
    network.local[this.node * CLASSES + JOBS] = 1;
  }

  override onFlow(run: Run, network: Network): void {
    this.#advance(run);
    const accepted = (network.offered[this.node * CLASSES + JOBS] as number) * (this.up ? 1 : 0);
    this.#arrived.setRate(run.now, accepted);
    const capacity = this.up ? this.#capacity(run, network) : 0;
    const backlog = this.#backlog(run);
    this.#rate = backlog > 0 ? capacity : Math.min(capacity, accepted);
    this.#plan += 1;
    if (backlog > 0 && capacity > accepted) run.schedule(backlog / (capacity - accepted), this, EMPTY, this.#plan);
    if (backlog > 0 || accepted > capacity) this.#watch(run);
    this.#growth = accepted - this.#rate;
    this.#planLook(run);
  }

  /** Plans the next expiry and the next look at the backlog. */
  #watch(run: Run): void {
    const expiresS = this.#arrived.timeOf(this.#gone) + this.config.retentionS;
    run.schedule(Math.max(SWEEP_S, expiresS - run.now), this, EXPIRY, this.#plan);
    if (this.#isLookedAt || !this.#workers.some((w) => w.growsOver < Number.POSITIVE_INFINITY)) return;
    this.#lookedAtSinceS = run.now;
    this.#looks = 0;
  }

  get #isLookedAt(): boolean {
    return !Number.isNaN(this.#lookedAtSinceS);
  }

  /**
   * Plans the next look that can lead to anything: one that finds more messages than somebody wants, or none, or nobody left to grow. All
   * others see a backlog that grows at one rate until rates change, and rates that change plan anew.
   */
  #planLook(run: Run): void {
    if (!this.#isLookedAt) return;
    const backlog = this.#backlog(run);
    const over = Math.min(...this.#workers.map((w) => w.growsOver));
    let waitS = 0;
    if (backlog > 0 && backlog <= over && over < Number.POSITIVE_INFINITY) {
      if (this.#growth <= 0) return;
      waitS = (over - backlog) / this.#growth;
    }
    const sinceS = run.now - this.#lookedAtSinceS;
    const due = Math.ceil(sinceS / TICK_S - 1e-9);
    // One look too early costs nothing; one too late would.
    const finds = Math.floor((sinceS + waitS) / TICK_S - 1e-9);
    const atS = this.#lookedAtSinceS + TICK_S * Math.max(this.#looks + 1, due, finds);
    run.schedule(Math.max(0, atS - run.now), this, TICK, this.#plan);
  }

  /** Messages a second that the workers can finish, each begun again as often as its timeout runs out: `message-starts`. */
  #capacity(run: Run, network: Network): number {
    const timeS = jobTimeS(run);
    let processors = 0;
    for (const worker of this.#workers) {
      if (worker.cut) continue;
      const at = worker.node * CLASSES + JOBS;
      const pass = network.pass[at] as number;
      const behind = pass > 0 ? (network.success[at] as number) / pass : 0;
      const perServer = INSTANCE_TYPES[worker.instanceType];
      let servers = worker.working(run);
      if (this.#poisoned && servers > 0)
        servers -= Math.min(1, run.constant(QUEUE_CONSTANTS.restart) / Math.max(1, this.config.visibilityTimeoutS));
      processors += servers * perServer * behind;
    }
    return processors / (timeS * this.#starts(run));
  }

  #starts(run: Run): number {
    const { visibilityTimeoutS } = this.config;
    return visibilityTimeoutS === 0 ? 2 : Math.max(1, Math.ceil(jobTimeS(run) / visibilityTimeoutS - 1e-9));
  }

  #backlog(run: Run): number {
    const left = this.#arrived.at(run.now) - this.#gone;
    return left > 1e-6 ? left : 0;
  }

  /** Brings the counts up to now. */
  #advance(run: Run): void {
    const done = Math.min(this.#rate * (run.now - this.#asOfS), this.#arrived.at(run.now) - this.#gone);
    // A message waits longest where the stream of arrivals bends: there the last of a surge was sent.
    if (done > 0)
      for (const sentS of this.#arrived.changesBetween(this.#gone, this.#gone + done)) {
        const takenS = this.#asOfS + (this.#arrived.at(sentS) - this.#gone) / this.#rate;
        this.#oldestS = Math.max(this.#oldestS, takenS - sentS);
      }
    this.#gone += Math.max(0, done);
    run.trace.counts.duplicates += Math.max(0, done) * (this.#starts(run) - 1);
    this.#asOfS = run.now;
    if (this.#backlog(run) > 0) this.#oldestS = Math.max(this.#oldestS, run.now - this.#arrived.timeOf(this.#gone));
  }

  override onTimer(run: Run, kind: number, arg: number): void {
    if ((kind === EMPTY || kind === EXPIRY || kind === TICK) && arg !== this.#plan) return;
    this.#advance(run);
    if (kind === TICK) {
      this.#look(run);
      return;
    }
    run.flowChanged = true;
    if (kind === EMPTY) this.#gone = this.#arrived.at(run.now);
    else if (kind === EXPIRY) this.#expire(run);
    else if (kind === RETURNED) {
      this.#gone -= arg;
      run.note(this.id, `${arg} messages are visible again`, { fact: 'sqs/visibility-timeout' });
    } else {
      this.#poisoned = false;
      const moved = this.config.maxReceiveCount !== undefined;
      this.become(
        run,
        'serving',
        moved ? 'The message is in the dead-letter queue' : 'The message expires, unprocessed',
        moved ? 'sqs/dead-letter-queue' : 'sqs/expiry-is-silent-loss',
      );
    }
  }

  /** Those who scale on the backlog look at it. */
  #look(run: Run): void {
    const backlog = this.#backlog(run);
    for (const worker of this.#workers) worker.onBacklog(run, backlog);
    this.#looks = Math.round((run.now - this.#lookedAtSinceS) / TICK_S);
    if (backlog > 0 && this.#workers.some((w) => w.growsOver < Number.POSITIVE_INFINITY)) this.#planLook(run);
    else this.#lookedAtSinceS = Number.NaN;
  }

  /** Drops what has waited longer than the retention. */
  #expire(run: Run): void {
    const headS = this.#arrived.timeOf(this.#gone);
    const before = run.now - this.config.retentionS;
    const gone = this.#arrived.at(before) - this.#gone;
    if (gone <= 1e-6) return;
    if (this.#expired === 0) this.become(run, 'degraded', 'Messages expire unprocessed', 'sqs/expiry-is-silent-loss');
    this.#expired += gone;
    this.#expiredSpanS += Math.max(0, before - headS);
    this.#gone += gone;
  }

  override finish(run: Run): void {
    this.#advance(run);
    this.#expire(run);
    const { counts, losses, events } = run.trace;
    counts.jobDelayS = Math.max(counts.jobDelayS, this.#oldestS);
    if (this.#expired === 0) return;
    const told = events.findIndex((e) => e.component === this.id && e.fact === 'sqs/expiry-is-silent-loss');
    losses.push({
      store: this.id,
      timeS: run.now,
      seconds: this.#expiredSpanS,
      writes: this.#expired,
      everything: false,
      seq: told < 0 ? events.length - 1 : told,
    });
  }
}

/** Seconds one job takes on one processor. */
function jobTimeS(run: Run): number {
  return run.setting.workload.serverTimeS.jobs;
}

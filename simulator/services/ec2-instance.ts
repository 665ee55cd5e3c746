import { z } from 'zod';
import { neighbour, worthTrying } from '../design/improvement';
import { INSTANCE_TYPE_OPTIONS, InstanceTypeSchema } from '../design/instance-types';
import { baseShape, IdSchema, ZoneSchema } from '../design/resource';
import type { FaultKind } from '../faults/kinds';
import type { Weakness } from '../kernel/component';
import type { Run } from '../kernel/run';
import { AMI_CONSTANTS } from './ami';
import { asksForRoom, under, underZone } from './asked';
import { type Constant, perYear, seconds } from './constant';
import type { EbsVolume } from './ebs-volume';
import { Fleet } from './fleet';
import { bootConstant, canBoot, downloadSource, imageProblems } from './image-use';
import { InstanceStore } from './instance-store';
import { canLaunch } from './launch';
import { all, DOWN_SHARE, part, place } from './need';
import { filesAtEdge, fleetInsteadOf } from './rebuild';
import { LoadBalancer } from './running-balancer';
import type { DesignView, Service } from './service';

const InstanceSchema = z.strictObject({
  ...baseShape,
  type: z.literal('ec2-instance'),
  zone: ZoneSchema,
  instanceType: InstanceTypeSchema.default('m5.large'),
  /** Image it starts from; a baked one where left out. */
  image: IdSchema.optional(),
  /** Simplified automatic recovery: restarts on other hardware of the same zone. */
  autoRecovery: z.boolean().default(true),
  /** What operators do when its zone is out: wait, or start a copy in another zone. */
  onOutage: z.enum(['wait', 'relaunch']).default('wait'),
  reserved: z.boolean().default(false),
});
export type InstanceConfig = z.infer<typeof InstanceSchema>;

export const INSTANCE_CONSTANTS = {
  autoRecovery: seconds(
    [120, 300, 600],
    'estimate',
    'auto-scaling/ec2-automatic-recovery',
    'status checks and a restart on other hardware',
  ),
  launchByHand: seconds(
    [120, 300, 900],
    'estimate',
    'ami/replacing-failed-instances',
    'a person launches and registers a copy',
  ),
  failures: perYear(
    [0.05, 0.1, 0.5],
    'estimate',
    'foundations/infrastructure-services-are-zonal',
    'host failures of one instance',
  ),
} as const;

const RESTARTED = 0;
const OUT = 1;
const IN = 2;
const BY_HAND = 3;

/** One server in one zone. */
export class Instance extends Fleet {
  readonly config: InstanceConfig;
  readonly #boot: Constant;
  readonly #downloads: string | undefined;
  readonly #otherZones: readonly string[];
  #volumes: EbsVolume[] = [];
  #disks: InstanceStore[] = [];

  constructor(config: InstanceConfig, view: DesignView) {
    super(config, view.zonesOf(config.region));
    this.config = config;
    this.#boot = bootConstant(view, config.image);
    this.#downloads = downloadSource(view, config.image);
    this.#otherZones = this.zones.filter((z) => z !== config.zone);
    this.members.push({
      serial: 0,
      zone: this.zones.indexOf(config.zone),
      phase: 'ready',
      inRotation: true,
      bad: false,
    });
  }

  override start(run: Run): void {
    this.#disks = run.network.calledBy(this).filter((c): c is InstanceStore => c instanceof InstanceStore);
    this.#volumes = run.network.calledBy(this).filter((c): c is EbsVolume => c.type === 'ebs-volume');
  }

  /** The zone it runs in now, as `region/zone`. */
  get place(): string {
    return this.places[this.#member.zone] as string;
  }

  get #member() {
    const member = this.members[0];
    if (member === undefined) throw new Error('An instance has one member.');
    return member;
  }

  override weaknesses(): readonly Weakness[] {
    const likeness = `ec2:${this.id}`;
    return [
      { kind: 'instance-loss', likeness },
      { kind: 'process-hang', likeness },
      { kind: 'lying-health-check', likeness },
      { kind: 'bad-image', likeness },
    ];
  }

  override strike(run: Run, kind: FaultKind): void {
    if (kind === 'instance-loss') this.#hostLost(run);
    else if (kind === 'process-hang') this.#hang(run);
    else if (kind === 'lying-health-check') this.#failQuietly(run);
    else if (kind === 'bad-image') this.#deployBad(run);
  }

  /** The application fails while a static file is still answered: only a deep check sees it, else people do. */
  #failQuietly(run: Run): void {
    this.#member.phase = 'hung';
    this.become(
      run,
      'down',
      'Its application fails every request; a static file is still answered',
      'elb/health-checks',
    );
    const seen = this.#balancer(run)?.config.healthCheck.depth === 'application';
    if (seen) this.#scheduleOut(run);
    const { reactionS, noticeS } = run.setting.operators;
    run.askOperator(this, RESTARTED, 60, `restart ${this.id}`, { afterS: seen ? reactionS : noticeS });
  }

  #deployBad(run: Run): void {
    this.#member.phase = 'hung';
    this.become(run, 'down', 'It is replaced by a new version that never serves', 'ami/replacing-failed-instances');
    this.#scheduleOut(run);
    run.askOperator(
      this,
      BY_HAND,
      run.constant(INSTANCE_CONSTANTS.launchByHand),
      `launch ${this.id} from the former image`,
    );
  }

  #hostLost(run: Run): void {
    this.#member.phase = 'broken';
    this.become(
      run,
      'down',
      'Its host fails; memory and instance store are gone',
      'ebs/instance-store-loss-conditions',
    );
    for (const disk of this.#disks) disk.instanceGone(run);
    this.#scheduleOut(run);
    if (this.config.autoRecovery) run.schedule(run.constant(INSTANCE_CONSTANTS.autoRecovery), this, RESTARTED);
    else
      run.askOperator(
        this,
        BY_HAND,
        run.constant(INSTANCE_CONSTANTS.launchByHand),
        `launch a replacement for ${this.id}`,
      );
  }

  #hang(run: Run): void {
    this.#member.phase = 'hung';
    this.become(
      run,
      'down',
      'Its application hangs; the host is well, so status checks pass',
      'auto-scaling/health-check-types',
    );
    this.#scheduleOut(run);
    run.askOperator(this, RESTARTED, 60, `restart ${this.id}`);
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    const here = this.place;
    if (place !== here && place !== this.region) return;
    if (!up) {
      this.become(run, 'down', `Unreachable with ${place}`, 'regions-azs/instance-lives-in-one-az');
      this.#scheduleOut(run);
      if (this.config.onOutage === 'relaunch' && place !== this.region && this.#otherZones.length > 0)
        run.askOperator(
          this,
          BY_HAND,
          run.constant(INSTANCE_CONSTANTS.launchByHand),
          `launch a copy of ${this.id} in another zone`,
        );
    } else if (run.isUp(here) && this.#member.phase === 'ready') this.#backUp(run, 'Reachable again with its zone');
  }

  override onTimer(run: Run, kind: number): void {
    const member = this.#member;
    if (kind === OUT) {
      if (this.works(run, member) || !member.inRotation) return;
      member.inRotation = false;
      run.flowChanged = true;
      run.note(this.id, 'Taken out of rotation after failed probes', { fact: 'elb/routes-around-unhealthy' });
    } else if (kind === IN) {
      if (!this.works(run, member) || member.inRotation) return;
      member.inRotation = true;
      run.flowChanged = true;
      run.note(this.id, 'Back in rotation after passed probes', { fact: 'elb/routes-around-unhealthy' });
    } else if (kind === RESTARTED) {
      if (!run.isUp(this.place)) return;
      if (member.phase === 'booting' && !canBoot(run, this.#downloads)) {
        run.note(this.id, `Cannot download from ${this.#downloads}`, { fact: 'ami/bootstrap-is-user-data' });
        run.schedule(run.constant(AMI_CONSTANTS.downloadRetry), this, RESTARTED);
        return;
      }
      member.phase = 'ready';
      this.#backUp(run, 'Runs again, same volumes and addresses');
    } else this.#launched(run);
  }

  /** A person's launch: in another zone while its own is out, from an image; volumes follow by their own ways. */
  #launched(run: Run): void {
    const member = this.#member;
    if (!run.isUp(this.place)) {
      const zone = this.#otherZones.find((z) => canLaunch(run, `${this.region}/${z}`, this.instanceType));
      if (zone === undefined) {
        run.note(this.id, 'No zone can take a copy now', { fact: 'elb/right-number-is-not-instant' });
        return;
      }
      member.zone = this.zones.indexOf(zone);
    } else if (member.phase === 'ready') return;
    member.phase = 'booting';
    for (const disk of this.#disks) disk.instanceGone(run);
    this.become(
      run,
      'recovering',
      `A copy starts in zone ${this.zones[member.zone]}`,
      'ami/replacing-failed-instances',
    );
    for (const volume of this.#volumes) volume.instanceMoved(run, this.zones[member.zone] as string);
    run.schedule(run.constant(this.#boot), this, RESTARTED);
  }

  #backUp(run: Run, what: string): void {
    this.become(run, 'serving', what, null);
    for (const disk of this.#disks) disk.instanceBack(run);
    const balancer = this.#balancer(run);
    if (balancer === undefined) this.#member.inRotation = true;
    else if (!this.#member.inRotation) run.schedule(balancer.backInS(run), this, IN);
  }

  #scheduleOut(run: Run): void {
    const balancer = this.#balancer(run);
    if (balancer !== undefined) run.schedule(balancer.outAfterS(run), this, OUT);
  }

  #balancer(run: Run): LoadBalancer | undefined {
    return run.network.callersOf(this).find((c): c is LoadBalancer => c instanceof LoadBalancer);
  }
}

export const ec2Instance: Service<InstanceConfig> = {
  type: 'ec2-instance',
  title: 'EC2 instance',
  summary: 'One virtual server in one zone.',
  topic: 'ami',
  placement: 'zonal',
  glyph: 'server',
  beyond: false,
  schema: InstanceSchema,
  fields: [
    { key: 'zone', label: 'Zone', kind: 'zone', fact: 'regions-azs/instance-lives-in-one-az' },
    {
      key: 'instanceType',
      label: 'Instance type',
      kind: 'choice',
      options: INSTANCE_TYPE_OPTIONS,
      default: 'm5.large',
      fact: 'ami/instance-type-chosen-separately',
    },
    { key: 'image', label: 'Image', kind: 'resource', of: ['ami'], optional: true, fact: 'ami/template' },
    {
      key: 'autoRecovery',
      label: 'Automatic recovery',
      kind: 'switch',
      default: true,
      fact: 'auto-scaling/ec2-automatic-recovery',
    },
    {
      key: 'onOutage',
      label: 'When its zone is out',
      kind: 'choice',
      options: [
        { value: 'wait', label: 'Wait for the zone' },
        { value: 'relaunch', label: 'A person starts a copy elsewhere' },
      ],
      default: 'wait',
      fact: 'ami/replacing-failed-instances',
    },
    {
      key: 'reserved',
      label: 'One-year reservation',
      kind: 'switch',
      default: false,
      fact: 'reserved-instances/billing-discount',
    },
  ],
  constants: INSTANCE_CONSTANTS,
  laws: [
    { says: 'It runs in exactly one zone and is gone with it.', fact: 'regions-azs/instance-lives-in-one-az' },
    { says: 'Instance store dies with it.', fact: 'ebs/instance-store-loss-conditions' },
    { says: 'Automatic recovery restarts it in its own zone only.', fact: 'auto-scaling/ec2-automatic-recovery' },
  ],
  responsible: (_c, asked) => {
    if (asked.measure === 'monthly-cost' || asksForRoom(asked)) return 'instanceType';
    if (under(asked, 'region-outage')) return 'region';
    if (underZone(asked)) return 'zone';
    return under(asked, 'bad-image', 'lying-health-check') ? 'image' : 'autoRecovery';
  },
  references: (c) => (c.image === undefined ? [] : [{ key: 'image', id: c.image, of: ['ami'] }]),
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: (c, view) => imageProblems(view, c.image, c.region),
  improvements: (c, view) => {
    const bigger = neighbour(InstanceTypeSchema.options, c.instanceType, 1);
    return [
      ...worthTrying(
        [
          c.onOutage !== 'relaunch',
          `Start a copy of ${c.id} elsewhere when its zone is out`,
          c.id,
          { onOutage: 'relaunch' },
        ],
        [!c.autoRecovery, `Switch automatic recovery of ${c.id} on`, c.id, { autoRecovery: true }],
        [bigger !== undefined, `Use ${bigger} for ${c.id}`, c.id, { instanceType: bigger }],
        [!c.reserved, `Commit to ${c.id} for a year`, c.id, { reserved: true }],
      ),
      ...fleetInsteadOf(c, view),
      ...filesAtEdge(view, c.id),
    ];
  },
  needs: (c) => all(place(c.region, c.zone), part(c.id, DOWN_SHARE.instance)),
  build: (config, view) => new Instance(config, view),
  cost: (c) => [
    {
      what: c.reserved ? 'instance, reserved' : 'instance',
      item: `ec2.${c.instanceType}${c.reserved ? '.reserved' : ''}`,
      quantity: 1,
    },
  ],
};

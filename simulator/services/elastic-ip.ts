import { z } from 'zod';
import { type Improvement, worthTrying } from '../design/improvement';
import { baseShape, IdSchema } from '../design/resource';
import { TRAFFIC } from '../design/traffic';
import { Component } from '../kernel/component';
import type { Run } from '../kernel/run';
import { seconds } from './constant';
import { place } from './need';
import type { DesignView, Service } from './service';

const AddressSchema = z.strictObject({
  ...baseShape,
  type: z.literal('elastic-ip'),
  /** Instances it may point at; the first at the start. */
  instances: z.array(IdSchema).min(1).max(5),
  /** Who moves it when its instance fails. */
  remap: z.enum(['nobody', 'operator', 'automation']).default('operator'),
});
export type AddressConfig = z.infer<typeof AddressSchema>;

const ADDRESS_CONSTANTS = {
  automation: seconds([10, 60, 300], 'estimate', 'elastic-ip/remap-is-not-automatic', 'a script notices and remaps'),
  byHand: seconds([30, 120, 600], 'estimate', 'elastic-ip/masks-failure', 'a person remaps the address'),
} as const;

const REMAP = 0;

/** A fixed address that points at one instance at a time. */
class Address extends Component {
  override readonly spreads = true;
  readonly #config: AddressConfig;
  #current: string;
  #pending = false;

  constructor(config: AddressConfig) {
    super(config);
    this.#config = config;
    this.#current = config.instances[0] as string;
  }

  override weightTo(_run: Run, target: Component): number {
    return target.id === this.#current ? 1 : 0;
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (place === this.region)
      this.become(
        run,
        up ? 'serving' : 'down',
        up ? 'Back with its Region' : 'Out with its Region',
        'elastic-ip/remap-within-region',
      );
  }

  override onFlow(run: Run): void {
    const { remap } = this.#config;
    if (remap === 'nobody' || this.#pending || this.#next(run) === undefined) return;
    this.#pending = true;
    if (remap === 'automation') run.schedule(run.constant(ADDRESS_CONSTANTS.automation), this, REMAP);
    else run.askOperator(this, REMAP, run.constant(ADDRESS_CONSTANTS.byHand), `point ${this.id} at another instance`);
  }

  /** An instance that works while the present one does not; undefined where there is no reason or no way to move. */
  #next(run: Run): string | undefined {
    if (!this.up || run.component(this.#current)?.up === true) return undefined;
    return this.#config.instances.find((id) => run.component(id)?.up === true);
  }

  override onTimer(run: Run): void {
    this.#pending = false;
    const next = this.#next(run);
    if (next === undefined) return;
    this.#current = next;
    this.become(
      run,
      'serving',
      `Points at ${next} now; clients reconnect to the same address`,
      'elastic-ip/masks-failure',
    );
  }
}

export const elasticIp: Service<AddressConfig> = {
  type: 'elastic-ip',
  title: 'Elastic IP address',
  summary: 'A fixed address that can be moved between instances of its Region.',
  topic: 'elastic-ip',
  placement: 'regional',
  glyph: 'address',
  beyond: false,
  schema: AddressSchema,
  fields: [
    {
      key: 'instances',
      label: 'Instances',
      help: 'It points at the first at the start, and can be moved to the others.',
      kind: 'resources',
      of: ['ec2-instance'],
      fact: 'elastic-ip/masks-failure',
    },
    {
      key: 'remap',
      label: 'Moved by',
      kind: 'choice',
      options: [
        { value: 'nobody', label: 'Nobody' },
        { value: 'operator', label: 'A person' },
        { value: 'automation', label: 'A script of yours' },
      ],
      default: 'operator',
      fact: 'elastic-ip/remap-is-not-automatic',
    },
  ],
  constants: ADDRESS_CONSTANTS,
  laws: [
    { says: 'It stays with the account when its instance is gone.', fact: 'elastic-ip/owned-by-account' },
    { says: 'Pointing it at another instance hides the failure of the first.', fact: 'elastic-ip/masks-failure' },
    { says: 'It moves only when somebody or some script moves it.', fact: 'elastic-ip/remap-is-not-automatic' },
    { says: 'It follows into another zone of its Region, never out of it.', fact: 'elastic-ip/remap-within-region' },
  ],
  responsible: () => 'remap',
  references: (c) => c.instances.map((id, i) => ({ key: `instances[${i}]`, id, of: ['ec2-instance'] })),
  zones: () => [],
  check: (c, view) =>
    c.instances.flatMap((id, i) => {
      const region = view.resource(id)?.region;
      if (region === undefined || region === c.region) return [];
      const message = `Instance ${id} is in ${region}; an address of ${c.region} cannot point at it.`;
      return [{ path: `instances[${i}]`, rule: 'address-region', message }];
    }),
  improvements: (c, view) => [
    ...worthTrying([c.remap !== 'automation', `Let a script move ${c.id}`, c.id, { remap: 'automation' }]),
    ...withSpare(c, view),
  ],
  implies: (c) => c.instances.map((id) => ({ from: c.id, to: id, carries: [...TRAFFIC], waits: true, use: 'spread' })),
  needs: (c) => place(c.region),
  build: (config) => new Address(config),
  cost: () => [{ what: 'public address', item: 'vpc.address', quantity: 1 }],
};

/** A second instance like the first, in another zone, for an address that has nowhere else to go. */
function withSpare(c: AddressConfig, view: DesignView): Improvement[] {
  const [first] = c.instances;
  const now = first === undefined ? undefined : (view.resource(first) as { region: string; zone?: string } | undefined);
  const spare = `${first}-spare`.slice(0, 40);
  const zone = view.zonesOf(c.region).find((z) => z !== now?.zone);
  if (c.instances.length > 1 || now === undefined || zone === undefined || view.resource(spare) !== undefined)
    return [];
  return [
    {
      says: `Keep a second instance for ${c.id} in zone ${zone}`,
      edits: [
        { op: 'add', resource: { ...now, id: spare, zone }, links: [] },
        { op: 'set', resource: c.id, values: { instances: [...c.instances, spare] } },
      ],
    },
  ];
}

import { neighbour, worthTrying } from '../design/improvement';
import { INSTANCE_TYPE_OPTIONS, INSTANCE_TYPES, InstanceTypeSchema } from '../design/instance-types';
import { under, underSurge, underZone } from './asked';
import { GROUP_CONSTANTS, type GroupConfig, GroupSchema } from './group-schema';
import { imageProblems } from './image-use';
import { all, DOWN_SHARE, part, place } from './need';
import { behindQueue, filesAtEdge } from './rebuild';
import { AutoScalingGroup } from './running-group';
import type { Everyday, Service } from './service';

export const autoScalingGroup: Service<GroupConfig> = {
  type: 'auto-scaling-group',
  title: 'Auto Scaling group',
  summary: 'Keeps a number of like servers running over several zones.',
  topic: 'auto-scaling',
  placement: 'regional',
  glyph: 'group',
  beyond: false,
  schema: GroupSchema,
  fields: [
    { key: 'zones', label: 'Zones', kind: 'zones', fact: 'auto-scaling/spans-azs' },
    {
      key: 'min',
      label: 'Minimum',
      kind: 'number',
      unit: 'instances',
      min: 0,
      max: 200,
      fact: 'auto-scaling/maintains-desired-capacity',
    },
    {
      key: 'max',
      label: 'Maximum',
      kind: 'number',
      unit: 'instances',
      min: 0,
      max: 200,
      fact: 'auto-scaling/scale-out-on-load',
    },
    {
      key: 'desired',
      label: 'Desired',
      kind: 'number',
      unit: 'instances',
      min: 0,
      max: 200,
      optional: true,
      fact: 'auto-scaling/maintains-desired-capacity',
    },
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
      key: 'healthCheckType',
      label: 'Health check type',
      kind: 'choice',
      options: [
        { value: 'EC2', label: 'EC2 status checks' },
        { value: 'ELB', label: 'EC2 and load balancer' },
      ],
      default: 'EC2',
      fact: 'elb/asg-must-opt-in-to-elb-checks',
    },
    {
      key: 'gracePeriodS',
      label: 'Grace period',
      kind: 'number',
      unit: 's',
      min: 0,
      max: 7200,
      optional: true,
      fact: 'auto-scaling/grace-period',
    },
    {
      key: 'targetUtilisation',
      label: 'Scale to keep utilisation at',
      kind: 'number',
      unit: 'share',
      min: 0.1,
      max: 0.95,
      optional: true,
      fact: 'auto-scaling/policy-based-scaling',
    },
    {
      key: 'backlogPerInstance',
      label: 'Scale to keep messages per instance at',
      kind: 'number',
      unit: 'messages',
      min: 1,
      max: 100_000,
      optional: true,
      fact: 'sqs/backlog-per-instance',
    },
    {
      key: 'raiseTo',
      label: 'Raised by people when another Region is out, to',
      kind: 'number',
      unit: 'instances',
      min: 0,
      max: 200,
      optional: true,
      fact: 'regions-azs/independent-stacks',
    },
    {
      key: 'autoRollback',
      label: 'Roll a failed refresh back',
      kind: 'switch',
      default: false,
      fact: 'auto-scaling/instance-refresh',
    },
    {
      key: 'reserved',
      label: 'One-year reservation',
      kind: 'switch',
      default: false,
      fact: 'reserved-instances/billing-discount',
    },
  ],
  constants: GROUP_CONSTANTS,
  laws: [
    { says: 'It replaces an instance that no longer runs.', fact: 'auto-scaling/maintains-desired-capacity' },
    { says: 'A hung application is replaced only with ELB checks.', fact: 'elb/asg-must-opt-in-to-elb-checks' },
    { says: 'With ELB checks, a start longer than the grace period never ends.', fact: 'auto-scaling/grace-period' },
    { says: 'It relaunches the share of a lost zone in its other zones.', fact: 'auto-scaling/az-rebalancing' },
    {
      says: 'It adds servers under load up to its maximum, after the alarm and the boot.',
      fact: 'auto-scaling/scale-out-on-load',
    },
    {
      says: 'It takes servers away again when the load is gone, down to its minimum.',
      fact: 'auto-scaling/scale-in-terminates',
    },
    {
      says: 'One that waits in another Region grows when people raise it.',
      fact: 'regions-azs/independent-stacks',
    },
    { says: 'A refresh with a bad version stops only where ELB checks say so.', fact: 'auto-scaling/instance-refresh' },
    { says: 'It never launches outside its Region.', fact: 'auto-scaling/single-region' },
  ],
  responsible: (c, asked, view) => {
    if (asked.measure === 'monthly-cost') return 'instanceType';
    if (under(asked, 'bad-image')) return 'autoRollback';
    if (under(asked, 'process-hang', 'lying-health-check') && asked.measure !== 'latency') {
      if (c.healthCheckType === 'EC2') return 'healthCheckType';
      const of = view.links().find((l) => l.to === c.id && view.resource(l.from)?.type === 'load-balancer')?.from;
      if (of !== undefined && c.min > 1)
        return { of, key: under(asked, 'lying-health-check') ? 'healthCheck.depth' : 'healthCheck.intervalS' };
    }
    if (asked.measure === 'job-delay') return c.backlogPerInstance === undefined ? 'backlogPerInstance' : 'max';
    if (asked.measure === 'time-to-whole') return 'image';
    if (underSurge(asked)) return c.targetUtilisation === undefined ? 'targetUtilisation' : 'max';
    if (under(asked, 'region-outage')) return c.raiseTo === undefined ? 'region' : 'raiseTo';
    return underZone(asked) && c.zones.length === 1 ? 'zones' : 'min';
  },
  references: (c) => (c.image === undefined ? [] : [{ key: 'image', id: c.image, of: ['ami'] }]),
  zones: (c) => c.zones.map((zone, i) => ({ key: `zones[${i}]`, zone })),
  check: (c, view) => {
    const desired = c.desired ?? c.min;
    const sizes =
      c.min <= desired && desired <= c.max
        ? []
        : [
            {
              path: 'desired',
              rule: 'group-size',
              message: `Keep minimum ≤ desired ≤ maximum (${c.min}, ${desired}, ${c.max}).`,
            },
          ];
    return [...sizes, ...imageProblems(view, c.image, c.region)];
  },
  improvements: (c, view) => {
    const servers = c.desired ?? c.min;
    const sized = (n: number) => ({ min: n, desired: null, max: Math.max(c.max, 2 * n) });
    const zones = view.zonesOf(c.region);
    const bigger = neighbour(InstanceTypeSchema.options, c.instanceType, 1);
    const smaller = neighbour(InstanceTypeSchema.options, c.instanceType, -1);
    const own = worthTrying(
      [c.healthCheckType !== 'ELB', `Set the health check type of ${c.id} to ELB`, c.id, { healthCheckType: 'ELB' }],
      [c.zones.length < 2 && zones.length > 1, `Spread ${c.id} over two zones`, c.id, { zones: zones.slice(0, 2) }],
      [c.zones.length < 3 && zones.length > 2, `Spread ${c.id} over three zones`, c.id, { zones: zones.slice(0, 3) }],
      [servers < 200, `Run one more server in ${c.id}`, c.id, sized(servers + 1)],
      [servers < 100, `Run twice as many servers in ${c.id}`, c.id, sized(Math.max(2, servers * 2))],
      [servers > 1, `Run one server fewer in ${c.id}`, c.id, sized(servers - 1)],
      [bigger !== undefined, `Use ${bigger} in ${c.id}`, c.id, { instanceType: bigger }],
      [smaller !== undefined, `Use ${smaller} in ${c.id}`, c.id, { instanceType: smaller }],
      [(c.gracePeriodS ?? 300) < 600, `Give ${c.id} ten minutes of grace`, c.id, { gracePeriodS: 600 }],
      [
        c.targetUtilisation === undefined,
        `Let ${c.id} grow with its load`,
        c.id,
        { targetUtilisation: 0.5, max: Math.min(200, Math.max(c.max, servers * 10)) },
      ],
      [
        c.backlogPerInstance === undefined && view.links().some((l) => l.to === c.id && l.carries.includes('jobs')),
        `Let ${c.id} grow with its backlog`,
        c.id,
        { backlogPerInstance: 100, max: Math.min(200, Math.max(c.max, servers * 10)) },
      ],
      [!c.autoRollback, `Let ${c.id} roll a failed refresh back`, c.id, { autoRollback: true }],
      [!c.reserved, `Commit to the servers of ${c.id} for a year`, c.id, { reserved: true }],
    );
    return [...own, ...behindQueue(view, c.id), ...filesAtEdge(view, c.id)];
  },
  needs: (c, _view, servers) => ({
    atLeast: servers,
    of: Array.from({ length: c.desired ?? c.min }, (_, i) =>
      all(place(c.region, c.zones[i % c.zones.length]), part(`${c.id}-${i + 1}`, DOWN_SHARE.instance)),
    ),
  }),
  build: (config, view) => new AutoScalingGroup(config, view),
  cost: (c, _view, _workload, everyday) => {
    const servers = everydayServers(c, everyday);
    const always = Math.min(servers, c.desired ?? c.min);
    const item = `ec2.${c.instanceType}`;
    const steady = c.reserved
      ? { what: 'instances, reserved', item: `${item}.reserved`, quantity: always }
      : { what: 'instances', item, quantity: always };
    const moving = { what: 'instances that come and go with the load, on average', item, quantity: servers - always };
    return moving.quantity > 0 ? [steady, moving] : [steady];
  },
};

/** Servers it runs on average over a day without faults; a group that follows nothing runs the number it starts with. */
function everydayServers(c: GroupConfig, everyday: Everyday): number {
  const share = c.targetUtilisation ?? (c.backlogPerInstance === undefined ? null : 1);
  if (share === null) return c.desired ?? c.min;
  const processors = INSTANCE_TYPES[c.instanceType] * share;
  const hours = everyday.busyProcessors(c.id);
  const servers = hours.map((busy) => Math.min(c.max, Math.max(c.min, Math.ceil(busy / processors - 1e-9))));
  return servers.reduce((sum, n) => sum + n, 0) / servers.length;
}

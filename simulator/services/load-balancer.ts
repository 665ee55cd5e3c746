import { worthTrying } from '../design/improvement';
import { under, underZone } from './asked';
import { all, any, DOWN_SHARE, part, place } from './need';
import { BALANCER_CONSTANTS, type BalancerConfig, BalancerSchema, LoadBalancer } from './running-balancer';
import type { Service } from './service';

export const loadBalancer: Service<BalancerConfig> = {
  type: 'load-balancer',
  title: 'Load balancer',
  summary: 'One name in front of several targets.',
  topic: 'elb',
  placement: 'regional',
  glyph: 'balancer',
  beyond: false,
  schema: BalancerSchema,
  fields: [
    {
      key: 'kind',
      label: 'Kind',
      kind: 'choice',
      options: [
        { value: 'application', label: 'Application' },
        { value: 'network', label: 'Network' },
        { value: 'classic', label: 'Classic' },
      ],
      default: 'application',
      fact: 'elb/load-balancer-types',
    },
    { key: 'zones', label: 'Enabled zones', kind: 'zones', fact: 'foundations/elb-ha-depends-on-enabled-azs' },
    {
      key: 'crossZone',
      label: 'Cross-zone balancing',
      kind: 'switch',
      optional: true,
      fact: 'elb/cross-zone-defaults',
    },
    {
      key: 'deregistrationDelayS',
      label: 'Deregistration delay',
      help: 'Connection draining on classic balancers',
      kind: 'number',
      unit: 's',
      min: 0,
      max: 3600,
      default: 300,
      fact: 'elb/deregistration-delay',
    },
    {
      key: 'healthCheck.depth',
      label: 'Health check asks for',
      kind: 'choice',
      options: [
        { value: 'static', label: 'A static file' },
        { value: 'application', label: 'A page of the application' },
      ],
      default: 'application',
      fact: 'elb/health-checks',
    },
    {
      key: 'healthCheck.intervalS',
      label: 'Check every',
      kind: 'number',
      unit: 's',
      min: 5,
      max: 300,
      default: 30,
      fact: 'elb/health-check-defaults',
    },
    {
      key: 'healthCheck.timeoutS',
      label: 'Check timeout',
      kind: 'number',
      unit: 's',
      min: 2,
      max: 120,
      default: 5,
      fact: 'elb/health-check-defaults',
    },
    {
      key: 'healthCheck.unhealthyAfter',
      label: 'Out after',
      kind: 'number',
      unit: 'failures',
      min: 2,
      max: 10,
      default: 2,
      fact: 'elb/health-check-defaults',
    },
    {
      key: 'healthCheck.healthyAfter',
      label: 'Back after',
      kind: 'number',
      unit: 'successes',
      min: 2,
      max: 10,
      optional: true,
      fact: 'elb/health-check-defaults',
    },
  ],
  constants: BALANCER_CONSTANTS,
  laws: [
    {
      says: 'A target is out after its failed probes and back after its passed ones.',
      fact: 'elb/health-check-defaults',
    },
    { says: 'It serves from the healthy targets that are left.', fact: 'elb/routes-around-unhealthy' },
    { says: 'Cross-zone balancing divides work over targets, without it over zones.', fact: 'elb/cross-zone-defaults' },
    { says: 'With no healthy target left it sends work to all.', fact: 'elb/fail-open' },
    { says: 'A target that is taken away may finish what it has begun.', fact: 'elb/deregistration-delay' },
    { says: 'It works in one Region and is out with it.', fact: 'elb/regional-scope' },
  ],
  responsible: (c, asked) => {
    if (asked.measure === 'monthly-cost') return 'kind';
    if (under(asked, 'region-outage')) return 'region';
    if (underZone(asked)) return c.zones.length === 1 ? 'zones' : 'crossZone';
    return under(asked, 'bad-image', 'lying-health-check') ? 'healthCheck.depth' : 'healthCheck.intervalS';
  },
  references: () => [],
  zones: (c) => c.zones.map((zone, i) => ({ key: `zones[${i}]`, zone })),
  check: (c) =>
    c.kind === 'application' && c.zones.length < 2
      ? [{ path: 'zones', rule: 'balancer-zones', message: 'Enable at least two zones on an application balancer.' }]
      : [],
  improvements: (c, view) => {
    const zones = view.zonesOf(c.region);
    const check = c.healthCheck;
    return worthTrying(
      [c.zones.length < zones.length, `Enable every zone on ${c.id}`, c.id, { zones: [...zones] }],
      [
        check.depth === 'static',
        `Let the health check of ${c.id} ask the application`,
        c.id,
        { healthCheck: { ...check, depth: 'application' } },
      ],
      [
        check.intervalS > 10,
        `Let ${c.id} check every 10 seconds`,
        c.id,
        { healthCheck: { ...check, intervalS: 10, timeoutS: 5 } },
      ],
      [
        c.deregistrationDelayS < 3600,
        `Let targets of ${c.id} finish what they began for up to an hour`,
        c.id,
        { deregistrationDelayS: 3600 },
      ],
      [c.crossZone === false, `Switch cross-zone balancing of ${c.id} on`, c.id, { crossZone: true }],
    );
  },
  needs: (c) =>
    all(place(c.region), part(c.id, DOWN_SHARE.balancer), any(...c.zones.map((zone) => place(c.region, zone)))),
  build: (config) => new LoadBalancer(config),
  cost: (c) => [{ what: `${c.kind} balancer`, item: `elb.${c.kind}`, quantity: 1 }],
};

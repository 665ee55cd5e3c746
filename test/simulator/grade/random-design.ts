import fc from 'fast-check';
import { type Design, parseDesign } from '@/simulator';

/** The settings a random three-tier design is made from. */
export interface Shape {
  zones: string[];
  servers: number;
  healthCheckType: 'EC2' | 'ELB';
  crossZone: boolean;
  intervalS: number;
  deployment: 'single' | 'multi-az' | 'multi-az-cluster';
  databaseZone: string;
  standbyZone: string;
  retentionDays: number;
  software: 'baked' | 'bootstrap';
}

const ZONES = ['a', 'b', 'c'];

export const shapes: fc.Arbitrary<Shape> = fc
  .record({
    zones: fc.subarray(ZONES, { minLength: 1 }),
    servers: fc.integer({ min: 1, max: 6 }),
    healthCheckType: fc.constantFrom('EC2' as const, 'ELB' as const),
    crossZone: fc.boolean(),
    intervalS: fc.integer({ min: 5, max: 60 }),
    deployment: fc.constantFrom('single' as const, 'multi-az' as const, 'multi-az-cluster' as const),
    databaseZone: fc.constantFrom(...ZONES),
    standbyZone: fc.constantFrom(...ZONES),
    retentionDays: fc.integer({ min: 0, max: 3 }),
    software: fc.constantFrom('baked' as const, 'bootstrap' as const),
  })
  .map((s) =>
    s.standbyZone === s.databaseZone
      ? { ...s, standbyZone: ZONES[(ZONES.indexOf(s.databaseZone) + 1) % 3] as string }
      : s,
  );

/** The design of a shape; `rename` gives zones other names. */
export function designOf(s: Shape, rename: (zone: string) => string = (z) => z): Design {
  const carries = ['reads', 'writes'];
  const parsed = parseDesign({
    faultline: 'design/1',
    regions: [{ id: 'home', zones: ZONES.map(rename).sort() }],
    resources: [
      {
        id: 'balancer',
        type: 'load-balancer',
        zones: ZONES.map(rename),
        crossZone: s.crossZone,
        healthCheck: { intervalS: s.intervalS },
      },
      { id: 'image', type: 'ami', software: s.software },
      {
        id: 'web',
        type: 'auto-scaling-group',
        zones: s.zones.map(rename),
        min: s.servers,
        max: 12,
        healthCheckType: s.healthCheckType,
        image: 'image',
      },
      {
        id: 'database',
        type: 'rds-instance',
        zone: rename(s.databaseZone),
        standbyZone: rename(s.standbyZone),
        deployment: s.deployment,
        backupRetentionDays: s.retentionDays,
      },
    ],
    links: [
      { from: 'users', to: 'balancer', carries },
      { from: 'balancer', to: 'web', carries },
      { from: 'web', to: 'database', carries },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

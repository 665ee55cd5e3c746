import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type Context,
  DEFAULT_CONTEXT,
  type Design,
  type Evidence,
  evidenceOf,
  type FaultKind,
  parseBrief,
  parseDesign,
  parsePrices,
  simulate,
  type Trace,
} from '@/simulator';

const PACK = 'content/packs/aws-ha';

/** Reads a brief of the pack; a problem in it fails the test that asked. */
export function packBrief(id: string) {
  const parsed = parseBrief(parse(readFileSync(`${PACK}/briefs/${id}.yaml`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export function packPrices() {
  const parsed = parsePrices(parse(readFileSync(`${PACK}/prices.yaml`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

type Doc = Record<string, unknown>;

/** A design of the given resources and links. */
export function design(
  resources: readonly Doc[],
  links: readonly (readonly [string, string])[] = [],
  more: Doc = {},
): Design {
  const parsed = parseDesign({
    faultline: 'design/1',
    resources,
    links: links.map(([from, to]) => ({ from, to, carries: ['reads', 'writes'] })),
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** One fault on one target at typical constants: its trace and the evidence in it. */
export function run(
  d: Design,
  kind: FaultKind,
  target: string,
  context: Partial<Context> = {},
): { trace: Trace; evidence: Evidence } {
  const trace = simulate(d, { ...DEFAULT_CONTEXT, ...context }, [{ kind, target }]);
  return { trace, evidence: evidenceOf(trace) };
}

/** A fleet of `n` servers over `zones` behind a balancer, and what else is wanted. */
export function fleet(zones: readonly string[], n: number, group: Doc = {}, balancer: Doc = {}): Design {
  return design(
    [
      { id: 'balancer', type: 'load-balancer', zones: ['a', 'b', 'c'], ...balancer },
      { id: 'web', type: 'auto-scaling-group', zones, min: n, max: 2 * n, healthCheckType: 'ELB', ...group },
    ],
    [
      ['users', 'balancer'],
      ['balancer', 'web'],
    ],
  );
}

/** One server and one database. */
export function withDatabase(database: Doc, more: Doc = {}): Design {
  return design(
    [
      { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] },
      { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 4, max: 8, healthCheckType: 'ELB' },
      { id: 'database', type: 'rds-instance', zone: 'a', ...database },
    ],
    [
      ['users', 'balancer'],
      ['balancer', 'web'],
      ['web', 'database'],
    ],
    more,
  );
}

import { type Context, DEFAULT_CONTEXT, type Design, type FaultKind, TRAFFIC, USERS } from '@/simulator';

/** Work a second of each class in a figure. */
const RATES = { reads: 60, writes: 20, static: 60, jobs: 2 } as const;

/** What a figure's design is asked: the classes of work that its users' calls carry. Long faults are watched to their end. */
export function figureContext(design: Design, kind: FaultKind): Context {
  const carried = new Set(design.links.filter(({ from }) => from === USERS).flatMap(({ carries }) => carries));
  const { reads: _reads, writes: _writes, ...rest } = DEFAULT_CONTEXT.workload;
  const asked = TRAFFIC.filter((name) => carried.has(name));
  const classes = asked.map((name) => [name, { rate: RATES[name], profile: { kind: 'steady' as const } }] as const);
  const horizonS = kind.startsWith('workers-down') ? 3 * DEFAULT_CONTEXT.horizonS : DEFAULT_CONTEXT.horizonS;
  return { ...DEFAULT_CONTEXT, horizonS, workload: { ...rest, ...Object.fromEntries(classes) } };
}

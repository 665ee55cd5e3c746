import { type Brief, type Design, type FaultKind, serviceOf, TRAPS, type Trace } from '@/simulator';
import { SINGLE_POINT_S } from '@/simulator/grade/bounds';
import type { Outcome, WeakLink } from './outcome';

/**
 * What most explains what a fault cost a design: the first trap that the design shows and that the fault is known to spring, else the
 * type of the part that was last to come back. Null where the design survived it.
 */
export function weakLink(
  {
    design,
    brief,
    kind,
    trace,
    fromS,
    toS,
  }: {
    design: Design;
    brief: Brief;
    kind: FaultKind;
    trace: Trace;
    fromS: number;
    toS: number;
  },
  { downS, lost }: Pick<Outcome, 'downS' | 'lost'>,
): WeakLink | null {
  if (downS < SINGLE_POINT_S && lost === null) return null;
  const trap = TRAPS.find(({ under, shows }) => under.includes(kind) && shows(design, brief) !== null);
  if (trap) return { kind: 'trap', id: trap.id, title: trap.title, fact: trap.fact };
  const types = new Map(design.resources.map(({ id, type }) => [id, type]));
  const events = trace.events.filter(({ timeS, state }) => timeS >= fromS && timeS < toS && state !== null);
  const lastUp = events.findLast(({ component, state }) => types.has(component) && state === 'serving');
  const firstDown = events.find(({ component, state }) => types.has(component) && state === 'down');
  const type = types.get((lastUp ?? firstDown)?.component ?? '');
  return type === undefined ? null : { kind: 'part', id: type, title: serviceOf(type).title, fact: null };
}

/** A weak link with how many designs share it. */
export interface SharedLink extends WeakLink {
  designs: number;
}

/** The weak links of a class, the one that most share first; a design counts once for each, however often it cost something. */
export function sharedLinks(designs: readonly (readonly Outcome[])[]): SharedLink[] {
  const links = new Map<string, SharedLink>();
  for (const rounds of designs) {
    const own = new Map(rounds.flatMap(({ link }) => (link ? [[`${link.kind}:${link.id}`, link] as const] : [])));
    for (const [key, link] of own) {
      const known = links.get(key);
      if (known) known.designs += 1;
      else links.set(key, { ...link, designs: 1 });
    }
  }
  // Of two that as many share, the one that has a name first.
  const rank = ({ kind }: SharedLink) => (kind === 'trap' ? 0 : 1);
  return [...links.values()].sort((a, b) => b.designs - a.designs || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

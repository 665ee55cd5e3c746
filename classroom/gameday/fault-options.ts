import {
  type Brief,
  type Context,
  type Design,
  FAULT_KINDS,
  type FaultKind,
  faultOf,
  type ParsedBrief,
  targetsOf,
} from '@/simulator';
import type { FaultOption } from './config';
import { MOST_ROUNDS } from './most-rounds';

/** Faults that last longer than any GameDay watches. */
const TOO_LONG: readonly FaultKind[] = ['workers-down', 'workers-down-long'];

/** Faults of a place, which is out for every design alike. */
const PLACES: readonly FaultKind[] = ['zone-outage', 'zone-outage-shortage', 'region-outage'];

/** How long it lasts is said by the GameDay, not by the fault. */
const PLACE_SAYS: Partial<Record<FaultKind, string>> = {
  'zone-outage': 'What stands in this zone is out of reach until it comes back.',
  'zone-outage-shortage':
    'What stands in this zone is out of reach until it comes back; elsewhere new instances may be refused.',
  'region-outage': 'What stands in this Region is out of reach until it comes back.',
};

/** Every fault that can strike designs of a brief: each place by name, and of everything else what hurts a design most. */
export function faultOptions({ startDesign, modelDesign }: ParsedBrief): FaultOption[] {
  const designs = [startDesign, modelDesign];
  return FAULT_KINDS.filter((kind) => !TOO_LONG.includes(kind)).flatMap((kind): FaultOption[] => {
    const fault = faultOf(kind);
    const targets = [...new Set(designs.flatMap((design) => targetsOf(design, kind).map(({ target }) => target)))];
    if (!fault || targets.length === 0) return [];
    if (!PLACES.includes(kind)) return [{ id: kind, kind, target: null, title: fault.title, says: fault.says }];
    return targets.sort().map((target) => ({
      ...{ id: `${kind}:${target}`, kind, target },
      ...{ title: placeTitle(kind, target, startDesign), says: PLACE_SAYS[kind] ?? fault.says },
    }));
  });
}

/** Faults that a brief's own requirements ask about, one of each kind: what the host is offered one after the other. */
export function preparedSequence({ requirements }: ParsedBrief, options: readonly FaultOption[]): string[] {
  const asked = new Set(requirements.flatMap(({ faults, pairs }) => [...faults, ...pairs.flat()]));
  // Small ones first, so that there is something left to lose.
  return FAULT_KINDS.filter((kind) => asked.has(kind))
    .flatMap((kind) => options.find((option) => option.kind === kind)?.id ?? [])
    .slice(0, MOST_ROUNDS);
}

/** A brief as a GameDay keeps it: without its designs, and without the story, which the lab has. */
export function termsOf({
  startDesign: _start,
  modelDesign: _model,
  wrongDesigns: _wrong,
  ...brief
}: ParsedBrief): Brief {
  return { ...brief, story: '', start: null, model: null, wrong: [] };
}

/** What a brief's designs run in during a GameDay: an outage ends in the middle of its round, so that what heals can be seen. */
export function gameDayContext({ workload, operators, outageS, hour }: Brief, roundS: number): Context {
  return { workload, operators, hour, outageS: Math.min(outageS, roundS / 2), horizonS: MOST_ROUNDS * roundS };
}

function placeTitle(kind: FaultKind, target: string, { regions }: Design): string {
  const [region = '', zone] = target.split('/');
  const where = regions.length > 1 ? ` of ${region}` : '';
  if (zone === undefined) return regions.length > 1 ? `Region ${region} is out` : 'The Region is out';
  return kind === 'zone-outage' ? `Zone ${zone}${where} is out` : `Zone ${zone}${where} is out, capacity is short`;
}

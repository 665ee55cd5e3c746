import type { Translator } from '@/language/translator';
import type { Design, Trace, TraceEvent } from '@/simulator';
import { nameOf } from '../diagram/resource-words';
import type { StateKind } from '../state/kinds';
import { placeOf } from './moment';
import { kindOf } from './states';

/** A stretch of one part in one state. */
export interface Band {
  fromS: number;
  toS: number;
  state: StateKind;
}

/** Events of one part at one second; what happens several times over is said once. */
export interface Happening {
  timeS: number;
  what: string;
  seqs: number[];
  state: StateKind | null;
}

/** One line of the timeline: a part, its states and what happened to it. */
export interface Track {
  component: string;
  name: string;
  bands: Band[];
  happenings: Happening[];
}

/** A track for every part that something happened to: places first, then resources as the design lists them, then people. */
export function tracksOf(t: Translator<'timeline'>, trace: Trace, design: Design): Track[] {
  const affected = [...new Set(trace.events.map((event) => event.component))];
  const order = new Map(design.resources.map((resource, i) => [resource.id, i + 1]));
  const rank = (component: string) => (placeOf(component) !== null ? 0 : (order.get(component) ?? order.size + 1));
  const endS = trace.faultAtS + trace.horizonS;
  return affected
    .sort((a, b) => rank(a) - rank(b))
    .map((component) => {
      const events = trace.events.filter((event) => event.component === component);
      return {
        component,
        name: componentName(t, component, design),
        bands: component === 'operators' ? [] : bandsOf(events, endS),
        happenings: happeningsOf(events),
      };
    });
}

/** What a component of a trace is called: "Zone a", "Web servers", "People". */
export function componentName(t: Translator<'timeline'>, component: string, design: Design): string {
  if (component === 'operators') return t('place.people');
  if (component === 'users') return t('place.users');
  const place = placeOf(component);
  if (place !== null) return placeName(t, place, design);
  const resource = design.resources.find(({ id }) => id === component);
  return resource === undefined ? component : nameOf(resource);
}

/** "Zone a", or "Region eu-central-1"; with several Regions a zone says which it is in. */
export function placeName(t: Translator<'timeline'>, place: string, design: Design): string {
  const [regionId, zone] = place.split('/');
  const region = design.regions.find(({ id }) => id === regionId);
  const name = region?.name ?? regionId ?? place;
  if (zone === undefined) return t('place.region', { name });
  return design.regions.length > 1 ? t('place.zoneOf', { zone, name }) : t('place.zone', { zone });
}

function bandsOf(events: readonly TraceEvent[], endS: number): Band[] {
  // Before the run all is taken to have served for ever.
  const bands: Band[] = [{ fromS: Number.NEGATIVE_INFINITY, toS: endS, state: 'ok' }];
  for (const { timeS, state } of events) {
    if (state === null) continue;
    const last = bands[bands.length - 1] as Band;
    const kind = kindOf(state);
    if (last.state === kind) continue;
    last.toS = timeS;
    if (last.toS === last.fromS) bands.pop();
    bands.push({ fromS: timeS, toS: endS, state: kind });
  }
  return bands;
}

function happeningsOf(events: readonly TraceEvent[]): Happening[] {
  const found: Happening[] = [];
  for (const { timeS, what, seq, state } of events) {
    const same = found.find((h) => h.timeS === timeS && h.what === what);
    const kind = state === null ? null : kindOf(state);
    if (same) {
      same.seqs.push(seq);
      same.state = kind ?? same.state;
    } else found.push({ timeS, what, seqs: [seq], state: kind });
  }
  return found;
}

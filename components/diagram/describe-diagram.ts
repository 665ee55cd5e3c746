import type { Design } from '@/simulator';
import { STATE_WORDS } from '../state/kinds';
import { isOut, type Moment } from '../timeline/moment';
import { kindOf } from '../timeline/states';
import { placeName } from '../timeline/tracks';
import { momentText } from '../timeline/words';
import { nameOf } from './resource-words';

/** What the diagram shows, in words: places that are out and every part that does not serve. */
export function describeDiagram(design: Design, moment: Moment | null, faultAtS: number): string {
  const parts = `${design.resources.length} resources in ${design.regions.flatMap((r) => r.zones).length} zones`;
  if (moment === null) return `The design: ${parts}. The list says the same.`;
  const places = design.regions
    .flatMap((region) => [region.id, ...region.zones.map((zone) => `${region.id}/${zone}`)])
    .filter((place) => isOut(moment, place))
    .map((place) => `${placeName(place, design)} is out`);
  const troubled = design.resources.flatMap((resource) => {
    const state = moment.states.get(resource.id);
    if (state === undefined || state === 'serving') return [];
    return [`${nameOf(resource)}: ${STATE_WORDS[kindOf(state)].toLowerCase()}`];
  });
  const said = [...places, ...troubled];
  const rest = said.length === 0 ? 'Everything serves.' : `${said.join('. ')}. All else serves.`;
  return `The design ${momentText(moment.timeS - faultAtS)}: ${parts}. ${rest}`;
}

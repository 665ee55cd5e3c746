import type { Translator } from '@/language/translator';
import type { Design } from '@/simulator';
import { isOut, type Moment } from '../timeline/moment';
import { kindOf } from '../timeline/states';
import { placeName } from '../timeline/tracks';
import { momentText } from '../timeline/words';
import { nameOf } from './resource-words';

/** What the diagram shows, in words: places that are out and every part that does not serve. */
export function describeDiagram(
  t: Translator<'timeline'>,
  design: Design,
  moment: Moment | null,
  faultAtS: number,
): string {
  const zones = design.regions.flatMap((region) => region.zones).length;
  const parts = t('diagram.parts', { resources: design.resources.length, zones });
  if (moment === null) return t('diagram.atRest', { parts });
  const places = design.regions
    .flatMap((region) => [region.id, ...region.zones.map((zone) => `${region.id}/${zone}`)])
    .filter((place) => isOut(moment, place))
    .map((place) => t('diagram.isOut', { place: placeName(t, place, design) }));
  const troubled = design.resources.flatMap((resource) => {
    const state = moment.states.get(resource.id);
    if (state === undefined || state === 'serving') return [];
    return [`${nameOf(resource)}: ${t(`states.${kindOf(state)}`)}`];
  });
  const said = [...places, ...troubled];
  const when = { moment: momentText(t, moment.timeS - faultAtS), parts };
  return said.length === 0
    ? t('diagram.allServes', when)
    : t('diagram.troubled', { ...when, troubles: said.join('. ') });
}

import type { Formatter, Translator } from '@/language/translator';
import { serviceOf } from '@/simulator';
import type { PlacedPart } from '../diagram/layout';

/** A part for a screen reader: "EC2 instance Web server, zone a, m5.xlarge, down". */
export function partWords(
  t: Translator<'canvas'>,
  format: Formatter,
  part: PlacedPart,
  state: string | null,
  problems: number,
): string {
  const zones = part.places.map((place) => place.split('/')[1]).filter((zone) => zone !== undefined);
  const where = zones.length === 0 ? [] : [t('part.zones', { count: zones.length, zones: format.list(zones) })];
  const wrong = problems === 0 ? [] : [t('part.problems', { count: problems })];
  const words = [`${serviceOf(part.type).title} ${part.title}`, ...where, ...part.details.slice(0, 2), ...wrong];
  return [...words, ...(state === null ? [] : [state])].join(', ');
}

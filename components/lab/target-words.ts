import type { Translator } from '@/language/translator';
import { type Design, USERS } from '@/simulator';
import { componentName, placeName } from '../timeline/tracks';

/** A target of a fault as people call it: "Zone a", "Web servers", "Users". */
export function targetWords(t: Translator<'timeline'>, target: string, design: Design): string {
  if (target === USERS) return t('place.users');
  const isPlace = design.regions.some(({ id }) => target === id || target.startsWith(`${id}/`));
  return isPlace ? placeName(t, target, design) : componentName(t, target, design);
}

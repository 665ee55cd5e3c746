import { type Design, USERS } from '@/simulator';
import { componentName, placeName } from '../timeline/tracks';

/** A target of a fault as people call it: "Zone a", "Web servers", "Users". */
export function targetWords(target: string, design: Design): string {
  if (target === USERS) return 'Users';
  const isPlace = design.regions.some(({ id }) => target === id || target.startsWith(`${id}/`));
  return isPlace ? placeName(target, design) : componentName(target, design);
}

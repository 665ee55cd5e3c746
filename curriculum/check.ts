import type { Pack } from './pack';
import { compareProblems, type Problem } from './problem';
import { rules } from './rules';

/** Everything that the content rules find wrong with a pack that was read, in order of place. */
export function checkPack(pack: Pack): Problem[] {
  return rules
    .flatMap(({ name, severity, check }) => check(pack).map((finding) => ({ rule: name, severity, ...finding })))
    .sort(compareProblems);
}

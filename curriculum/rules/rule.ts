import type { Pack } from '../pack';
import type { Problem, Severity } from '../problem';

/** What a rule found; the registry adds the rule's name and severity. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/**
 * One content lint rule, one file of the rule's name. Pure: the same pack always gives the same findings. Everything that a
 * finding needs to be mended stands in it: place, what was expected, what stands there.
 */
export interface Rule {
  /** Also the file's name. */
  name: string;
  /** One sentence: what must hold. */
  description: string;
  severity: Severity;
  check(pack: Pack): Finding[];
}

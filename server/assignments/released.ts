import type { AssignmentLine } from './reads';

/** Whether results of an assignment are told. */
export function isReleased({ releasedAt }: Pick<AssignmentLine, 'releasedAt'>, now: Date): boolean {
  return releasedAt !== null && releasedAt <= now;
}

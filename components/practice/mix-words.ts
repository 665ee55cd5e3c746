import type { Why } from '@/progress/session-mix';

const NAMES: Record<Why, string> = {
  due: 'due',
  weak: 'weak',
  new: 'new',
  ahead: 'ahead of their time',
  beyond: 'beyond the plan of today',
};

/** What a session would hold: "Ten now would be 6 due, 2 weak and 2 new, their topics mixed." */
export function mixWords(mix: Record<Why, number>): string {
  const parts = Object.entries(mix).flatMap(([why, number]) => (number > 0 ? `${number} ${NAMES[why as Why]}` : []));
  const last = parts.pop();
  if (last === undefined) return 'Every fact is put aside; bring some back on the progress page.';
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `Ten now would be ${list}, their topics mixed.`;
}

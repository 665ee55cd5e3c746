import type { Change } from './paper';

function key(exam: string): string {
  return `faultline-exam-${exam}`;
}

/** Changes of an exam that were not stored yet, kept in this browser so that a reload loses none. */
export function keptChanges(exam: string): Change[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(exam)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Puts these in the place of what was kept; nothing is left of an exam without any. */
export function keepChanges(exam: string, changes: readonly Change[]): void {
  try {
    if (changes.length === 0) localStorage.removeItem(key(exam));
    else localStorage.setItem(key(exam), JSON.stringify(changes));
  } catch {
    // A browser that keeps nothing: the change stays on the page alone.
  }
}

import type { TextForm } from '../document-text';

/** A text that is no design yet: kept in this browser, so that a reload does not lose it. */
export interface KeptText {
  text: string;
  form: TextForm;
}

const keyOf = (name: string) => `faultline-text ${name}`;

/** The text kept for a design; null where there is none. */
export function keptText(name: string): KeptText | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { text, form } = kept as Record<string, unknown>;
    return typeof text === 'string' && (form === 'yaml' || form === 'json') ? { text, form } : null;
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it where there is nothing to keep. */
export function keepText(name: string, kept: KeptText | null): void {
  try {
    if (kept === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the text stays on the page alone.
  }
}

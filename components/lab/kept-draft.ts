import type { Doc } from './history';

/** A draft that the server may not have: kept in this browser until it has confirmed. */
export interface KeptDraft {
  document: Doc;
  /** Revision that it was made from. */
  basedOn: number;
  /** What was last sent and not answered; the server may have it although nobody heard. */
  sent: Doc | null;
}

const key = (pack: string, brief: string) => `faultline-draft ${pack}/${brief}`;

/** The draft kept for a brief; null where there is none or it cannot be read. */
export function keptDraft(pack: string, brief: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(pack, brief)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { document, basedOn, sent } = kept as Record<string, unknown>;
    if (!isDoc(document) || typeof basedOn !== 'number') return null;
    return { document, basedOn, sent: isDoc(sent) ? sent : null };
  } catch {
    return null;
  }
}

export function keepDraft(pack: string, brief: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(key(pack, brief), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the draft stays on the page alone until the server has it.
  }
}

export function dropDraft(pack: string, brief: string): void {
  try {
    localStorage.removeItem(key(pack, brief));
  } catch {
    // Nothing was kept.
  }
}

/** The last draft that the server is known to have. */
export interface SavedDraft {
  document: Doc;
  revision: number;
  /** ISO 8601. */
  savedAt: string;
}

const savedKey = (pack: string, brief: string) => `faultline-saved ${pack}/${brief}`;

/** What the server was last known to have of a brief, for when it cannot be asked; null where nothing is known. */
export function savedDraft(pack: string, brief: string): SavedDraft | null {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(savedKey(pack, brief)) ?? 'null');
    if (typeof saved !== 'object' || saved === null) return null;
    const { document, revision, savedAt } = saved as Record<string, unknown>;
    const whole = isDoc(document) && typeof revision === 'number' && typeof savedAt === 'string';
    return whole ? { document, revision, savedAt } : null;
  } catch {
    return null;
  }
}

/** Notes what the server has. */
export function noteSaved(pack: string, brief: string, draft: SavedDraft): void {
  try {
    localStorage.setItem(savedKey(pack, brief), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing opens the brief as it begins.
  }
}

function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A design document as the learner has it: plain data, perhaps not yet a design that can be graded. */
export type Doc = Record<string, unknown>;

/** The document with what undo and redo lead to. */
export interface History {
  past: Doc[];
  present: Doc;
  future: Doc[];
  /** Edits of one setting in a row are one step; this names the setting. */
  merge: string | null;
}

export type HistoryAction =
  | { kind: 'set'; document: Doc; merge?: string }
  | { kind: 'undo' }
  | { kind: 'redo' }
  /** Another draft takes the place of this one; undo leads back. */
  | { kind: 'replace'; document: Doc };

/** Most steps that are kept. */
const MOST = 200;

export function startHistory(document: Doc): History {
  return { past: [], present: document, future: [], merge: null };
}

/** Applies one step to the history of a document. */
export function stepHistory(history: History, action: HistoryAction): History {
  const { past, present, future } = history;
  if (action.kind === 'undo') {
    const before = past[past.length - 1];
    if (before === undefined) return history;
    return { past: past.slice(0, -1), present: before, future: [present, ...future], merge: null };
  }
  if (action.kind === 'redo') {
    const [after, ...rest] = future;
    if (after === undefined) return history;
    return { past: [...past, present], present: after, future: rest, merge: null };
  }
  if (JSON.stringify(action.document) === JSON.stringify(present)) return history;
  const merge = action.kind === 'set' ? (action.merge ?? null) : null;
  if (merge !== null && merge === history.merge) return { ...history, present: action.document, future: [] };
  return { past: [...past, present].slice(-MOST), present: action.document, future: [], merge };
}

/** Lists of an export that can be taken in again, in the order in which they are sent. */
export const IMPORTED_LISTS = [
  'answers',
  'studyPlans',
  'factMarks',
  'readings',
  'drafts',
  'keptDrafts',
  'reports',
] as const;

/** Most rows of one piece. */
const MAX_ROWS = 500;

/**
 * Splits an export into documents of the same format that each stay under `maxBytes`, so that a file of any size goes through in small steps. A row that alone is larger
 * makes a piece of its own, for the server to refuse. Null for what is no export.
 */
export function splitExport(document: unknown, maxBytes: number): Record<string, unknown>[] | null {
  if (typeof document !== 'object' || document === null || !('format' in document)) return null;
  const { format } = document;
  const lists: Record<string, unknown> = { ...document };
  const pieces: Record<string, unknown>[] = [];
  for (const name of IMPORTED_LISTS) {
    const rows = lists[name];
    if (!Array.isArray(rows)) continue;
    let piece: unknown[] = [];
    let bytes = 0;
    for (const row of rows) {
      const size = new TextEncoder().encode(JSON.stringify(row)).length + 1;
      if (piece.length > 0 && (bytes + size > maxBytes || piece.length >= MAX_ROWS)) {
        pieces.push({ format, [name]: piece });
        [piece, bytes] = [[], 0];
      }
      piece.push(row);
      bytes += size;
    }
    if (piece.length > 0) pieces.push({ format, [name]: piece });
  }
  return pieces;
}

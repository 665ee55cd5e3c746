import { type Document, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** What stands where the cursor is, in a text that need not be whole. */
export interface CursorPlace {
  /** The name of a setting, or its value. */
  kind: 'key' | 'value';
  /** Keys from the top: of the mapping in which the name stands, or of the value itself. */
  path: (string | number)[];
  /** The values of the whole text, as far as it can be read. */
  document: unknown;
}

/** Stands for the word under the cursor while the text is read. */
const MARK = 'word-under-the-cursor';

/**
 * Reads a text with the word from `from` to `to` as a name and as a value, in this order where both are possible. The parser goes on
 * after faults, so that a text in the middle of being written has places too.
 */
export function cursorPlaces(text: string, from: number, to: number): CursorPlace[] {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const quoted = /["']$/.test(before);
  const named = /^["']?\s*:/.test(after);
  const words = quoted || named ? [MARK] : [`${MARK}: `, MARK];
  return words.flatMap((word) => {
    const parsed = parseDocument(before + word + after, { uniqueKeys: false, logLevel: 'silent' });
    const place = placeOf(parsed);
    return place === null ? [] : [place];
  });
}

function placeOf(parsed: Document.Parsed): CursorPlace | null {
  let found: Omit<CursorPlace, 'document'> | null = null;
  visit(parsed, {
    Scalar(key, node, ancestors) {
      if (node.value !== MARK) return undefined;
      const path = keysOf(ancestors, node);
      found = key === 'key' ? { kind: 'key', path: path.slice(0, -1) } : { kind: 'value', path };
      return visit.BREAK;
    },
  });
  return found && { ...(found as Omit<CursorPlace, 'document'>), document: plain(parsed) };
}

/** The keys that lead to a node through those that it stands in. */
function keysOf(ancestors: readonly unknown[], node: unknown): (string | number)[] {
  return ancestors.flatMap((parent, depth): (string | number)[] => {
    const child = ancestors[depth + 1] ?? node;
    if (isSeq(parent)) return [parent.items.indexOf(child)];
    if (isPair(parent)) return [String(isScalar(parent.key) ? parent.key.value : '')];
    return [];
  });
}

function plain(parsed: Document.Parsed): unknown {
  if (!isMap(parsed.contents)) return null;
  try {
    return parsed.toJS({ maxAliasCount: 20 });
  } catch {
    // Aliases to nothing: the rest of the text is of no use as a document, the place still is.
    return null;
  }
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined;
  }, value);
}

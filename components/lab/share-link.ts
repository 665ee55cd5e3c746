import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Translator } from '@/language/translator';
import { parseDesign } from '@/simulator';
import type { TextProblem } from './document-text';
import type { Doc } from './history';

/** Longest code of a design in an address, in characters. */
export const MOST_LINK = 60_000;
/** Largest design that a link unfolds to, in bytes. */
const MOST_BYTES = 300_000;

/** The part of an address after `#` that carries a design: deflated JSON in base64url. Nothing of it is sent to a server. */
export function shareFragment(document: Doc): string {
  const packed = deflateSync(strToU8(JSON.stringify(document)), { level: 9 });
  return `d=${toBase64Url(packed)}`;
}

/** Whether the part of an address after `#` means to carry a design. */
export function carriesDesign(hash: string): boolean {
  return /^#?d=/.test(hash);
}

/** Reads the design out of an address. All of it must be a possible design; otherwise everything that speaks against it. */
export function readShare(
  t: Translator<'lab'>,
  hash: string,
): { document: Doc; problems: [] } | { document: null; problems: readonly TextProblem[] } {
  const code = hash.replace(/^#?d=/, '');
  if (code.length > MOST_LINK)
    return refused('size', t('share.long', { length: String(code.length), most: String(MOST_LINK) }));
  if (!/^[A-Za-z0-9_-]+$/.test(code)) return refused('link', t('share.cut'));
  const text = unpacked(code);
  if (text === null) return refused('link', t('share.packed'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('link', t('share.damaged'));
  }
  const { problems } = parseDesign(value);
  if (problems.length > 0) return { document: null, problems: problems.map((p) => ({ ...p, line: null })) };
  return { document: value as Doc, problems: [] };
}

function refused(rule: string, message: string): { document: null; problems: TextProblem[] } {
  return { document: null, problems: [{ line: null, path: '#d', rule, message }] };
}

/** The text in a code; null where it is damaged or would grow beyond the bound. Unpacked piece by piece, so that it never does. */
function unpacked(code: string): string | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  try {
    const packed = fromBase64Url(code);
    const inflate = new Inflate((piece, final) => {
      size += piece.length;
      if (size <= MOST_BYTES) pieces.push(piece);
      whole = final;
    });
    for (let at = 0; at < packed.length && size <= MOST_BYTES; at += 1024)
      inflate.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length);
  } catch {
    return null;
  }
  if (!whole || size > MOST_BYTES) return null;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return strFromU8(bytes);
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(code: string): Uint8Array {
  const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

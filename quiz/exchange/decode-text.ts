import { ImportRefusal } from './import-refusal';

const WINDOWS = 'windows-1252';

/** Encodings that an XML declaration may name. */
const DECLARED: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': WINDOWS,
  'iso-8859-15': 'iso-8859-15',
  latin1: WINDOWS,
  'windows-1252': WINDOWS,
};

/**
 * Bytes as text: by the byte order mark, else by the encoding that an XML declaration names, else UTF-8. Byte order mark and
 * XML declaration's encoding are gone from the text. Throws an ImportRefusal where the bytes are no such text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = marked(bytes) ?? declared(bytes, name) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below, together with text that is none.
  }
  throw new ImportRefusal(
    'not-text',
    `${name}: This is neither a package nor text in ${encoding}. Save it as UTF-8 and try again.`,
  );
}

function marked([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declared(bytes: Uint8Array, name: string): string | null {
  const start = new TextDecoder(WINDOWS).decode(bytes.subarray(0, 200));
  const label = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase();
  if (label === undefined) return null;
  const encoding = DECLARED[label];
  if (encoding === undefined)
    throw new ImportRefusal('not-text', `${name}: The encoding "${label}" is not read. Save the file as UTF-8.`);
  return encoding;
}

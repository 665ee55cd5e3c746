/** Letters and digits that nobody mistakes for one another when they are read aloud or from the back row. */
const ALPHABET = '23456789ACDEFGHJKMNPRTVWXY';

export const CODE_LENGTH = 6;

/** How many codes there are: 26⁶, some 309 million. */
export const CODES = ALPHABET.length ** CODE_LENGTH;

/** A join code. `luck` gives numbers from 0 up to, not including, 1. */
export function makeJoinCode(luck: () => number): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET.charAt(Math.floor(luck() * ALPHABET.length))).join('');
}

/** A code as somebody typed it, in the form in which it is stored; null where it cannot be one. */
export function readJoinCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s·.-]/g, '')
    .replace(/[0OQSBZU]/g, (sign) => MISREAD[sign] ?? sign);
  return code.length === CODE_LENGTH && [...code].every((sign) => ALPHABET.includes(sign)) ? code : null;
}

/** What is not in the alphabet, with the sign that was taken for it. */
const MISREAD: Record<string, string> = { '0': 'D', O: 'D', Q: 'D', S: '5', B: '8', Z: '2', U: 'V' };

/** "4KD 72P": read aloud in two halves. */
export function spacedCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`;
}

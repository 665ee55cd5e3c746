import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, also when they are read out. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 30 to the power of 8 are 6.6 hundred thousand million codes. */
export const CODE_LENGTH = 8;

/** A code that nobody can foresee. */
export function newInviteCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
}

/** The code in what somebody typed or opened, in whatever case and with whatever between; null where it holds none. */
export function readInviteCode(text: string): string | null {
  if (text.length > 60) return null;
  const letters = text.toUpperCase().replaceAll(/[\s-]/g, '');
  return letters.length === CODE_LENGTH && [...letters].every((one) => CODE_LETTERS.includes(one)) ? letters : null;
}

/** As it is shown and read out: ABCD-EFGH. */
export function shownInviteCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

import { nicknameSkeleton } from './nickname-skeleton';
import { RUDE_ANYWHERE, RUDE_WORDS } from './rude-words';

export const NICKNAME_LENGTH = { least: 2, most: 20 };

/** A nickname in the form in which it is shown, or why it cannot be shown. */
export type CheckedNickname = { nickname: string; skeleton: string } | { refused: string };

/** Letters and digits of any script with their marks, and a few signs between; nothing invisible, nothing that turns text around. */
const ALLOWED = /^[\p{L}\p{M}\p{N} .'’_-]+$/u;

/** More marks on one letter than any script needs reach into the lines above and below. */
const STACKED = /\p{M}{3}/u;

/** Looks at a nickname as somebody typed it. */
export function checkNickname(typed: string): CheckedNickname {
  const nickname = typed.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const length = [...nickname].length;
  const { least, most } = NICKNAME_LENGTH;
  if (length < least || length > most) return { refused: `A nickname has ${least} to ${most} characters.` };
  if (!ALLOWED.test(nickname) || STACKED.test(nickname))
    return { refused: 'A nickname is made of letters, digits, spaces, full stops, hyphens and apostrophes.' };
  const skeleton = nicknameSkeleton(nickname);
  if (!/[\p{L}\p{N}]/u.test(skeleton)) return { refused: 'A nickname needs a letter or a digit.' };
  if (isRude(skeleton)) return { refused: 'This nickname cannot be shown to a class.' };
  return { nickname, skeleton };
}

function isRude(skeleton: string): boolean {
  const joined = skeleton.replaceAll(' ', '');
  const single = joined.replace(/(.)\1+/gu, '$1');
  const words = new Set([...skeleton.split(' '), joined, single]);
  const anywhere = RUDE_ANYWHERE.map(nicknameSkeleton);
  return (
    anywhere.some((word) => joined.includes(word) || single.includes(word)) ||
    RUDE_WORDS.map(nicknameSkeleton).some((word) => words.has(word))
  );
}

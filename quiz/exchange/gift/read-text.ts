import { LIMITS } from '../limits';
import type { Scope } from '../report';
import { readAutoFormat, readHtml } from '../text/read-html';
import { readMarkdown } from '../text/read-markdown';
import { fromText, type RichText } from '../text/rich-text';
import { tidy } from '../text/tidy';
import { unescapeGift } from './escapes';

/** How a text of a GIFT file is to be read. `moodle`: words with HTML among them. */
export type GiftFormat = 'html' | 'markdown' | 'plain' | 'moodle';

const PREFIX = /^\[(html|markdown|plain|moodle)\]/;

/** Whether a text would be taken for one that names its format. */
export function namesFormat(text: string): boolean {
  return PREFIX.test(text);
}

/**
 * Reads a text that is still escaped. It may name its own format, else it has that of its question. A single line end is where the
 * author's editor broke the line, and means a space.
 */
export function readGiftText(raw: string, usual: GiftFormat, scope: Scope): { text: RichText; format: GiftFormat } {
  const trimmed = raw.trim();
  const [mark = '', named] = PREFIX.exec(trimmed) ?? [];
  const format = (named as GiftFormat | undefined) ?? usual;
  const escaped = trimmed.slice(mark.length);
  if (escaped.length > LIMITS.textCharacters) {
    scope.note(
      'text',
      `A text of more than ${LIMITS.textCharacters} characters is too long and is left out.`,
      'dropped',
    );
    return { text: [], format };
  }
  if (format === 'markdown') return { text: readMarkdown(unescapeGift(escaped), scope), format };
  const text = unescapeGift(joinLines(escaped)).trim();
  if (format === 'html') return { text: readHtml(text, scope), format };
  return { text: format === 'moodle' ? readAutoFormat(text, scope) : tidy(fromText(text)), format };
}

/** Lines as one, each without the white space at its ends. */
export function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

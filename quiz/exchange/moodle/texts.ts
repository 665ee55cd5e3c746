import { LIMITS } from '../limits';
import type { Scope } from '../report';
import { readAutoFormat, readHtml } from '../text/read-html';
import { readMarkdown } from '../text/read-markdown';
import { fromText, type RichText } from '../text/rich-text';
import { tidy } from '../text/tidy';
import { childOf, childrenOf, type Element, elementsOf, textOf } from '../xml/element';

/** The characters of a setting, trimmed; undefined where it is not there. */
export function setting(element: Element, name: string): string | undefined {
  const found = childOf(element, name);
  return found === undefined ? undefined : rawText(found).trim();
}

/** The characters of a text: of its `<text>`, or of older files its own. */
export function rawText(element: Element): string {
  const inner = childOf(element, 'text');
  return inner === undefined
    ? element.children.filter((child) => typeof child === 'string').join('')
    : inner.children.map(textOf).join('');
}

/** Reads a text in the format that it names, else in the usual one. Files in it are noted. */
export function readText(element: Element | undefined, usual: string, scope: Scope): RichText {
  if (element === undefined) return [];
  for (const file of childrenOf(element, 'file')) {
    const name = file.attributes.name ?? 'without a name';
    scope.note(`file ${name}`, 'Files, pictures among them, are not taken over.', 'dropped');
  }
  return readFormatted(rawText(element), element.attributes.format ?? usual, scope);
}

/** The same, of a text that was already prepared. */
export function readFormatted(text: string, format: string, scope: Scope): RichText {
  if (text.length > LIMITS.textCharacters) {
    scope.note(
      'text',
      `A text of more than ${LIMITS.textCharacters} characters is too long and is left out.`,
      'dropped',
    );
    return [];
  }
  if (format === 'markdown') return readMarkdown(text, scope);
  if (format === 'plain_text' || format === 'plain') return tidy(fromText(text));
  return format === 'moodle_auto_format' ? readAutoFormat(text, scope) : readHtml(text, scope);
}

/** Notes every child that no reader knows; `known` are the names that were read. */
export function noteUnknown(element: Element, known: ReadonlySet<string>, scope: Scope): void {
  for (const child of elementsOf(element))
    if (!known.has(child.name))
      scope.at(`line ${child.line}`).aside(child.name, 'This setting has no place here.', 'dropped');
}

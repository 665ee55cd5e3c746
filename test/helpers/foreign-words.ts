import type { Page } from '@playwright/test';
import { type Area, allMessages } from '@/language/catalogue';
import { textsOf } from '@/language/proof/catalogue-problems';

/** Words that no German sentence has. */
const ENGLISH = /\b(the|and|your|you|with|this|that|which|are|were|has|have|what|from|into|here|there|yet)\b/i;

const { en, de } = allMessages();
const areas = Object.keys(en) as Area[];
const texts = (messages: Record<Area, object>) => areas.flatMap((area) => [...textsOf(messages[area]).values()]);
const german = new Set(texts(de).flatMap(pieces));

/** What the English catalogue says and the German one nowhere does: whole messages, and what stands between their arguments. */
const english = new Set(
  texts(en)
    .flatMap(pieces)
    .filter((piece) => !german.has(piece)),
);

function pieces(message: string): string[] {
  return message
    .split(/<[^>]*>|[{}#]|\b\w+, (?:plural|number|select),?/)
    .map((piece) => piece.trim())
    .filter((piece) => /[A-Za-z]{2,}/.test(piece));
}

/** Texts of the page and words of its attributes that should be German and are English. Material that says so is left out. */
export async function foreignWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(wordsOfPage);
  return said.filter((text) => english.has(text) || ENGLISH.test(text));
}

/** Every text that is said in the page's own language, and what its attributes say. Runs in the page. */
function wordsOfPage(): string[] {
  const found = new Set<string>();
  const left = '[lang="en"], code, pre, kbd, script, style, template, [translate="no"], .react-flow__attribution';
  const add = (text: string | null) => {
    const plain = text?.replace(/\s+/g, ' ').trim();
    if (plain) found.add(plain);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(left)) add(node.nodeValue);
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'])
    for (const element of document.body.querySelectorAll(`[${name}]`))
      if (!element.closest(left)) add(element.getAttribute(name));
  add(document.title);
  return [...found];
}

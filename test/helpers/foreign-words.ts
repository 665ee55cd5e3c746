import type { Page } from '@playwright/test';
import { type Area, allMessages } from '@/language/catalogue';
import { textsOf } from '@/language/proof/catalogue-problems';
import { templates } from '@/quiz/templates';
import { readPack } from '@/server/content/packs';
import { FAULT_KINDS, faultOf } from '@/simulator';
import { constantGroups } from '@/simulator/constant-groups';

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

/** Texts of the page and words of its attributes that should be German and are English. Material is left out, where it says so and where it is part of a sentence. */
export async function foreignWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(wordsOfPage);
  return said.map(withoutMaterial).filter((text) => english.has(text.trim()) || ENGLISH.test(text));
}

function withoutMaterial(text: string): string {
  return MATERIAL.reduce((rest, piece) => (rest.includes(piece) ? rest.replaceAll(piece, ' ') : rest), text);
}

/** Sentences and titles of the material, the longest first. */
const MATERIAL = materialTexts();

function materialTexts(): string[] {
  const { pack } = readPack('content/packs/aws-ha');
  if (!pack) throw new Error('the pack cannot be read');
  const found = new Set([...templates, ...constantGroups()].map(({ title }) => title));
  for (const kind of FAULT_KINDS) found.add(faultOf(kind)?.title ?? '');
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value.replace(/\s+/g, ' ').trim());
    else if (value instanceof Map) for (const one of value.values()) collect(one);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one);
  };
  collect(pack);
  return [...found].filter((text) => text.includes(' ')).sort((a, b) => b.length - a.length);
}

/** Every text that is said in the page's own language, and what its attributes say. Runs in the page. */
function wordsOfPage(): string[] {
  const found = new Set<string>();
  const left =
    '[lang="en"], figure, svg, code, pre, kbd, script, style, template, [translate="no"], .react-flow__attribution';
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

import compile from 'icu-minify/compile';

/** Messages by their keys, `part.key` where they are nested. */
export type Texts = Map<string, string>;

/** The messages of an area, flat. */
export function textsOf(messages: object, prefix = ''): Texts {
  const texts: Texts = new Map();
  for (const [key, value] of Object.entries(messages)) {
    const at = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') texts.set(at, value);
    else for (const [inner, text] of textsOf(value, at)) texts.set(inner, text);
  }
  return texts;
}

/** What is wrong with a translation of an area, each as `key: what`. `tag` names the language, whose plural forms count. */
export function problemsOf(source: Texts, translation: Texts, tag: string): string[] {
  const missing = [...source.keys()].filter((key) => !translation.has(key)).map((key) => `${key}: is missing`);
  const extra = [...translation.keys()]
    .filter((key) => !source.has(key))
    .map((key) => `${key}: is not in the source language`);
  const wrong = [...translation].flatMap(([key, text]) => {
    const original = source.get(key);
    return original === undefined ? [] : compare(original, text, tag).map((problem) => `${key}: ${problem}`);
  });
  return [...missing, ...extra, ...wrong];
}

function compare(source: string, translation: string, tag: string): string[] {
  if (translation.trim() === '' && source.trim() !== '') return ['is empty'];
  let [wanted, found]: [Part[], Part[]] = [[], []];
  try {
    [wanted, found] = [partsOf(compile(source)), partsOf(compile(translation))];
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  const names = (parts: readonly Part[]) => [...new Set(parts.map(({ name, kind }) => `${kind} "${name}"`))].sort();
  const [before, after] = [names(wanted), names(found)];
  return [
    ...before.filter((name) => !after.includes(name)).map((name) => `lacks the ${name}`),
    ...after.filter((name) => !before.includes(name)).map((name) => `has a ${name} that the source does not have`),
    ...found.flatMap((part) => missingForms(part, tag)),
  ];
}

/** An argument, plural or tag inside a message. */
interface Part {
  name: string;
  kind: 'argument' | 'tag' | 'select';
  /** The cases of a plural. */
  plural?: string[];
}

/** Kinds of node in a parsed message, as icu-minify numbers them. A node without a number is an argument, or a tag with children. */
const SELECT = 1;
const PLURALS = [2, 3];

function partsOf(node: unknown): Part[] {
  if (!Array.isArray(node)) return [];
  return node.flatMap((inner) => (Array.isArray(inner) ? partOf(inner) : []));
}

function partOf([name, type, ...rest]: unknown[]): Part[] {
  if (typeof name !== 'string') return [];
  if (type === undefined) return [{ name, kind: 'argument' }];
  if (typeof type !== 'number') return [{ name, kind: 'tag' }, ...partsOf([type, ...rest])];
  const [cases] = rest;
  const inner = typeof cases === 'object' && cases !== null ? Object.values(cases).flatMap(partsOf) : [];
  if (PLURALS.includes(type)) return [{ name, kind: 'argument', plural: Object.keys(cases ?? {}) }, ...inner];
  return type === SELECT ? [{ name, kind: 'select' }, ...inner] : [{ name, kind: 'argument' }];
}

function missingForms({ name, plural }: Part, tag: string): string[] {
  if (!plural) return [];
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return forms
    .filter((form) => !plural.includes(form))
    .map((form) => `the plural of "${name}" lacks the form "${form}"`);
}

/** Keys of an area that no source file says: not as a text, nor by a template that could make them. */
export function unusedKeys(area: string, keys: readonly string[], sources: readonly string[]): string[] {
  const speaking = sources.filter((source) => new RegExp(`['"]${area}['"]`).test(source));
  const said = new Set(speaking.flatMap((source) => [...source.matchAll(/['"]([\w.]+)['"]/g)].map(([, text]) => text)));
  const templates = speaking.flatMap((source) =>
    [...source.matchAll(/`([\w.]*(?:\$\{[^`]*?\}[\w.]*)+)`/g)].map(([, text]) => patternOf(text ?? '')),
  );
  return keys.filter((key) => !said.has(key) && !templates.some((template) => template.test(key)));
}

/** `states.${kind}` can be any key that begins so. A template that is nothing but a variable says nothing. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{[^`]*?\}/).map((text) => text.replace(/\W/g, '\\$&'));
  return fixed.join('') === '' ? /^$/ : new RegExp(`^${fixed.join('[\\w.+-]+')}$`);
}

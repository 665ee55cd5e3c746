import { reasonedParts } from '@/quiz/explanation';
import type { Item } from '@/quiz/item';
import type { Recorded } from './recording-proxy';

/** Something that nobody may be sent yet. */
export interface Secret {
  /** For the message: "the reason of b of recall/17". */
  what: string;
  /** What of it is in an answer; false for nothing. */
  isIn(wire: Wire): boolean | string;
}

/** An answer from the wire in the two forms in which it is searched. */
export interface Wire {
  /** With the escapes of strings within strings and of markup undone. */
  plain: string;
  /** Letters and figures of its text alone, so that no way of cutting a sentence into tags and pieces hides it. */
  letters: string;
}

/** Names under which keys, reasons and results are sent once they may be; scripts and styles, the same for everybody, name them too. */
const TELLING =
  /"(key|correct|why|evidence|belief|whyWrong|explanations?|experiments|misconceptions?|mistakes|distribution)":(?!null|\[\])|"outcomes?":(\["|"right"|"wrong")/;

/**
 * All that gives away the key of these questions: reasons, address and seed. What everybody may read anywhere, `known`, gives nothing away:
 * a learner's progress lists every fact.
 */
export function secretsOf(items: readonly Item[], known: readonly string[]): Secret[] {
  const read = known.map(lettersOf);
  return items.flatMap((item) => {
    const shown = lettersOf(JSON.stringify(['options' in item ? item.options.map(({ text }) => text) : [], item.stem]));
    const reasons = reasonedParts(item).flatMap(({ id, why }): Secret[] => {
      const letters = lettersOf(why);
      // A reason that the question says itself tells nothing.
      if (letters.length < 12 || shown.includes(letters) || read.some((text) => text.includes(letters))) return [];
      return [{ what: `the reason of ${id} of ${item.id}`, isIn: (wire) => wire.letters.includes(letters) }];
    });
    const address = new RegExp(`${item.template}(/|%2F|\\.|","seed":)${item.seed}\\b`, 'i');
    const seed = new RegExp(`(?<!\\d)${item.seed}(?!\\d)`);
    return [
      ...reasons,
      { what: `the address ${item.id}`, isIn: ({ plain }) => address.test(plain) },
      // A short number may mean something else.
      ...(item.seed < 1e7 ? [] : [{ what: `the seed of ${item.id}`, isIn: ({ plain }: Wire) => seed.test(plain) }]),
    ];
  });
}

/** Any member that tells a key, a reason or a result, whatever it belongs to. */
export const ANY_RESULT: Secret = {
  what: 'a member that tells a result',
  isIn: ({ plain }) => {
    const at = plain.search(TELLING);
    return at >= 0 && plain.slice(at, at + 60);
  },
};

/** A nickname of somebody else. */
export function nickname(name: string): Secret {
  return { what: `the nickname ${name}`, isIn: ({ plain }) => new RegExp(`\\b${name}\\b`).test(plain) };
}

/** Which secrets are in what a browser was sent, and where: empty when it was sent none. */
export function leaks(sent: readonly Recorded[], secrets: readonly Secret[]): string[] {
  return sent.flatMap(({ method, path, head, text }) => {
    const wire = wireOf(`${head}\n${text}`);
    // Built once and the same for everybody.
    const asked = path.startsWith('/_next/static/') ? secrets.filter((secret) => secret !== ANY_RESULT) : secrets;
    return asked.flatMap((secret) => {
      const found = secret.isIn(wire);
      if (found === false) return [];
      return [`${method} ${path}: ${secret.what}${found === true ? '' : `: ${found}`}`];
    });
  });
}

const NAMED: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", '#x27': "'", '#39': "'" };

function wireOf(text: string): Wire {
  const joined = text
    // A page hands its payload to scripts in pieces that end anywhere.
    .replace(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '')
    .replace(/&(quot|amp|lt|gt|apos|#x27|#39);/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const plain = joined.replace(/\\+"/g, '"').replace(/\\+\//g, '/');
  return { plain, letters: lettersOf(plain) };
}

function lettersOf(text: string): string {
  return text
    .replace(/<[^>]{0,2000}>/g, '')
    .replace(/\\+[nrt]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

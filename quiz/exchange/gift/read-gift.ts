import { ImportRefusal } from '../import-refusal';
import type { ImportedItem } from '../imported-item';
import { LIMITS } from '../limits';
import type { Report, Scope } from '../report';
import { unescapedPlaces, unescapeGift } from './escapes';
import { readAnswers } from './read-answers';
import { readGiftText } from './read-text';
import { type GiftChunk, splitQuestions } from './split-questions';

/** Reads a GIFT file. Everything that is not taken over is in the report; throws an ImportRefusal for too many questions. */
export function readGift(text: string, report: Report): ImportedItem[] {
  const chunks = splitQuestions(text.replace(/^\ufeff/, ''));
  if (chunks.length > LIMITS.questions)
    throw new ImportRefusal(
      'too-many',
      `The file has more than ${LIMITS.questions} questions. Split it into smaller files.`,
    );
  const items: ImportedItem[] = [];
  let category: string[] = [];
  for (const chunk of chunks) {
    const scope = report.at(`line ${chunk.line}`);
    if (/^\$CATEGORY:/i.test(chunk.text)) category = categoryPath(chunk.text.replace(/^\$CATEGORY:/i, ''));
    else items.push(...readChunk(chunk, category, scope));
  }
  return items;
}

/** The folders of a category path; two slashes are a slash in a name, and the place where it hangs is no folder. */
export function categoryPath(path: string): string[] {
  return path
    .trim()
    .split(/(?<!\/)\/(?!\/)/)
    .map((part) => part.replaceAll('//', '/').trim())
    .filter((part, index) => part !== '' && !(index <= 1 && /^(\$\w+\$|top)$/.test(part)));
}

function readChunk(chunk: GiftChunk, category: string[], scope: Scope): ImportedItem[] {
  if (chunk.crowded)
    scope.note('question', 'No empty line stands before this question; it is read as one of its own.', 'changed');
  const { title, rest } = titleOf(chunk.text.trim());
  const [from] = unescapedPlaces(rest, '{', 1);
  const to = unescapedPlaces(rest, '}').find((at) => at > (from ?? -1));
  if ((from === undefined) !== (to === undefined)) {
    const missing = from === undefined ? 'opening' : 'closing';
    scope.note(
      'question',
      `The ${missing} brace of the answers is missing, so the question cannot be read.`,
      'dropped',
    );
    return [];
  }
  const answers = from === undefined || to === undefined ? null : rest.slice(from + 1, to);
  const after = to === undefined ? '' : rest.slice(to + 1);
  const stem = readGiftText(stemOf(rest, from, after), 'moodle', scope);
  const read = answers === null ? DESCRIPTION : readAnswers(answers, stem.format, scope);
  if (read === null) return [];
  if (stem.text.length === 0) {
    scope.note('question', 'The question has no text.', 'dropped');
    return [];
  }
  return [
    {
      where: `line ${chunk.line}`,
      ...named(chunk.comments, scope),
      title: title ?? '',
      category,
      stem: stem.text,
      feedback: read.feedback,
      question: read.question,
    },
  ];
}

const DESCRIPTION = { question: { kind: 'description' } as const, feedback: [] };

/** The words around the answers; a gap is left where words follow them. */
function stemOf(rest: string, from: number | undefined, after: string): string {
  if (from === undefined) return rest;
  return after.trim() === '' ? rest.slice(0, from) : `${rest.slice(0, from)}_____${after}`;
}

function titleOf(text: string): { title: string | null; rest: string } {
  if (!text.startsWith('::')) return { title: null, rest: text };
  const end = unescapedPlaces(text.slice(2), ':').find((at) => text[at + 3] === ':');
  if (end === undefined) return { title: null, rest: text.slice(2) };
  const title = unescapeGift(text.slice(2, end + 2))
    .replace(/\s+/g, ' ')
    .trim();
  return { title, rest: text.slice(end + 4).trim() };
}

/** Characters of a comment in which id and tags are looked for. */
const LONGEST_COMMENT = 2_000;

/** Id and tags, which Moodle writes into a comment above the question: `[id:shop-1] [tag:ebs]`. */
function named(comments: readonly string[], scope: Scope): { id: string; tags: string[] } {
  const all = comments.map((comment) => comment.slice(0, LONGEST_COMMENT)).join('\n');
  const value = (found: RegExpMatchArray) => (found[1] ?? '').replaceAll('\\]', ']').trim();
  const ids = [...all.matchAll(/\[id:((?:\\\]|[^\]\n])+)\]/g)].map(value);
  if (ids.length > 1) scope.note('[id:…]', 'The question has several ids; the last one is kept.', 'changed');
  return { id: ids.at(-1) ?? '', tags: [...all.matchAll(/\[tag:((?:\\\]|[^\]\n])+)\]/g)].map(value) };
}

import type { Imported } from '@/quiz/exchange/import-items';
import { GAP, toText } from '@/quiz/exchange/text/rich-text';
import type { Finding } from '@/quiz/lint';

/**
 * A question that was imported, as the command line prints it: in the form of `faultline items` where practice can ask it, with the
 * question as it was read, texts as trees, under `imported`.
 */
export function importedDocument({ source, item }: Imported, findings: readonly Finding[]) {
  const { id, where, title, category, tags, stem, feedback, question } = source;
  const imported = { where, id, title, category, tags, stem, feedback, question };
  if (item !== null) return { ...item, asked: true, imported, findings };
  return { id: id || title || where, kind: question.kind, stem: toText(stem), asked: false, imported, findings: [] };
}

/** A question to be read by people: place, kind, first words, and what the linter says. */
export function importedLines({ source, item }: Imported, findings: readonly Finding[]): string[] {
  const { where, title, stem, question } = source;
  const words = toText(stem).replace(/\s+/g, ' ');
  const start = words.length > 80 ? `${words.slice(0, 79)}…` : words || GAP;
  const mark = item === null ? 'kept' : item.kind;
  const name = title === '' ? '' : ` "${title.slice(0, 60)}"`;
  return [
    `${where}${where.includes(title) ? '' : name}  ${question.kind} (${mark})  ${start}`,
    ...findings.map(({ flaw, weight, message }) => `    ${flaw} (${weight}): ${message}`),
  ];
}

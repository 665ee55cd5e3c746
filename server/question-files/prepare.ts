import type { Pack } from '@/curriculum/pack';
import type { Import, ImportFormat } from '@/quiz/exchange/import-items';
import type { ImportedItem } from '@/quiz/exchange/imported-item';
import { lintImported } from '@/quiz/exchange/lint-imported';
import type { ReportEntry } from '@/quiz/exchange/report';
import { IMPORTED, type Item } from '@/quiz/item';
import type { Finding } from '@/quiz/lint';

/** Longest item that is asked, in characters of its document: no page of a class or an exam should carry more. */
const MAX_ITEM = 20_000;

/** A question as it is stored. */
export interface PreparedQuestion {
  topic: string;
  source: ImportedItem;
  /** Null where practice does not ask it. */
  item: Item | null;
  findings: Finding[];
}

/** A file as it is stored. */
export interface PreparedFile {
  format: ImportFormat;
  questions: PreparedQuestion[];
  report: ReportEntry[];
}

/**
 * Fits what was read into a pack: a question keeps the topic and the facts that it names where the pack has them, and comes under `topic` where
 * not. Each is judged by the linter, its key looked up in the pack's ledger.
 */
export function prepareFile(pack: Pack, topic: string, { format, items, report }: Import): PreparedFile {
  const added: ReportEntry[] = [];
  const note = (where: string, construct: string, why: string) =>
    added.push({ where, construct, why, effect: 'changed', times: 1 });
  const questions = items.map(({ source, item }): PreparedQuestion => {
    const named = item !== null && pack.topics.some(({ id }) => id === item.topic) ? item.topic : topic;
    if (item === null) return { topic: named, source, item, findings: [] };
    const facts = item.facts.filter((fact) => pack.facts.has(fact));
    if (facts.length < item.facts.length)
      note(source.where, 'fact', `The pack has no fact of that name: ${listed(item.facts, facts)}.`);
    const fitted: Item = { ...item, id: IMPORTED, topic: named, pack: pack.id, facts };
    if (JSON.stringify(fitted).length > MAX_ITEM) {
      note(source.where, 'question', `It is kept, and practice does not ask it: it has over ${MAX_ITEM} characters.`);
      return { topic: named, source, item: null, findings: [] };
    }
    return { topic: named, source, item: fitted, findings: lintImported(fitted, pack) };
  });
  return { format, questions, report: [...report, ...added] };
}

function listed(all: readonly string[], known: readonly string[]): string {
  const unknown = all.filter((fact) => !known.includes(fact));
  return unknown
    .slice(0, 3)
    .map((fact) => fact.slice(0, 80))
    .join(', ');
}

import type { Fact, Source } from '@/curriculum/schema/fact';

/** One page of a guide and the facts that rest on it; `source` null gathers the facts without a page to cite. */
export interface SourceEntry {
  source: Source | null;
  /** Its title without the guide's. */
  page: string;
  facts: Fact[];
}

/** A guide, or another body of pages under one name. */
export interface SourceGuide {
  title: string;
  sources: SourceEntry[];
}

/**
 * Sources by guide and page, in alphabetical order, the facts of each in the order given; the facts without a source come
 * last, under the names given for them. A title of the form "Guide - page" names its guide; any other stands for itself.
 */
export function groupSources(facts: readonly Fact[], unnamed: { guide: string; page: string }): SourceGuide[] {
  const entries = new Map<string, SourceEntry & { guide: string }>();
  for (const fact of facts) {
    for (const source of fact.sources) {
      const known = entries.get(source.url);
      if (known) known.facts.push(fact);
      else entries.set(source.url, { source, ...nameOf(source), facts: [fact] });
    }
  }
  const guides = new Map<string, SourceEntry[]>();
  for (const { guide, ...entry } of entries.values()) guides.set(guide, [...(guides.get(guide) ?? []), entry]);
  const sorted = [...guides]
    .map(([title, sources]) => ({ title, sources: sources.sort((a, b) => compare(a.page, b.page)) }))
    .sort((a, b) => compare(a.title, b.title));
  const unsourced = facts.filter(({ sources }) => sources.length === 0);
  const last: SourceEntry = { source: null, page: unnamed.page, facts: unsourced };
  return unsourced.length === 0 ? sorted : [...sorted, { title: unnamed.guide, sources: [last] }];
}

function nameOf({ title }: Source): { guide: string; page: string } {
  const at = title.indexOf(' - ');
  return at < 0 ? { guide: title, page: title } : { guide: title.slice(0, at), page: title.slice(at + 3) };
}

function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

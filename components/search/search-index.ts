import MiniSearch from 'minisearch';
import type { SearchDocument } from '@/curriculum/search/search-document';

/** Something that was found, with the words of the material that the query met. */
export interface Hit {
  document: SearchDocument;
  words: string[];
}

/** A page says more than a section, a section more than one fact. */
const WEIGHT: Record<SearchDocument['kind'], number> = { page: 1.5, section: 1.2, brief: 1.2, fact: 1 };

/** Longest query that is looked at, in characters. */
export const MAX_QUERY = 100;

/** Words and numbers of a query or a text: "99.99%" is "99.99", "Multi-AZ" is "multi" and "az". */
function wordsOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];
}

/** The same search in the dialog, on the page and in tests. Building takes a few milliseconds for a hundred documents. */
export class SearchIndex {
  readonly #documents: readonly SearchDocument[];
  readonly #index: MiniSearch;

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents;
    this.#index = new MiniSearch({
      fields: ['title', 'within', 'text'],
      tokenize: wordsOf,
      searchOptions: {
        boost: { title: 3, within: 1.5 },
        prefix: (_term, index, terms) => index === terms.length - 1,
        fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
        weights: { fuzzy: 0.3, prefix: 0.6 },
        boostDocument: (id) => WEIGHT[documents[Number(id)]?.kind ?? 'fact'],
      },
    });
    this.#index.addAll(documents.map(({ title, within, text }, id) => ({ id, title, within, text })));
  }

  /** What has all words of the query, best first; where nothing has all of them, what has some. */
  find(query: string, limit: number): Hit[] {
    const asked = query.slice(0, MAX_QUERY);
    const all = this.#index.search(asked, { combineWith: 'AND' });
    const found = all.length > 0 ? all : this.#index.search(asked, { combineWith: 'OR' });
    return found.slice(0, limit).flatMap(({ id, terms }) => {
      const document = this.#documents[Number(id)];
      return document ? [{ document, words: terms }] : [];
    });
  }
}

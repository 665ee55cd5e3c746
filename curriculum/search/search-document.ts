/** Where a search result leads; the app knows the addresses. */
export type SearchTarget =
  | { kind: 'topic'; topic: string; anchor?: string }
  | { kind: 'fact'; topic: string; fact: string }
  | { kind: 'brief'; brief: string };

/** One thing that search can find. Plain and serialisable; the same pack always gives the same documents in the same order. */
export interface SearchDocument {
  /** Unique over all packs: `aws-ha:topic/ebs#what-termination-takes`, `aws-ha:fact/ebs/az-scope`, `aws-ha:brief/shop`. */
  id: string;
  pack: string;
  /** A page from its top, a section of a page, a fact, a brief. */
  kind: 'page' | 'section' | 'fact' | 'brief';
  title: string;
  /** What it is part of, in words: the page of a section, the topic of a fact, the pack of a page or brief. */
  within: string;
  /** The words to search, in one line without markup. */
  text: string;
  target: SearchTarget;
}

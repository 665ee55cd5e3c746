/** Search as a page; the dialog has its own in shell-scripts. */
export const search = {
  title: 'Search',
  words: 'Words to find',
  extent:
    '{pages, plural, one {# page} other {# pages}}, their {facts, plural, one {# fact} other {# facts}} and the briefs',
  empty: 'Finds words in {extent}.',
  nothing: 'Nothing has a word like “{query}”. Looked through {extent}.',
  first: 'The first {count, number} results for “{query}”.',
  found: '{count, plural, one {# result} other {# results}} for “{query}”.',
  kinds: { page: 'page', section: 'section', fact: 'fact', brief: 'brief' },
} as const;

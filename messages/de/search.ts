import type { search as source } from '../en/search';
import type { Translated } from '../translated';

export const search: Translated<typeof source> = {
  title: 'Suche',
  words: 'Gesuchte Wörter',
  extent:
    '{pages, plural, one {# Seite} other {# Seiten}}, {facts, plural, one {ihrem # Fakt} other {ihren # Fakten}} und den Aufträgen',
  empty: 'Findet Wörter in {extent}.',
  nothing: 'Nichts hat ein Wort wie „{query}“. Gesucht in {extent}.',
  first: 'Die ersten {count, number} Ergebnisse für „{query}“.',
  found: '{count, plural, one {# Ergebnis} other {# Ergebnisse}} für „{query}“.',
  kinds: { page: 'Seite', section: 'Abschnitt', fact: 'Fakt', brief: 'Auftrag' },
};

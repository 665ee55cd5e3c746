import type { shellScripts as source } from '../en/shell-scripts';
import type { Translated } from '../translated';

export const shellScripts: Translated<typeof source> = {
  guest: 'Gast',
  onThisDevice: 'auf diesem Gerät',
  signedIn: 'angemeldet',
  stored:
    '{count, plural, one {# ohne Netz gegebene Antwort ist} other {# ohne Netz gegebene Antworten sind}} jetzt gespeichert.',
  refused:
    '{count, plural, one {# Antwort zählt} other {# Antworten zählen}} nicht: Das Material hat sich inzwischen geändert.',
  search: 'Suche',
  find: 'Seite, Fakt oder Auftrag finden',
  close: 'Schließen',
  results: 'Ergebnisse',
  fetching: 'Die Wörter des Materials werden geholt.',
  empty: 'Wörter, Zahlen oder Namen von Diensten.',
  nothing: 'Nichts hat ein Wort wie „{query}“.',
  best: 'Die {count, number} besten Ergebnisse. Pfeile wählen, Enter öffnet.',
  found: '{count, plural, one {# Ergebnis} other {# Ergebnisse}}. Pfeile wählen, Enter öffnet.',
  kinds: { page: 'Seite', fact: 'Fakt', brief: 'Auftrag', section: 'Abschnitt' },
  within: '{kind}, {place}',
  noAnswer: 'Der Server hat nicht geantwortet.',
  offline: 'Dieses Gerät ist offline.',
  againLater: 'Versuche es noch einmal, wenn die Verbindung wieder da ist.',
  openingEditor: 'Der Editor wird geöffnet.',
};

import type { topicScripts as source } from '../en/topic-scripts';
import type { Translated } from '../translated';

export const topicScripts: Translated<typeof source> = {
  check: 'Prüfen',
  yours: 'deine Antwort',
  facts: '{count, plural, one {Der Fakt dahinter} other {Die Fakten dahinter}}',
  practise: 'Dieses Thema üben',
  again: 'Noch einmal versuchen',
  next: 'Nächste Frage',
  place: '{number, number} von {of, number}',
  fetching: 'Eine Frage wird geholt.',
  sending: 'Die Antwort wird gesendet.',
  noQuestion: 'Es kam keine Frage',
  notStored: 'Die Antwort wurde nicht gespeichert',
  total: '{right, number} von {of, number} richtig.',
};

import type { analysis as source } from '../en/analysis';
import type { Translated } from '../translated';

export const analysis: Translated<typeof source> = {
  none: 'Noch keine Antworten.',
  noneBody:
    'Was Lernende in Aufgaben und Live-Quiz des Kurses antworten, wird hier ausgewertet, sobald es abgegeben ist.',
  answered: 'Wie geantwortet wurde',
  answeredNote:
    '{answers, plural, one {# Antwort} other {# Antworten}} von {learners, plural, one {# lernenden Person} other {# Lernenden}}; nur erste Versuche, das Schwerste zuerst',
  rule: 'Die Lösungsquote ist der Anteil richtiger Antworten, 0 bis 1. Die Trennschärfe, −100 bis 100, sagt, wie gut eine Frage die trennt, die im Übrigen gut abschneiden, von denen, die es nicht tun. Bereiche sind 95-%-Intervalle; graue Zahlen beruhen auf zu wenigen Antworten.',
  units: {
    concept: { title: 'Thema', by: 'Nach Thema', summary: 'Nach Thema, {count, number}' },
    question: { title: 'Frage', by: 'Nach Frage', summary: 'Nach Frage, {count, number}' },
    fact: { title: 'Fakt', by: 'Nach Fakt', summary: 'Nach Fakt, {count, number}' },
    template: { title: 'Vorlage', by: 'Nach Vorlage', summary: 'Nach Vorlage, {count, number}' },
  },
  heads: { answers: 'Antworten', facility: 'Lösungsquote', discrimination: 'Trennschärfe', seconds: 'Sekunden' },
  learners: '{count, plural, one {# lernende Person} other {# Lernende}}',
  risk: {
    title: 'Wer Hilfe brauchen könnte',
    nobody: 'nach dieser Regel niemand',
    rule: 'Die Regel',
    ruleBody:
      'Jemand steht hier, wenn eine Aufgabe nach ihrem Schluss fehlt; wenn zwei der letzten {recent, number} verspätet kamen; wenn das ganze 95-%-Intervall der richtigen Antworten unter {mastery, number} % liegt; oder wenn das Mittel der letzten zwei Noten {fall, number} Punkte oder mehr unter dem Mittel von mindestens zweien davor liegt. Was kein Gewicht hat, zählt nicht.',
    missing: 'Es fehlt: {titles}.',
    late: '{times, number} der letzten {of, number} kamen verspätet.',
    mastery:
      '{right, number} von {answers, number} Antworten richtig: bestenfalls {high, number} %, unter {mastery, number} %.',
    falling: 'Die Noten fallen: {before, number} % davor, {last, number} % in den letzten zwei.',
  },
  beliefs: {
    title: 'Was geglaubt wird und nicht stimmt',
    note: 'Lernende, die es gewählt haben, von denen, denen es angeboten wurde',
    more: '{count, number} weitere',
    held: '<b>{holders, number} von {of, number}</b> {holders, plural, one {glaubt} other {glauben}}: <material>{belief}</material>',
    few: 'Nur {of, number} Lernende; der Anteil ist ab {enough, number} aussagekräftig.',
  },
};

import type { shell as source } from '../en/shell';
import type { Translated } from '../translated';

export const shell: Translated<typeof source> = {
  description:
    'Lerne Hochverfügbarkeit, indem du sie zerstörst: lies, lass dich fragen, sieh einem Entwurf beim Ausfallen zu.',
  skip: 'Zum Inhalt',
  homeLink: 'Faultline, Startseite',
  main: 'Hauptmenü',
  mainBelow: 'Hauptmenü unten',
  home: 'Start',
  search: 'Suche',
  find: 'Seite, Fakt oder Auftrag finden',
  findKeys: 'Strg K',
  switchTheme: 'Zwischen hell und dunkel wechseln',
  account: 'Konto',
  sections: {
    learn: 'Lernen',
    practice: 'Üben',
    exam: 'Prüfung',
    lab: 'Labor',
    progress: 'Fortschritt',
    classes: 'Kurse',
  },
  footer: {
    about: 'Über Faultline',
    sources: 'Quellen',
    search: 'Suche',
    classes: 'Kurse',
    nothingLeaves: 'Kein Tracking. Seiten laden nur von diesem Server.',
    language: 'Sprache',
  },
  close: 'Schließen',
  states: {
    ok: 'Läuft',
    degraded: 'Eingeschränkt',
    down: 'Ausgefallen',
    lost: 'Daten verloren',
    recovering: 'Erholt sich',
    unknown: 'Unbekannt',
    none: 'Nicht gefragt',
  },
  notReached:
    'Der Server war nicht erreichbar. Hier ist nichts verloren; versuche es noch einmal, wenn die Verbindung wieder da ist.',
  doneOf: '{done, number} von {of, number}',
  unreachable: {
    message: 'Der Server war nicht erreichbar oder hat nicht rechtzeitig geantwortet.',
    fix: 'Versuche es noch einmal.',
  },
  error: {
    title: 'Diese Seite konnte nicht erstellt werden',
    body: 'Auf dem Server ist etwas schiefgegangen. Bereits gespeicherte Antworten und Entwürfe sind unberührt.',
    digest: 'Im Protokoll des Servers steht die Ursache unter {digest}.',
    again: 'Noch einmal versuchen',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Unter dieser Adresse gibt es keine Seite',
    body: 'Die Adresse ist vielleicht falsch geschrieben, oder die Seite gehört zu Material, das diese Installation nicht hat.',
    allTopics: 'Alle Themen',
  },
};

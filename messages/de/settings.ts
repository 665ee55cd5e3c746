import type { settings as source } from '../en/settings';
import type { Translated } from '../translated';

export const settings: Translated<typeof source> = {
  title: 'Einstellungen',
  deleted: {
    title: 'Alles ist gelöscht',
    body: 'Von dir ist auf dieser Installation nichts mehr gespeichert. Frühere Sicherungen laufen zu ihrer Zeit ab.',
  },
  language: {
    title: 'Sprache',
    note: 'Der Oberfläche. Das Material bleibt in der Sprache, in der es geschrieben ist. In diesem Browser gespeichert.',
  },
  theme: {
    title: 'Farben',
    system: 'Wie das Gerät',
    light: 'Hell',
    dark: 'Dunkel',
    note: 'In diesem Browser gespeichert. Papier ist immer weiß.',
  },
  keys: {
    title: 'Einzelne Tasten beim Üben',
    on: 'An',
    off: 'Aus',
    note: '1 bis 6 oder A bis F wählen eine Antwort, Enter prüft und geht weiter, ? zeigt alle Tasten. In diesem Browser gespeichert. Ohne sie tun Tab, Pfeile und Leertaste dasselbe.',
  },
  offline: {
    title: 'Ohne Netz',
    body: 'Seiten, die nächsten Fragen und das Labor laufen ohne Netz weiter. <link>Was geht, und wie</link>.',
  },
  export: {
    title: 'Alles mitnehmen',
    body: 'Jede Antwort, jeder Plan, Entwurf und Versuch und jede Lesestelle als eine JSON-Datei. Eingelesen wird sie auf der <link>Fortschrittsseite</link>.',
    action: 'Als JSON exportieren',
    nothing:
      'Noch ist nichts gespeichert: Es beginnt mit deiner ersten Antwort, deinem ersten Entwurf oder deiner ersten Seite.',
  },
  delete: {
    title: 'Alles löschen',
    guest: 'Entfernt endgültig alles, was unter dem Cookie dieses Browsers gespeichert ist.',
    account: 'Entfernt endgültig dein Konto und alles, was darin gespeichert ist.',
    confirmWord: 'Tippe zur Bestätigung „{word}“',
    confirmEmail: 'Tippe zur Bestätigung {email}',
  },
};

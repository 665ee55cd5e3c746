import type { offline as source } from '../en/offline';
import type { Translated } from '../translated';

export const offline: Translated<typeof source> = {
  title: 'Ohne Netz',
  description: 'Was geht, während kein Netz da ist.',
  lead: 'Nach einem ersten Besuch über https oder auf diesem Rechner selbst behält dieser Browser, was unten steht. Start, Fortschritt, Prüfungen, Kurse und Live-Quiz richten sich nach dir und anderen und brauchen den Server: Öffne sie, wenn die Verbindung wieder da ist.',
  practice: 'Üben',
  practiceBody:
    '<link>Übe mit den Fragen, die hier gespeichert sind.</link> Es sind die nächsten deines Plans, mit Lösungen und Gründen, geholt bei jedem Öffnen der Übungsseite. Deine Antworten bleiben in diesem Browser und werden von selbst gesendet, einmal und der Reihe nach, wenn das Netz wieder da ist; mehrere Geräte stören einander nicht. Prüfungen und Live-Quiz legen nie eine Lösung in einem Browser ab.',
  read: 'Lesen: <link>{title}</link>',
  lab: 'Labor',
  labBody:
    'Jeder Auftrag lässt sich bearbeiten, bewerten und zerstören. Der Entwurf bleibt in diesem Browser und wird gespeichert, wenn du den Auftrag mit Netz öffnest; zum Abgeben braucht es das Netz.',
  free: 'Ein eigener Entwurf',
  install: 'Installieren',
  installBody:
    'Browser bieten in ihrem Menü an, Faultline als App zu installieren. Es ist dieselbe App in einem eigenen Fenster.',
};

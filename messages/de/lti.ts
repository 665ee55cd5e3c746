import type { lti as source } from '../en/lti';
import type { Translated } from '../translated';

export const lti: Translated<typeof source> = {
  pageTitle: 'Lernplattformen',
  enter: {
    lead: 'Du kommst aus {platform} als <b>{name}</b>. Faultline öffnet sich in einem eigenen Fenster und bringt deine Note zurück.',
    open: 'Faultline öffnen',
    note: 'Der Knopf geht einmal, zehn Minuten lang. Danach öffne es wieder aus deinem Kurs.',
  },
  choose: {
    title: 'Hinzufügen aus {className}',
    none: 'Dieser Kurs hat noch keine Aufgabe.',
    noneBody: 'Öffne Faultline aus dem Kurs, lege unter Aufgaben eine an und komm hierher zurück.',
    kinds: {
      quiz: 'Quiz',
      exam: 'Probeprüfung',
      design: 'Entwurf zu einem Auftrag',
      class: 'Der Kurs mit allem, was darin ist, ohne Note',
    },
    due: '{kind}, fällig <time></time>',
    add: 'Hinzufügen',
    addOne: '{title} hinzufügen',
  },
  refused: { title: 'Nicht geöffnet', heading: 'Faultline ließ sich nicht öffnen' },
  lead: 'Moodle, Canvas und andere können Faultline aus einem Kurs öffnen, seine Aufgaben einbetten und die Noten in ihr eigenes Notenbuch übernehmen, mit LTI 1.3. Niemand braucht ein zweites Passwort.',
  registered: {
    title: 'Registriert',
    note: 'Nur diese werden eingelassen, und nur durch die genannten Deployments.',
    none: 'Noch keine.',
    noneBody:
      'Registriere dieses Werkzeug zuerst auf deiner Plattform; sie zeigt dann die Adressen und Kennungen, die unten einzutragen sind.',
    ids: '<issuer></issuer>, Client <client></client>, {count, plural, one {# Deployment} other {# Deployments}} <deployments></deployments>',
    people: '{courses, plural, one {# Kurs} other {# Kurse}}, {people, plural, one {# Person} other {# Personen}}.',
    teaches: 'Wer dort einen Kurs leitet, gehört hier zur Kursleitung.',
    appointed: 'Kursleitungen werden hier einzeln ernannt.',
    remove: 'Entfernen',
    confirm: '{name} entfernen? Von dort kommt dann niemand mehr herein. Konten, Kurse und Ergebnisse bleiben.',
  },
  here: {
    title: 'Auf der Plattform einzutragen',
    note: 'Erlaube die Dienste für Noten und für Namen und Rollen. Namen lohnen sich: Ohne sie heißen die Leute „Learner“ mit vier Buchstaben. E-Mail-Adressen sind nicht nötig.',
    tool: 'Tool-URL, Target Link URI',
    login: 'Initiate-Login-URL',
    redirect: 'Redirection-URI',
    deepLinking: 'Deep-Linking-URL (Auswahl von Inhalten)',
    keys: 'URL der öffentlichen Schlüssel (JWKS)',
    httpsOnly:
      'Plattformen nehmen nur Adressen mit https. Öffne diese Seite unter der https-Adresse der Installation und kopiere von dort.',
  },
  add: {
    title: 'Eine Plattform registrieren',
    note: 'Übernimm dies von der Seite, auf der die Plattform ihre Angaben zeigt.',
    name: 'Name',
    nameHelp: 'Wie die Lernenden sie kennen.',
    issuer: 'Issuer (Kennung der Plattform)',
    clientId: 'Client-ID',
    deployments: 'Deployment-IDs',
    deploymentsHelp: 'Eine oder mehrere, durch Leerzeichen getrennt.',
    authUrl: 'URL für Authentifizierungsanfragen',
    tokenUrl: 'URL für Zugriffstoken',
    jwksUrl: 'URL der öffentlichen Schlüssel',
    teaches: 'Wer dort einen Kurs leitet, gehört hier zur Kursleitung',
    submit: 'Registrieren',
  },
};

import type { account as source } from '../en/account';
import type { Translated } from '../translated';

export const account: Translated<typeof source> = {
  title: 'Konto',
  done: {
    changed: 'Das Passwort ist geändert. Andere Browser müssen sich neu anmelden.',
    reset: 'Das neue Passwort gilt. Melde dich damit an.',
    left: 'Abgemeldet. Dieser Browser behält nichts mehr vom Konto.',
    ended: 'Dort abgemeldet.',
  },
  fields: {
    name: 'Name',
    nameHelp: 'So nennt dich Faultline.',
    email: 'E-Mail',
    emailHelp: 'Zum Anmelden, und für ein neues Passwort, wenn du eines verlangst.',
    password: 'Passwort',
    passwordNow: 'Bisheriges Passwort',
    newPassword: 'Neues Passwort',
    atLeast: 'Mindestens {minimum, number} Zeichen.',
    atLeastGood: 'Mindestens {minimum, number} Zeichen. Drei oder vier Wörter ohne Zusammenhang sind gut.',
  },
  form: {
    failed: 'Das ging nicht',
    unreached: 'Der Server war nicht zu erreichen',
    unreachedBody:
      'Nichts wurde gesendet. Was du getippt hast, steht noch da; versuche es noch einmal, wenn die Verbindung wieder da ist.',
  },
  own: {
    signedInAs:
      'Angemeldet als <b>{email}</b>. {count, plural, one {# Antwort} other {# Antworten}} in diesem Konto gespeichert.',
    fromPlatform:
      'Du kommst aus dem Kurs auf deiner Lernplattform. {count, plural, one {# Antwort} other {# Antworten}} in diesem Konto gespeichert.',
    told: 'Dem Record Store <b>{host}</b> wird mitgeteilt, was dieses Konto beantwortet und abgibt und wie es ausging; so ist diese Installation eingerichtet. Genannt wird nur die Nummer des Kontos, weder dein Name noch deine Adresse.',
    changeTitle: 'Passwort ändern',
    changeNote: 'Andere angemeldete Browser müssen sich neu anmelden.',
    change: 'Ändern',
    leaveNote: 'Nach dem Abmelden beginnt dieser Browser neu, als Gast. Das Konto behält alles.',
    signOut: 'Abmelden',
    installation: 'Konten, Einstellungen, Sicherungen und Zustand: <link>diese Installation</link>.',
    questions: 'Was Antworten und Meldungen über <link>die Fragen</link> sagen, und Fragen aus Dateien.',
    settings: 'Exportieren oder löschen kannst du alles Gespeicherte unter <link>Einstellungen</link>.',
  },
  roles: { owner: 'Betreiber dieser Installation', instructor: 'Kursleitung', learner: 'Lernkonto' },
  guest: {
    none: 'Du bist Gast.',
    answers: '{count, plural, one {# Antwort} other {# Antworten}}, auf diesem Gerät gespeichert.',
    lead: 'Faultline speichert, was du tust, unter einem Cookie dieses Browsers, ein Konto brauchst du also nicht. Mit E-Mail-Adresse und Passwort findest du es auch auf anderen Geräten wieder und behältst es, wenn das Cookie gelöscht wird.',
    goOn: 'Nach dem Anmelden geht es dort weiter, wo du herkommst.',
    make: 'Konto anlegen',
    makeAt: 'Konto bei {installation} anlegen',
    keep: 'In einem Konto behalten',
    keepAt: 'In einem Konto bei {installation} behalten',
    makeNote: 'Was du von jetzt an tust, wird dort gespeichert.',
    keepNote: 'Alles, was hier gespeichert ist, kommt mit.',
    makeIt: 'Konto anlegen',
    signIn: 'Anmelden',
    signInNote: 'Mit einem Konto, das du auf dieser Installation angelegt hast.',
    signInKeep: 'Was hier gespeichert ist, kommt zum Konto hinzu: Nichts zählt doppelt.',
    forgot: 'Passwort vergessen?',
    settings:
      'Exportieren oder löschen, was gespeichert ist, und die Farben wählen kannst du unter <link>Einstellungen</link>.',
  },
  forgot: {
    title: 'Passwort vergessen',
    lead: 'Du bekommst einen Link, der ein neues setzt. Er gilt einmal, innerhalb einer Stunde.',
    sent: 'Wenn es ein Konto mit dieser Adresse gibt, ist eine Mail unterwegs.',
    sentBody: 'Das dauert ein bis zwei Minuten. Sieh auch dort nach, wo dein Postfach Spam ablegt.',
    send: 'Link senden',
    email: 'E-Mail deines Kontos',
    noMail: 'Diese Installation versendet keine Mails.',
    noMailBody:
      'Frage den Betreiber: Auf seiner Seite macht er einen Link für dein Konto, der ein neues Passwort setzt. Was du inzwischen als Gast tust, kommt mit, wenn du dich wieder anmeldest.',
    back: 'Zurück zum Anmelden',
  },
  reset: {
    title: 'Neues Passwort',
    lead: 'Für <b>{email}</b>. Jeder Browser, der in diesem Konto angemeldet ist, muss sich neu anmelden.',
    spent: 'Dieser Link öffnet nichts mehr.',
    spentBody: 'Er wurde benutzt, ist abgelaufen oder durch einen neueren ersetzt. Das Passwort ist, was es war.',
    another: 'Neuen Link holen',
    set: 'Setzen',
  },
  sessions: {
    title: 'Angemeldet',
    note: 'Jeder Browser, der dieses Konto öffnet. „Zuletzt benutzt“ stimmt auf einen Tag; Adressen werden nicht gespeichert.',
    since: 'seit <time></time>',
    lastUsed: 'zuletzt benutzt <time></time>',
    here: 'dieser Browser',
    end: 'Dort abmelden',
    endOf: 'Dort abmelden: {browser}',
    endOthers: 'Überall sonst abmelden',
  },
};

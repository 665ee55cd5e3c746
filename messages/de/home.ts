import type { home as source } from '../en/home';
import type { Translated } from '../translated';

export const home: Translated<typeof source> = {
  headline: {
    next: 'Als Nächstes: {topic}.',
    allDone: 'Jede Seite ist gelesen, nichts ist fällig oder unsicher.',
    dueThen: '{count, plural, one {# Fakt ist} other {# Fakten sind}} fällig. Danach: {topic}.',
    weakThen: '{count, plural, one {# Fakt ist} other {# Fakten sind}} unsicher. Danach: {topic}.',
    due: '{count, plural, one {# Fakt ist} other {# Fakten sind}} fällig. Jede Seite ist gelesen.',
    weak: '{count, plural, one {# Fakt ist} other {# Fakten sind}} unsicher. Jede Seite ist gelesen.',
  },
  first: {
    title: 'Lerne Hochverfügbarkeit, indem du sie zerstörst.',
    lead: 'Lies, lass dich fragen, dann nimm einem Entwurf eine Zone weg und sieh, wer es merkt. Ein Konto brauchst du nicht.',
    read: 'Lesen',
    begin: 'Anfangen',
    readBody:
      '{pages, plural, one {# Seite} other {# Seiten}}, jede ein paar Minuten lang, jede Zahl mit ihrer Quelle. Die erste, {topic}, dauert {minutes, plural, one {# Minute} other {# Minuten}}.',
    asked: 'Gefragt werden',
    askedBody:
      'Fragen aus {facts, plural, one {# Fakt} other {# Fakten}}. Zu jeder Antwort gehören ihr Grund und ihre Quelle.',
    break: 'Zerstören',
    breakBody:
      'Ein Entwurf, ein Budget und Störungen, die ein Simulator auslöst. Was hält, wird gemessen und nicht behauptet.',
    openLab: 'Labor öffnen',
    mapNote: 'Jede Ebene überlebt die darunter. <link>In Lesereihenfolge</link>',
  },
  guest: 'Du lernst als Gast dieses Geräts. Mit <link>einem Konto</link> ist dein Fortschritt auch anderswo da.',
  map: 'Themenkarte',
  mapNote: 'Jede Ebene überlebt die darunter.',
  breakInLab: 'Im Labor zerstören',
  reading: {
    label: 'Lesen',
    goOn: 'Weiterlesen, Seite {number, number} von {pages, number}',
    next: 'Als Nächstes lesen, Seite {number, number} von {pages, number}',
    allRead: 'Alle {pages, number} Seiten sind gelesen.',
    allTopics: 'Alle Themen',
    stopped: 'Du warst bei <b>{section}</b>. Noch etwa {minutes, plural, one {# Minute} other {# Minuten}}.',
    continue: 'Weiter',
    read: 'Lesen',
  },
  practice: {
    label: 'Üben',
    labelWithTime: 'Üben, nach dem Plan für heute etwa {time}',
    due: '<b>{count, number}</b> {count, plural, one {Fakt ist} other {Fakten sind}} fällig',
    weak: '<b>{count, number}</b> {count, plural, one {Fakt ist} other {Fakten sind}} unsicher',
    new: '<b>{count, number}</b> {count, plural, one {Fakt} other {Fakten}} noch nicht gefragt',
    others: '{count, plural, one {# weiteres Thema} other {# weitere Themen}}',
    start: 'Zehn Fragen',
    choose: 'Themen wählen',
  },
  soFar: {
    title: 'Bisher',
    note: 'Striche: der Bereich, den deine Antworten offenlassen, in 19 von 20 Fällen. <link>Alles ansehen</link>',
    right: 'Richtig beantwortet, 0 bis 100 %',
    pagesRead: 'Gelesene Seiten',
    of: '{part, number} von {whole, number}',
    lastDesign: 'Zuletzt abgegebener Entwurf',
    score: '{score, number} von 100',
    scoreOf: '{score, number} von 100, {brief}',
    none: 'noch keiner',
  },
  estimate: {
    none: 'noch keine Antworten',
    range: '{low, number} bis {high, number} %',
  },
  opening: {
    hint: 'so wie er ist: {count, plural, one {# Bauteil} other {# Bauteile}}, eine Zone',
    caption:
      'Vom Simulator gerechnet, aus dem Entwurf, mit dem <link>dieser Auftrag</link> beginnt. Die Linie ist der Anteil der bedienten Anfragen, der Strich der Moment, in dem die Zone ausfällt.',
    label: 'Anteil der bedienten Anfragen: {summary}',
    withoutService: 'ohne Betrieb',
    requestsFailed: 'Anfragen gescheitert',
    writesLost: 'an Schreibvorgängen verloren',
    everything: 'alles',
  },
  tile: {
    known: '<hidden>gewusst </hidden>{known, number} von {facts, number}',
    heard: '{facts, plural, one {# Fakt} other {# Fakten}}',
    heardStates:
      '{facts, plural, one {# Fakt} other {# Fakten}}: {known, number} gewusst, {weak, number} unsicher, {untouched, number} noch nicht gefragt',
  },
  legend: {
    known: 'gewusst: {count, number}',
    weak: 'unsicher: {count, number}',
    untouched: 'noch nicht gefragt: {count, number}',
    relevance: 'Kern der Prüfung, nützlich, Hintergrund',
    bars: '{count, plural, one {# Fakt} other {# Fakten}}, je ein Balken',
  },
};

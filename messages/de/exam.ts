import type { exam as source } from '../en/exam';
import type { Translated } from '../translated';

export const exam: Translated<typeof source> = {
  title: 'Probeprüfung',
  titleOf: 'Probeprüfung, {exam}',
  resultTitle: 'Ergebnis einer Probeprüfung',
  needsScripts: 'Für Uhr und Markierungen braucht eine Probeprüfung Skripte. Üben geht auch ohne.',
  start: {
    lead: 'Aufgebaut wie {exam}: {questions, number} Fragen in {minutes, number} Minuten, eine richtige Antwort aus vier, oder zwei oder drei aus fünf oder sechs. Bis zum Ende erfährst du nichts, danach zu jeder Frage den Grund. Alle Fragen kommen aus {pack}, jedes Thema mit seinem Gewicht, und keine davon kennst du schon.',
    new: 'Neue Prüfung',
    howLong: 'Umfang',
    length: '{questions, number} Fragen, {minutes, number} Minuten',
    lengthShort: '{questions, number} <small>in {minutes, number} Min.</small>',
    clock: 'Uhr',
    timed: 'Wie in der Prüfung',
    untimed: 'Ohne Zeitlimit',
    start: 'Anfangen',
    how: 'So läuft es ab',
    howTime:
      'Die Zeit misst der Server: Neu laden, die Seite schließen oder das Gerät wechseln hält sie nicht an, und wenn sie um ist, endet die Prüfung mit dem, was gespeichert ist. Unterbrechen kannst du nur ohne Zeitlimit.',
    howAnswers:
      'Jede Antwort wird sofort gespeichert und lässt sich bis zum Ende ändern. Markiere, worauf du zurückkommen willst, und streiche durch, was nicht stimmen kann.',
    howReviews:
      'Am Ende gehen deine Antworten in deine Wiederholungen ein. Was falsch war, kommt also beim Üben wieder.',
    yours: 'Deine Prüfungen',
    yoursNote: 'Punkte mit dem Bereich, in dem das Mittel bei gleichem Wissen liegt, in 19 von 20 Fällen.',
    none: 'Noch keine',
    noneBody:
      'Hier steht jede Prüfung mit ihrer Punktzahl, und dazu, wie viel {questions, number} Fragen davon offenlassen.',
    practiseFirst: 'Erst üben',
    openLabel: 'Offene Prüfung',
    open: 'Eine Prüfung ist offen',
    openTimed:
      '{questions, plural, one {# Frage} other {# Fragen}}, {minutes, number} Minuten, begonnen <time></time>.',
    openUntimed: '{questions, plural, one {# Frage} other {# Fragen}}, ohne Zeitlimit, begonnen <time></time>.',
    goOn: 'Weitermachen',
  },
  list: {
    spoken: 'Punkte, die älteste Prüfung zuerst: {scores}; bestanden ab {pass, number}',
    spokenScore: '{score, number}, zwischen {low, number} und {high, number}',
    exam: 'Prüfung',
    score: 'Punkte',
    range: 'In 19 von 20 Fällen',
    right: 'Richtig',
    number: '{number, number} von {exams, number}',
    between: '{low, number} bis {high, number}',
    begun: 'Begonnen',
    form: 'Form',
    timed: '{questions, plural, one {# Frage} other {# Fragen}}, {minutes, number} Minuten',
    untimed: '{questions, plural, one {# Frage} other {# Fragen}}, ohne Zeitlimit',
    ended: '{score, number}, {right, number} von {counted, number} richtig',
    open: 'offen',
  },
  outcomes: { right: 'richtig', wrong: 'falsch', blank: 'ohne Antwort', withdrawn: 'zurückgezogen' },
  spent: { seconds: '{seconds, number} s', minutes: '{minutes, number} min {seconds, number} s' },
  sitting: {
    skip: 'Zur Frage',
    back: 'Zurück',
    next: 'Weiter',
    reviewAll: 'Alle durchsehen',
    keys: 'Tasten',
    exam: 'Die Prüfung',
    rules:
      'Wie in der echten Prüfung: keine Rückmeldung bis zum Ende, kein Abzug fürs Raten. Eine Antwort zählt, sobald „gespeichert“ dasteht.',
    rulesOfClass:
      'Keine Rückmeldung bis zum Ende, kein Abzug fürs Raten. Eine Antwort zählt, sobald „gespeichert“ dasteht.',
    end: 'Prüfung beenden',
    handIn: 'Abgeben',
    overOffline:
      'Auf dieser Seite ist die Zeit um, und der Server ist nicht erreichbar. Was gespeichert ist, zählt. Das Ergebnis öffnet sich, sobald er wieder erreichbar ist.',
    overOfflineUnsent:
      'Auf dieser Seite ist die Zeit um, und der Server ist nicht erreichbar. Was gespeichert ist, zählt; {unsent, plural, one {# Antwort, die nicht rechtzeitig ankam, zählt} other {# Antworten, die nicht rechtzeitig ankamen, zählen}} nicht. Das Ergebnis öffnet sich, sobald er wieder erreichbar ist.',
    paused: 'unterbrochen',
    noLimit: 'ohne Zeitlimit',
    pause: 'Pause',
    pausedTitle: 'Pause',
    pausedBody:
      'Was als gespeichert gilt, ist gespeichert. Du kannst die Seite auch schließen und später dort weitermachen, wo du angefangen hast, auf jedem Gerät.',
    goOn: 'Weitermachen',
    answeredElsewhere:
      'Frage {number, number} wurde inzwischen auf einer anderen Seite beantwortet; du siehst, was gespeichert ist. Zum Ändern wähle neu.',
  },
  time: {
    left: 'verbleibend',
    label: 'Verbleibende Zeit',
    hide: 'Zeit ausblenden',
    warning: 'Noch {minutes, plural, one {# Minute} other {# Minuten}}.',
  },
  navigator: {
    questions: 'Fragen',
    answered: '{answered, number} von {questions, number} beantwortet',
    place: '{number, number}, {standing}',
    placeFlagged: '{number, number}, {standing}, markiert',
    standing: { answered: 'beantwortet', partly: 'nicht vollständig', seen: 'gesehen', unseen: 'nicht gesehen' },
    flagged: 'markiert',
  },
  pace: {
    title: 'Tempo',
    even: 'genau im gleichmäßigen Tempo',
    ahead: '{questions, plural, one {# Frage} other {# Fragen}} vor dem gleichmäßigen Tempo',
    behind: '{questions, plural, one {# Frage} other {# Fragen}} hinter dem gleichmäßigen Tempo',
    label: 'Du bist {pace}',
    said: '{answered, plural, one {# Frage} other {# Fragen}} beantwortet, {used, number} von {minutes, number} Minuten verbraucht: {pace}.',
  },
  question: {
    number: 'Frage {number, number} von {questions, number}',
    chooseShort: '{choose, plural, one {eine} =2 {zwei} =3 {drei} =4 {vier} other {#}} wählen',
    choose: 'Wähle {choose, plural, one {eine} =2 {zwei} =3 {drei} =4 {vier} other {#}}.',
    flag: 'Markieren',
    flagged: 'Markiert',
    strike: '{option} durchstreichen',
    noneChosen: 'Nichts gewählt.',
    oneChosen: 'Eine gewählt.',
    chosen:
      '{chosen, plural, one {Eine} =2 {Zwei} =3 {Drei} =4 {Vier} other {#}} von {choose, plural, one {einer} =2 {zwei} =3 {drei} =4 {vier} other {#}} gewählt.',
    clear: 'Auswahl aufheben',
    notStored:
      'Noch nicht gespeichert: Der Server ist nicht erreichbar. Die Antwort bleibt hier und wird noch einmal gesendet.',
    storing: 'Wird gespeichert.',
    stored: 'Gespeichert <time></time>.',
  },
  review: {
    title: 'Alle {questions, number} Fragen',
    allAnswered:
      'Alle sind beantwortet, {flagged, plural, =0 {keine} one {eine} other {#}} markiert. Eine Frage ohne Antwort zählt als falsch.',
    someOpen:
      '{open, number} nicht beantwortet, {flagged, plural, =0 {keine} one {eine} other {#}} markiert. Eine Frage ohne Antwort zählt als falsch.',
    question: 'Frage',
    chosen: 'Gewählt',
    flag: 'Markierung',
    open: 'offen',
    wanted: '{chosen}, {choose, number} verlangt',
    flagged: 'markiert',
  },
  end: {
    title: 'Prüfung beenden',
    titleOfClass: 'Abgeben',
    allAnswered: 'Jede Frage ist beantwortet. Danach lässt sich nichts mehr ändern.',
    someOpen:
      '{open, plural, one {# Frage hat keine Antwort und zählt als falsch} other {# Fragen haben keine Antwort und zählen als falsch}}. Danach lässt sich nichts mehr ändern.',
    ending: 'Wird beendet',
    handIn: 'Endgültig abgeben',
    end: 'Beenden und Ergebnis ansehen',
    failed: '{problem} Noch ist nichts beendet. {fix}',
    unsent:
      '{unsent, plural, one {# Antwort konnte} other {# Antworten konnten}} noch nicht gespeichert werden, und noch ist nichts beendet. Versuche es wieder, sobald der Server erreichbar ist.',
  },
  result: {
    score: '{score, number} von {top, number}',
    share: '{percent, number} %',
    endedByClock: '{right, number} von {counted, number} richtig. Von der Uhr beendet.',
    endedByClockAfter:
      '{right, number} von {counted, number} richtig. Nach {minutes, number} Minuten von der Uhr beendet.',
    endedAfter: '{right, number} von {counted, number} richtig. Beendet nach {time}.',
    withdrawn:
      '{count, plural, one {# Frage wurde zurückgezogen, weil das Material inzwischen berichtigt ist, und zählt} other {# Fragen wurden zurückgezogen, weil das Material inzwischen berichtigt ist, und zählen}} nicht.',
    scoreTitle: 'Punktzahl',
    shareBody:
      'Der Anteil richtiger Antworten. Keine Antwort zählt als falsch, und eine Frage mit mehreren richtigen Optionen zählt, wenn genau diese gewählt wurden.',
    assignment: 'Zur Aufgabe',
    allExams: 'Alle Prüfungen',
    byTopic: 'Nach Thema',
    topic: 'Thema',
    rightShare: 'Richtig, 0 bis 100 %',
    every: 'Alle Fragen',
    everyNote: 'öffne eine, um Gründe, Quellen und Läufe zu sehen',
    range:
      'Andere Prüfungen dieser Art brächten bei gleichem Wissen in 19 von 20 Fällen zwischen {low, number} und {high, number} Punkte.',
    above: 'Der ganze Bereich liegt über der Bestehensgrenze von {pass, number}.',
    below: 'Der ganze Bereich liegt unter der Bestehensgrenze von {pass, number}.',
    passes:
      'Bestanden, ab {pass, number}; der Bereich reicht aber darunter: Eine andere Prüfung dieser Art könnte schiefgehen.',
    fails:
      'Nicht bestanden, dafür braucht es {pass, number}; der Bereich reicht aber darüber: Eine andere Prüfung dieser Art könnte gelingen.',
    method: {
      title: 'So wird gerechnet',
      scale:
        'Der Anteil richtiger Antworten, auf die Skala gelegt: keine ist {bottom, number}, alle sind {top, number}. Keine Antwort zählt als falsch, und eine Frage mit mehreren richtigen Optionen zählt, wenn genau diese gewählt wurden.',
      interval: 'Der Bereich ist das 95-%-Intervall dieses Anteils nach Wilson: Je weniger Fragen, desto breiter.',
      notPublished:
        'Wie der Anbieter der Prüfung die Skala bildet, ist nicht veröffentlicht, und {exam} fragt nach mehr als diesem Material. Nimm die Zahl als Vergleich mit deinen anderen Prüfungen hier.',
    },
    question: 'Frage',
    answer: 'Antwort',
    time: 'Zeit',
    flagged: ', markiert',
    notSeen: 'nicht gesehen',
    practise: 'Falsches üben',
  },
  reviewed: {
    result: 'Zum Ergebnis',
    mark: '{outcome}.',
    right: '{count, plural, one {{options} ist} other {{options} sind}} richtig.',
    choseNothing: 'Du hast nichts gewählt.',
    chose: 'Du hast {options} gewählt.',
    inView: '{time} angesehen.',
    withdrawn: 'Ein Fakt dahinter gehört nicht mehr zum Material, deshalb zählt sie nicht.',
    questions: 'Fragen',
    back: 'Zurück',
    next: 'Weiter',
  },
  keys: {
    choose: 'Option wählen; 1 bis 6 tun dasselbe',
    strike: 'Option durchstreichen oder zurückholen',
    next: 'nächste Frage',
    back: 'vorige Frage',
    flag: 'Frage markieren oder Markierung aufheben',
    review: 'alle Fragen durchsehen',
    help: 'diese Übersicht',
  },
};

import type { about as source } from '../en/about';
import type { Translated } from '../translated';

export const about: Translated<typeof source> = {
  title: 'Über Faultline',
  short: 'Über Faultline',
  description: 'Was Faultline ist und woraus es besteht.',
  what: 'Faultline ist eine Lern-App für alle, die sich auf eine Cloud-Zertifizierung vorbereiten, und für die, die sie unterrichten. Jede Aussage des Materials lässt sich auf einer Seite lesen, in einer Frage abfragen und in einem Simulator beweisen. Eine einzige Liste von Fakten hält die drei zusammen.',
  kept: {
    title: 'Wie das Material wahr bleibt',
    facts:
      'Ein Fakt ist eine Aussage, mit den Seiten, auf denen sie steht, der Art der Prüfung und dem Tag der Prüfung. Texte, Fragen und Erklärungen nehmen ihre Zahlen aus den Fakten; niemand tippt sie zweimal. Sagt die Seite, aus der ein Paket entstand, etwas anderes, dann sagt der Fakt, was sich geändert hat. Alles steht unter <link>Quellen</link>.',
    simulator:
      'Was der Simulator berücksichtigt und was nicht, jedes Gesetz und jede Zahl dahinter und wie er geprüft wurde, steht auf einer <link>eigenen Seite</link>.',
    pack: '<link>{title}</link>: {topics, plural, one {# Thema} other {# Themen}}, {facts, plural, one {# Fakt} other {# Fakten}}, Version {version}, geprüft am {date}.',
  },
  you: {
    title: 'Was es über dich speichert',
    body: 'Deine Antworten, Lesestellen und Entwürfe speichert diese Installation. Nichts davon geht anderswohin außer Noten an eine Lernplattform, von der du gekommen bist, und dem, was einem Record Store mitgeteilt wird, wo einer eingerichtet ist. Es gibt keine Besucherstatistik, und keine Seite lädt etwas von einem anderen Server. Du kannst als Gast lernen. Auf deiner <link>Kontoseite</link> steht, ob einem Record Store etwas mitgeteilt wird, und sie führt dahin, wo du alles mitnimmst oder löschst.',
  },
  licences: {
    title: 'Lizenzen',
    body: 'Faultline ist Open Source unter der MIT-Lizenz. Seine Schriften stehen unter der SIL Open Font License:',
    font: '{name}, für {use} (<link>Lizenz von {name}</link>)',
    uses: { interface: 'die Oberfläche', reading: 'Lesetexte', identifiers: 'Bezeichner' },
  },
  simulator: {
    title: 'Der Simulator',
    description:
      'Was der Simulator berücksichtigt und was nicht, die Gesetze und Zahlen dahinter, und wie er geprüft wurde.',
    lead: 'Eine Störung trifft einen Entwurf unter Last. Proben, Umschaltungen, Starts und Menschen folgen als Ereignisse; zwischen zwei Ereignissen ist der Verkehr eine Rate, die durch den Graphen der Aufrufe läuft. Was bei den Nutzern ankommt, welche Daten fort sind und was Menschen tun mussten, wird am Verlauf abgelesen. Derselbe Entwurf, dieselbe Störung und derselbe Startwert geben bis aufs letzte Byte denselben Verlauf: auf dieser Seite, auf dem Server und in der Befehlszeile.',
    contents: 'Auf dieser Seite',
    sections: {
      modelled: 'Was nachgebildet ist',
      leftOut: 'Was nicht',
      laws: 'Gesetze der Dienste',
      faults: 'Störungen',
      constants: 'Konstanten',
      proof: 'Beweis',
    },
    laws: 'Jedes Gesetz führt zu dem Fakt, auf dem es beruht.',
    beyond: 'Geht über die Seite hinaus, mit der das Paket begann.',
    faults:
      'Wie oft jede im Jahr vorkommt, ist eine Schätzung aus der Praxis; Anbieter veröffentlichen wenige solche Zahlen.',
    faultHead: { fault: 'Störung', happens: 'Was geschieht', year: 'Pro Jahr und Ziel' },
    notByChance: 'nicht durch Zufall',
    perYear: '{value} ({low} bis {high})',
    constants:
      'Eine Anforderung wird mit den üblichen Werten beurteilt und dann noch einmal mit allen an einem Ende ihrer Bereiche. Ein Urteil, das dabei kippt, sagt es.',
    constantsOf: 'Konstanten: {title}',
    constantHead: { constant: 'Konstante', value: 'Wert', range: 'Bereich', source: 'Quelle', checked: 'Geprüft' },
    proofHead: { tried: 'Was versucht wurde', outcome: 'Ergebnis', seenBy: 'Zu sehen mit' },
  },
};

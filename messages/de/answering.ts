import type { answering as source } from '../en/answering';
import type { Translated } from '../translated';

export const answering: Translated<typeof source> = {
  number: '{n, plural, =0 {keine} =1 {eine} =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} one {#} other {#}}',
  listed: '{others} und {last}',
  confidence: { guessing: 'Geraten', unsure: 'Unsicher', fairly: 'Ziemlich sicher', certain: 'Ganz sicher' },
  verdict: {
    right: '{count, plural, one {{options} ist richtig.} other {{options} sind richtig.}}',
    answer: '{count, plural, one {{options} ist die Lösung.} other {{options} sind die Lösung.}}',
    chose: 'Du hast {options} gewählt.',
    said: 'Du hast {number} angegeben.',
    placed: '{right, number} von {all, number} sind am richtigen Platz.',
    allPlaced: 'Alle {number} sind am richtigen Platz.',
  },
  keyRight: 'richtig',
  keyAnswer: 'die Lösung',
  task: {
    one: 'Wähle eine Antwort.',
    several: 'Wähle {choose} von {of}.',
    number: 'Gib eine Zahl an. Richtig ist sie bei höchstens {tolerance, number} {unit} Abweichung.',
    matchSome: 'Ordne jedem etwas zu. Nicht alles wird gebraucht.',
    matchAll: 'Ordne jedem etwas zu; alles wird einmal gebraucht.',
    sort: 'Ordne alles ein. Eine Gruppe kann mehreres aufnehmen.',
    order: 'Nummeriere vom ersten bis zum letzten.',
    hotspot: 'Wähle alles, was zutrifft; wie viel, entscheidest du.',
  },
  short: {
    option: 'Wähle erst eine Antwort.',
    exactly:
      '{had, plural, =0 {Wähle genau {number}; noch ist keine gewählt.} one {Wähle genau {number}; eine ist gewählt.} other {Wähle genau {number}; {hadWord} sind gewählt.}}',
    number: 'Schreibe erst eine Zahl.',
    part: 'Wähle erst einen oder mehrere Teile.',
    unplaced: '{count, plural, one {Eines hat noch keinen Platz.} other {# haben noch keinen Platz.}}',
    twice: 'Zwei haben denselben Platz.',
  },
  progress: {
    chosenOf: '{chosen, number} von {of, number} gewählt.',
    chosen: '{chosen, number} gewählt.',
    placed: '{placed, number} von {of, number} zugeordnet.',
  },
};

/** What the ways of answering have in common, wherever a question is asked: practice, exam, quick check, live quiz. */
export const answering = {
  /** Words for small numbers in running text. */
  number: '{n, plural, =0 {none} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} one {#} other {#}}',
  /** The last of a list: "A, C and E". */
  listed: '{others} and {last}',
  confidence: { guessing: 'Guessing', unsure: 'Unsure', fairly: 'Fairly sure', certain: 'Certain' },
  verdict: {
    right: '{count, plural, one {{options} is right.} other {{options} are right.}}',
    /** Of a question that asks which one is not so. */
    answer: '{count, plural, one {{options} is the answer.} other {{options} are the answer.}}',
    chose: 'You chose {options}.',
    said: 'You said {number}.',
    placed: '{right, number} of {all, number} are placed right.',
    allPlaced: 'All {number} are placed right.',
  },
  /** On an option that was the right one. */
  keyRight: 'right',
  keyAnswer: 'the answer',
  task: {
    one: 'Choose one.',
    several: 'Choose {choose} of {of}.',
    number: 'Give a number. Right within {tolerance, number} {unit}.',
    matchSome: 'Give each its match. Not every match is needed.',
    matchAll: 'Give each its match; each is needed once.',
    sort: 'Put each where it belongs. A group may take several.',
    order: 'Number them from first to last.',
    hotspot: 'Choose every one that applies; how many is yours to say.',
  },
  short: {
    option: 'Choose an option first.',
    exactly:
      '{had, plural, =0 {Choose exactly {number}; none is chosen.} one {Choose exactly {number}; one is chosen.} other {Choose exactly {number}; {hadWord} are chosen.}}',
    number: 'Write a number first.',
    part: 'Choose one or more parts first.',
    unplaced: '{count, plural, one {One has no place yet.} other {# have no place yet.}}',
    twice: 'Two have the same place.',
  },
  progress: {
    chosenOf: '{chosen, number} of {of, number} chosen.',
    chosen: '{chosen, number} chosen.',
    placed: '{placed, number} of {of, number} placed.',
  },
} as const;

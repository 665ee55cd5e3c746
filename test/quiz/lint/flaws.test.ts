import { describe, expect, it } from 'vitest';
import { flaws, lintItem } from '@/quiz/lint';
import { type ItemEdit, soundItem } from './sound-item';

const LONG = 'It is a long story that goes on. '.repeat(16);

/** For each rule: items that have the flaw, and items that come close and do not. */
const CASES: Record<string, { flawed: ItemEdit[]; sound: ItemEdit[] }> = {
  'ambiguous-wording': {
    flawed: [
      { stem: 'Which volume and/or snapshot sentence is correct?' },
      { stem: 'Which of these does NOT say that volumes cannot move?' },
      {
        options: [
          '* A volume stays in its zone.',
          'The former moves with it.',
          'A volume can move.',
          'A volume is lost.',
        ],
      },
    ],
    sound: [
      { stem: 'A colleague says: "Volumes cannot move and/or copy." Which sentence about volumes is NOT correct?' },
    ],
  },
  'implausible-distractor': { flawed: [{ option: { evidence: [] } }, { option: { why: '' } }], sound: [{}] },
  'none-of-the-above': {
    flawed: [{ options: ['* In its zone', 'In two zones', 'In two Regions', 'None of these'] }],
    sound: [{ options: ['* In its zone', 'In two zones', 'In two Regions', 'In no zone'] }],
  },
  'longest-option': {
    flawed: [
      {
        options: [
          '* One that stays within its own zone for life',
          'One that moves',
          'One that copies',
          'One that dies',
        ],
      },
    ],
    sound: [
      {
        options: [
          '* One that stays within its own zone',
          'One that moves with its instance',
          'One that copies',
          'One that dies',
        ],
      },
      { options: ['* Its own zone', 'Zone', 'Region', 'Host'] },
    ],
  },
  'gratuitous-detail': {
    flawed: [{ stem: `${LONG}Which sentence is correct?` }],
    sound: [{ stem: `${LONG.slice(0, 300)}Which sentence is correct?` }],
  },
  'true-false-options': {
    flawed: [{ options: ['* Yes, within its zone', 'Yes, in two zones', 'No, in the Region', 'No, at the edge'] }],
    sound: [{ options: ['* No single zone', 'Two zones', 'Two Regions', 'The edge'] }],
  },
  convergence: {
    flawed: [{ options: ['* fast local storage', 'fast remote storage', 'slow local storage', 'fast local tape'] }],
    sound: [{ options: ['* fast local storage', 'fast remote storage', 'slow local storage', 'slow remote storage'] }],
  },
  'logical-cue': {
    flawed: [
      {
        stem: 'How many volumes can an instance have?',
        options: ['* 28', 'Many volumes', 'A few volumes', 'As it needs'],
      },
    ],
    sound: [{ stem: 'How many volumes can an instance have?', options: ['7', '14', '* 28', '56'] }],
  },
  'all-of-the-above': {
    flawed: [{ options: ['* In its zone', 'In two zones', 'In two Regions', 'All of these'] }],
    sound: [
      {
        options: [
          '* In its zone',
          'In two zones',
          'In two Regions',
          'In all of the zones that belong to any of these Regions together',
        ],
      },
    ],
  },
  'fill-in-the-blank': { flawed: [{ stem: 'A volume is bound to ____. Which word is correct?' }], sound: [{}] },
  'absolute-terms': {
    flawed: [
      { options: ['* In its zone', 'In every zone', 'In two zones', 'In a Region'] },
      { options: ['* In its zone', 'It never moves', 'In two zones', 'In a Region'] },
    ],
    sound: [{ options: ['* Every 30 seconds', 'Every 60 seconds', 'Every 90 seconds', 'Every 120 seconds'] }],
  },
  'stem-word-in-key': {
    flawed: [
      {
        stem: 'What follows a snapshot?',
        options: ['* The next snapshot', 'A new volume', 'A new instance', 'A new image'],
      },
    ],
    sound: [
      {
        stem: 'What follows a snapshot?',
        options: ['* The next snapshot', 'A copied snapshot', 'A new instance', 'A new image'],
      },
    ],
  },
  'unfocused-stem': {
    flawed: [{ stem: 'EBS volumes.' }, { stem: 'Which of the following statements is correct?' }],
    sound: [{ stem: 'Choose the sentence about volumes that is correct.' }],
  },
  'k-type': {
    flawed: [{ options: ['* A and C', 'A and B', 'B and C', 'B only'] }],
    sound: [{ options: ['* In its zone', 'At A and in two zones', 'In two Regions', 'At the edge'] }],
  },
  'grammatical-cue': {
    flawed: [
      { stem: 'What follows? A volume is attached to an', options: ['* instance', 'bucket', 'queue', 'zone'] },
      { options: ['* Ends with a stop.', 'Has none of it', 'Goes without it', 'Is left open'] },
    ],
    sound: [{ stem: 'What follows? A volume is attached to an', options: ['* instance', 'address', 'queue', 'zone'] }],
  },
  'numbers-out-of-order': {
    flawed: [{ options: ['* 30 seconds', '10 seconds', '60 seconds', '90 seconds'] }],
    sound: [{ options: ['10 seconds', '* 30 seconds', '1,000 seconds', '2,000 seconds'] }],
  },
  'vague-terms': {
    flawed: [{ options: ['* In its zone', 'Often in two zones', 'In a Region', 'At the edge'] }],
    sound: [{}],
  },
  'more-than-one-correct': {
    flawed: [
      { item: { choose: 2 } },
      { item: { kind: 'multiple' } },
      { options: ['* In its zone', '* In two zones', '* In a Region', '* At the edge'] },
    ],
    sound: [{ options: ['* Its zone', '* Its Region', 'Two zones', 'Two Regions', 'The edge'] }],
  },
  'unmarked-negative': {
    flawed: [{ stem: 'Which sentence about volumes is not correct?' }],
    sound: [
      { stem: 'Which sentence about volumes is NOT correct?' },
      { stem: 'A volume does not move. Which sentence about it is correct?' },
    ],
  },
  'duplicate-options': {
    flawed: [{ options: ['* In its zone', 'in its zone.', 'In two zones', 'In a Region'] }],
    sound: [
      { options: ['* In its zone', 'In its zones', 'In two zones', 'In a Region'] },
      { options: ['* \\', '~', '=', '#'] },
      { options: ['* latency < 5', 'latency > 5', 'latency = 5', 'latency / 5'] },
    ],
  },
  'overlapping-options': {
    flawed: [
      { options: ['* 1 to 3 minutes', '2 to 5 minutes', '6 to 8 minutes', '9 to 10 minutes'] },
      { options: ['* In one zone', 'In one zone and its Region', 'In two Regions', 'At the edge'] },
    ],
    sound: [{ options: ['* 1 to 2 minutes', '3 to 5 minutes', '6 to 8 minutes', '9 to 10 minutes'] }],
  },
  'unequal-options': {
    flawed: [
      {
        options: [
          '* In the zone where it was made, and nowhere else in the whole Region',
          'In two of the zones where its instances are running at that moment',
          'In zones',
          'In Regions',
        ],
      },
    ],
    sound: [{}],
  },
  'missing-source': { flawed: [{ item: { facts: [] } }, { item: { sources: [] } }], sound: [{}] },
  'reading-level': {
    flawed: [
      {
        stem: 'Which characterisation of infrastructural availability considerations notwithstanding organisational responsibilities appropriately encapsulates multidimensional interdependencies?',
      },
    ],
    sound: [{ stem: 'Which sentence about Availability Zones is correct?' }],
  },
  'loaded-names': {
    flawed: [{ stem: 'An administrator asks about his volumes. Which answer is correct?' }],
    sound: [{ stem: 'An administrator asks about their volumes. Which answer is correct?' }],
  },
};

const flawsOf = (edit: ItemEdit) => lintItem(soundItem(edit)).map(({ flaw }) => flaw);

describe('the linter', () => {
  it('has a name and a description of its own for every rule, and cases for each', () => {
    expect(flaws.map(({ name }) => name).sort()).toEqual(Object.keys(CASES).sort());
    expect(flaws.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
  });

  it('passes a sound item', () => {
    expect(lintItem(soundItem())).toEqual([]);
  });

  it.each(Object.entries(CASES))('%s is found where it is and not where it is not', (name, { flawed, sound }) => {
    for (const edit of flawed) expect(flawsOf(edit), JSON.stringify(edit)).toContain(name);
    for (const edit of sound) expect(flawsOf(edit), JSON.stringify(edit)).not.toContain(name);
  });

  it('says in words what is wrong', () => {
    const messages = Object.values(CASES).flatMap(({ flawed }) => flawed.flatMap((edit) => lintItem(soundItem(edit))));
    expect(messages.filter(({ message }) => !/^["A-Z\d].{10,}\.$/s.test(message))).toEqual([]);
  });
});

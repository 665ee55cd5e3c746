import { describe, expect, it } from 'vitest';
import type { ImportedItem } from '@/quiz/exchange/imported-item';
import { readMoodleXml } from '@/quiz/exchange/moodle/read-moodle-xml';
import { Report } from '@/quiz/exchange/report';
import { toText } from '@/quiz/exchange/text/rich-text';
import { parseXml } from '@/quiz/exchange/xml/parse-xml';

function read(inside: string): { items: ImportedItem[]; notes: string[] } {
  const report = new Report();
  const items = readMoodleXml(parseXml(`<quiz>${inside}</quiz>`, 'quiz.xml').root, report);
  return { items, notes: report.entries.map(({ construct, effect }) => `${construct} ${effect}`) };
}

function question(type: string, inside: string, text = 'Which lamp is lit?'): string {
  return `<question type="${type}"><name><text>Lamp</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>${inside}</question>`;
}
const answer = (fraction: string, text: string, more = '') =>
  `<answer fraction="${fraction}"><text>${text}</text>${more}</answer>`;

describe('readMoodleXml', () => {
  it('reads a choice with feedback, tags, id and category', () => {
    const { items, notes } = read(
      `<question type="category"><category><text>$course$/top/Signals/Night</text></category></question>
       <!-- question: 5 -->
       ${question(
         'multichoice',
         `<generalfeedback format="html"><text>See the rulebook.</text></generalfeedback><idnumber>lamp-7</idnumber><single>true</single><shuffleanswers>0</shuffleanswers>
          <answer fraction="100" format="html"><text><![CDATA[<p>the <b>red</b> one</p>]]></text><feedback format="html"><text>Yes.</text></feedback></answer>${answer('0', 'the white one')}
          <tags><tag><text>night</text></tag></tags>`,
       )}`,
    );
    expect(notes).toEqual([]);
    expect(items).toMatchObject([
      {
        id: 'lamp-7',
        title: 'Lamp',
        category: ['Signals', 'Night'],
        tags: ['night'],
        feedback: [{ type: 'paragraph', spans: [{ type: 'text', value: 'See the rulebook.' }] }],
        question: { kind: 'choice', multiple: false, shuffle: false, scoring: 'all-or-nothing' },
      },
    ]);
    expect(items[0]?.where).toMatch(/^line \d+, "Lamp"$/);
  });

  it.each([
    ['truefalse', answer('100', 'true') + answer('0', 'false'), { kind: 'true-false', correct: true }],
    [
      'shortanswer',
      `<usecase>1</usecase>${answer('100', 'red')}${answer('50', 'redd*')}`,
      {
        kind: 'short-answer',
        caseSensitive: true,
        answers: [
          { text: 'red', fraction: 1 },
          { text: 'redd*', fraction: 0.5 },
        ],
      },
    ],
    [
      'numerical',
      `${answer('100', '90', '<tolerance>5</tolerance>')}<units><unit><multiplier>1</multiplier><unit_name>minutes</unit_name></unit></units>`,
      { kind: 'numeric', unit: 'minutes', answers: [{ value: 90, tolerance: 5, fraction: 1 }] },
    ],
    [
      'matching',
      '<subquestion><text>lamp</text><answer><text>night</text></answer></subquestion><subquestion><text>cone</text><answer><text>day</text></answer></subquestion><subquestion><text></text><answer><text>never</text></answer></subquestion>',
      { kind: 'match', prompts: [{ answer: 0 }, { answer: 1 }] },
    ],
    ['ordering', answer('2', 'second') + answer('1', 'first'), { kind: 'order' }],
    [
      'essay',
      '<graderinfo format="html"><text>Be kind.</text></graderinfo>',
      { kind: 'essay', guidance: [{ type: 'paragraph' }] },
    ],
    ['description', '', { kind: 'description' }],
  ])('reads %s', (type, inside, expected) => {
    const { items, notes } = read(question(type, inside));
    expect(notes).toEqual([]);
    expect(items.map((item) => item.question)).toMatchObject([expected]);
  });

  it('reads entries of an order in the order of their places', () => {
    const { items } = read(question('ordering', answer('2', 'second') + answer('1', 'first')));
    expect(items[0]?.question.kind === 'order' && items[0].question.entries.map(toText)).toEqual(['first', 'second']);
  });

  it('reads embedded answers where they stand', () => {
    const { items, notes } = read(
      question(
        'cloze',
        '',
        'The {1:MULTICHOICE_S:=red#yes~%50%pink~white} lamp burns {:NUMERICAL:=12:1} hours, says {1:SA:=the keeper~%50%keeper\\#1}.',
      ),
    );
    expect(notes).toEqual([]);
    expect(items.map(({ stem }) => toText(stem))).toEqual(['The _____ lamp burns _____ hours, says _____.']);
    expect(items[0]?.question).toMatchObject({
      kind: 'cloze',
      gaps: [
        { kind: 'choice', shuffle: true, options: [{ fraction: 1 }, { fraction: 0.5 }, { fraction: 0 }] },
        { kind: 'numeric', answers: [{ value: 12, tolerance: 1 }] },
        { kind: 'short-answer', answers: [{ text: 'the keeper' }, { text: 'keeper#1', fraction: 0.5 }] },
      ],
    });
  });

  it('reads words to choose or to drag into gaps', () => {
    const word = (text: string, group: number) =>
      `<selectoption><text>${text}</text><group>${group}</group></selectoption>`;
    const { items } = read(
      question('gapselect', word('red', 1) + word('night', 2) + word('white', 1), 'The [[1]] lamp at [[2]].'),
    );
    expect(items[0]?.question).toMatchObject({
      kind: 'cloze',
      gaps: [{ options: [{ fraction: 1 }, { fraction: 0 }] }, { options: [{ fraction: 1 }] }],
    });
  });

  it.each([
    ['calculated', answer('100', '{a}+{b}'), 'calculated dropped'],
    ['ddmarker', '', 'ddmarker dropped'],
    ['coderunner', '', 'coderunner dropped'],
    ['random', '', 'random dropped'],
    ['multichoice', answer('100', 'alone'), 'multichoice dropped'],
    ['numerical', answer('100', 'ninety'), 'answer dropped'],
    ['essay', '<attachments>2</attachments>', 'attachments dropped'],
    ['description', '<penalty>0.3333333</penalty>', 'penalty dropped'],
    ['essay', '<defaultgrade>5.0000000</defaultgrade>', 'defaultgrade dropped'],
    ['essay', '<hidden>1</hidden>', 'hidden changed'],
    ['essay', '<hint format="html"><text>Look up.</text></hint>', 'hint dropped'],
    ['essay', '<correctfeedback format="html"><text>Well seen.</text></correctfeedback>', 'correctfeedback dropped'],
    ['essay', '<plugin><text>x</text></plugin>', 'plugin dropped'],
    ['cloze', '', 'cloze dropped'],
    [
      'ordering',
      `<gradingtype>ABSOLUTE_POSITION</gradingtype>${answer('1', 'one')}${answer('2', 'two')}`,
      'gradingtype changed',
    ],
  ])('notes what is lost of %s %s', (type, inside, note) => {
    expect(read(question(type, inside)).notes).toContain(note);
  });

  it('notes files by name, and pictures in the text', () => {
    const file =
      '<questiontext format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/lamp.png" alt="a lamp"> Lit?]]></text><file name="lamp.png" encoding="base64">AAAA</file></questiontext>';
    const { items, notes } = read(`<question type="essay"><name><text>x</text></name>${file}</question>`);
    expect(notes).toEqual(['file lamp.png dropped', 'img dropped']);
    expect(items.map(({ stem }) => toText(stem))).toEqual(['[a lamp] Lit?']);
  });

  it('tells what is the same in every question once, with its number', () => {
    const report = new Report();
    const three = question('essay', '<penalty>0.1</penalty>').repeat(3);
    readMoodleXml(parseXml(`<quiz>${three}</quiz>`, 'quiz.xml').root, report);
    expect(report.entries).toMatchObject([{ construct: 'penalty', times: 3 }]);
  });
});

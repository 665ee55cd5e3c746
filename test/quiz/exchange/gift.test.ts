import { describe, expect, it } from 'vitest';
import { readGift } from '@/quiz/exchange/gift/read-gift';
import { importItems } from '@/quiz/exchange/import-items';
import type { ImportedItem } from '@/quiz/exchange/imported-item';
import { Report } from '@/quiz/exchange/report';
import { toText } from '@/quiz/exchange/text/rich-text';

function read(text: string): { items: ImportedItem[]; notes: string[] } {
  const report = new Report();
  const items = readGift(text, report);
  return { items, notes: report.entries.map(({ where, construct, effect }) => `${where}: ${construct} ${effect}`) };
}

/** A question in one line: stem, kind, answers with shares and feedback. */
function told({ stem, feedback, question }: ImportedItem): string {
  const tail = feedback.length === 0 ? '' : ` | ${toText(feedback)}`;
  const why = (text: ImportedItem['stem']) => (text.length === 0 ? '' : ` (${toText(text)})`);
  const answers = () => {
    switch (question.kind) {
      case 'choice':
        return `${question.multiple ? 'several' : 'one'}: ${question.options.map((option) => `${toText(option.content)}=${option.fraction}${why(option.feedback)}`).join(', ')}`;
      case 'true-false':
        return `${question.correct}${why(question.feedbackTrue)} not${why(question.feedbackFalse)}`;
      case 'short-answer':
        return `typed: ${question.answers.map((one) => `${one.text}=${one.fraction}${why(one.feedback)}`).join(', ')}`;
      case 'numeric':
        return `number: ${question.answers.map((one) => `${one.value}±${one.tolerance}=${one.fraction}${why(one.feedback)}`).join(', ')} else${why(question.otherwise)}`;
      case 'match':
        return `match: ${question.prompts.map(({ content, answer }) => `${toText(content)}→${toText(question.answers[answer] ?? [])}`).join(', ')} of ${question.answers.map(toText).join('/')}`;
      case 'order':
        return `order: ${question.entries.map(toText).join(' < ')}`;
      default:
        return question.kind;
    }
  };
  return `${toText(stem)} ${answers()}${tail}`;
}

describe('readGift', () => {
  it.each([
    ['Is the light red?{T}', 'Is the light red? true not'],
    ['The light is red.{FALSE#It is white.#Well seen.}', 'The light is red. false (It is white.) not (Well seen.)'],
    ['Which?{~white ~blue =red}', 'Which? one: white=0, blue=0, red=1'],
    ['Which?{=red#yes ~%50%pink#nearly ~white}', 'Which? one: red=1 (yes), pink=0.5 (nearly), white=0'],
    ['Which two?{~%50%red ~%50%blue ~%-50%white}', 'Which two? several: red=0.5, blue=0.5, white=-0.5'],
    [
      'Which three?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}',
      'Which three? several: a=0.3333333333333333, b=0.3333333333333333, c=0.3333333333333333, d=0',
    ],
    [
      'Who keeps it?{=the keeper =%80%keeper#nearly =%0%*#no}',
      'Who keeps it? typed: the keeper=1, keeper=0.8 (nearly), *=0 (no)',
    ],
    ['How many?{#3}', 'How many? number: 3±0=1 else'],
    ['How many?{#3:0.5}', 'How many? number: 3±0.5=1 else'],
    ['How many?{#1..5####Count them.}', 'How many? number: 3±2=1 else | Count them.'],
    [
      'How many?{#=90:5#right =%50%85:10#near ~#far off}',
      'How many? number: 90±5=1 (right), 85±10=0.5 (near) else (far off)',
    ],
    ['Match.{=lamp -> night =cone -> day = -> never}', 'Match. match: lamp→night, cone→day of night/day/never'],
    ['Match.{=a->x =b->x}', 'Match. match: a→x, b→x of x'],
    [
      'Put in order.{>3 ALL VERTICAL ALL_OR_NOTHING SHOW none\nfirst\nsecond\nthird\n}',
      'Put in order. order: first < second < third',
    ],
    ['Describe the harbour.{}', 'Describe the harbour. essay'],
    ['Describe it.{####Two sentences will do.}', 'Describe it. essay | Two sentences will do.'],
    ['The harbour closes at dusk.', 'The harbour closes at dusk. description'],
    ['The light is {~white =red} at night.', 'The light is _____ at night. one: white=0, red=1'],
    [
      'What is 2 \\= 1 \\+ 1\\: right?{~a \\{b\\} =c \\~ d \\# e \\\\ f}',
      'What is 2 = 1 \\+ 1: right? one: a {b}=0, c ~ d # e \\ f=1',
    ],
    ['[html]Which <b>lamp</b> &amp; which <i>cone</i>?{T}', 'Which lamp & which cone? true not'],
    ['[markdown]Which **lamp** runs `dig`?{T}', 'Which lamp runs dig? true not'],
    ['[plain]Is 1 <b 2?{T}', 'Is 1 <b 2? true not'],
    ['Is a < b and b > a?{T}', 'Is a < b and b > a? true not'],
    ['Lines\nof one\nquestion{T}', 'Lines of one question true not'],
    ['First.\\nSecond.{T}', 'First.\nSecond. true not'],
  ])('reads %j', (text, expected) => {
    const { items, notes } = read(text);
    expect({ told: items.map(told), notes }).toEqual({ told: [expected], notes: [] });
  });

  it('reads titles, categories, ids, tags and comments, with CRLF and a byte order mark', () => {
    const lines = [
      '\ufeff// a comment',
      '$CATEGORY: $course$/top/Signals/Day//night',
      '',
      '// question: 5 [id:lamp-1] [tag:night] [tag:a\\]b]',
      '::The lamp\\: red::Is it red?{T}',
      '',
      '::Second::Is it lit?{F}',
    ];
    const { items, notes } = read(lines.join('\r\n'));
    expect(notes).toEqual([]);
    expect(items.map(({ id, title, category, tags, where }) => ({ id, title, category, tags, where }))).toEqual([
      {
        id: 'lamp-1',
        title: 'The lamp: red',
        category: ['Signals', 'Day/night'],
        tags: ['night', 'a]b'],
        where: 'line 5',
      },
      { id: '', title: 'Second', category: ['Signals', 'Day/night'], tags: [], where: 'line 7' },
    ]);
  });

  it('keeps structure as a tree', () => {
    const { items } = read('[html]Look:<pre>a\n  b</pre><ul><li>one</li><li><em>two</em></li></ul>{}');
    expect(items[0]?.stem).toEqual([
      { type: 'paragraph', spans: [{ type: 'text', value: 'Look:' }] },
      { type: 'code', text: 'a b' },
      {
        type: 'list',
        ordered: false,
        items: [
          [{ type: 'paragraph', spans: [{ type: 'text', value: 'one' }] }],
          [{ type: 'paragraph', spans: [{ type: 'emphasis', children: [{ type: 'text', value: 'two' }] }] }],
        ],
      },
    ]);
  });

  it.each([
    ['An empty line\n\namong answers{\n=a\n\n~b\n}', 'among answers one: a=1, b=0', 'line 1'],
    ['Which?{=a\n\n~b\n}', 'Which? one: a=1, b=0', ''],
  ])('reads on over an empty line among answers: %j', (text, last) => {
    expect(read(text).items.map(told).at(-1)).toBe(last);
  });

  it('takes questions apart that no empty line parts, and says so', () => {
    const { items, notes } = read('One?{T}\nTwo?{F}\n::three::Three?{T}');
    expect(items.map(told)).toEqual(['One? true not', 'Two? false not', 'Three? true not']);
    expect(notes).toEqual(['line 2: question changed', 'line 3: question changed']);
  });

  it.each([
    ['Open{=a ~b', 'line 1: question dropped'],
    ['Which?{=a ~}', 'line 1: answer dropped'],
    ['Which?{~a}', 'line 1: question dropped'],
    ['How many?{#}', 'line 1: question dropped'],
    ['How many?{#three}', 'line 1: number dropped'],
    ['Match.{=a->b =c}', 'line 1: pair dropped'],
    ['Which?{=}', 'line 1: question dropped'],
    ['{T}', 'line 1: question dropped'],
    ['[html]See <a href="https://example.org">this</a>{T}', 'line 1: a changed'],
    ['[markdown]See ![a lamp](lamp.png){T}', 'line 1: image dropped'],
    ['Is it {true}', 'line 1: true changed'],
    ['Order.{>2 ALL VERTICAL ABSOLUTE_POSITION SHOW none\none\ntwo\n}', 'line 1: grading of the order changed'],
    ['The {1:MULTICHOICE:=red~white} lamp.', 'line 1: question dropped'],
  ])('notes what is lost of %j', (text, note) => {
    expect(read(text).notes).toContain(note);
  });

  it('reads the other questions of a file with a broken one', () => {
    const { items, notes } = read('One?{T}\n\n::broken::Two?{=a\n\n::fine::Three?{F}');
    expect(items.map(told)).toEqual(['One? true not', 'Three? false not']);
    expect(notes).toEqual(['line 3: question dropped']);
  });
});

describe('a question with several wholly right options of which one is to be chosen', () => {
  it('is kept and not asked, since no single choice could be the key', () => {
    const { items, report } = importItems(new TextEncoder().encode('Which lamp is red?{=Port =Left ~%25%Bow}'), 'g');
    expect(items.map(({ item }) => item)).toEqual([null]);
    expect(report.at(-1)?.why).toContain('one option is to be chosen, and 2 are wholly right');
  });
});

describe('a question with two options that read the same', () => {
  it.each([
    ['in the same words', 'Which lamp is red?{=Port ~Port ~Bow}'],
    ['once their formulas are gone', '[html]Which law is it?{=<math><mi>a</mi></math> ~<math><mi>b</mi></math>}'],
  ])('%s is kept and not asked', (_, text) => {
    const { items, report } = importItems(new TextEncoder().encode(text), 'g');
    expect(items.map(({ item }) => item)).toEqual([null]);
    expect(report.at(-1)?.why).toContain('two of its options read the same in plain words');
  });

  it('is asked where a sign tells them apart', () => {
    const { items } = importItems(new TextEncoder().encode('Which language has classes?{=C++ ~C}'), 'g');
    expect(items.map(({ item }) => item?.kind)).toEqual(['single']);
  });
});

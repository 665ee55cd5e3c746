import { describe, expect, it } from 'vitest';
import type { ExchangeItem } from '@/quiz/exchange/imported-item';
import { versionOf } from '@/quiz/exchange/qti/names';
import { readQtiItem } from '@/quiz/exchange/qti/read-qti-item';
import { Report } from '@/quiz/exchange/report';
import { toText } from '@/quiz/exchange/text/rich-text';
import { toItem } from '@/quiz/exchange/to-item';
import { parseXml } from '@/quiz/exchange/xml/parse-xml';

const NAMESPACES = {
  '2.1': 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  '2.2': 'http://www.imsglobal.org/xsd/imsqti_v2p2',
  '3.0': 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
};

function read(document: string): { item: ExchangeItem | null; notes: string[] } {
  const report = new Report();
  const { root } = parseXml(document, 'item.xml');
  const passages: Record<string, string> = {
    'night.xml': '<assessmentStimulus><stimulusBody><p>It is night.</p></stimulusBody></assessmentStimulus>',
  };
  const item = readQtiItem(root, versionOf(root) ?? '2', report.at('item'), (href) => {
    const passage = passages[href];
    return passage === undefined ? null : parseXml(passage, href).root;
  });
  return { item, notes: report.entries.map(({ construct, effect }) => `${construct} ${effect}`) };
}

/** An item of version 2.x: declarations and body as they are, and a template for its processing. */
function item2(declarations: string, body: string, template = 'match_correct', more = ''): string {
  const processing =
    template === '' ? '' : `<responseProcessing template="http://example.org/rptemplates/${template}"/>`;
  return `<assessmentItem xmlns="${NAMESPACES['2.2']}" identifier="lamp" title="A lamp" adaptive="false" timeDependent="false">${declarations}<itemBody>${body}</itemBody>${processing}${more}</assessmentItem>`;
}
function declare(cardinality: string, baseType: string, correct: readonly string[], mapping = ''): string {
  const values = correct.map((value) => `<value>${value}</value>`).join('');
  const key = values === '' ? '' : `<correctResponse>${values}</correctResponse>`;
  return `<responseDeclaration identifier="R" cardinality="${cardinality}" baseType="${baseType}">${key}${mapping}</responseDeclaration>`;
}
const CHOICES =
  '<simpleChoice identifier="a">red</simpleChoice><simpleChoice identifier="b">white</simpleChoice><simpleChoice identifier="c">blue</simpleChoice>';
const choose = (more = '', choices = CHOICES) =>
  `<p>It is night.</p><choiceInteraction responseIdentifier="R" ${more}><prompt>Which lamp is lit?</prompt>${choices}</choiceInteraction>`;

describe('readQtiItem', () => {
  it.each(['2.1', '2.2'] as const)('reads a choice of version %s', (version) => {
    const document = item2(declare('single', 'identifier', ['a']), choose('shuffle="true" maxChoices="1"')).replace(
      NAMESPACES['2.2'],
      NAMESPACES[version],
    );
    const { item, notes } = read(document);
    expect(notes).toEqual([]);
    expect(item).toMatchObject({
      id: 'lamp',
      title: 'A lamp',
      question: {
        kind: 'choice',
        multiple: false,
        shuffle: true,
        scoring: 'all-or-nothing',
        options: [{ fraction: 1 }, { fraction: 0 }, { fraction: 0 }],
      },
    });
    expect(item === null ? '' : toText(item.stem)).toBe('It is night.\n\nWhich lamp is lit?');
  });

  it('reads a choice of version 3.0', () => {
    const { item, notes } = read(
      `<qti-assessment-item xmlns="${NAMESPACES['3.0']}" identifier="lamp" title="A lamp" time-dependent="false" xml:lang="en">
        <qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier"><qti-correct-response><qti-value>a</qti-value><qti-value>b</qti-value></qti-correct-response></qti-response-declaration>
        <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
        <qti-item-body><qti-choice-interaction response-identifier="R" min-choices="2" max-choices="2"><qti-prompt>Which <em>two</em>?</qti-prompt>
          <qti-simple-choice identifier="a">red</qti-simple-choice><qti-simple-choice identifier="b">white</qti-simple-choice><qti-simple-choice identifier="c">blue</qti-simple-choice>
        </qti-choice-interaction></qti-item-body>
        <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/></qti-assessment-item>`,
    );
    expect(notes).toEqual([]);
    expect(item?.question).toMatchObject({ kind: 'choice', multiple: true, choose: 2, scoring: 'all-or-nothing' });
  });

  it('reads points as shares of the marks', () => {
    const mapping =
      '<mapping lowerBound="0" upperBound="2" defaultValue="-2"><mapEntry mapKey="a" mappedValue="1"/><mapEntry mapKey="b" mappedValue="1"/></mapping>';
    const { item } = read(
      item2(declare('multiple', 'identifier', ['a', 'b'], mapping), choose('maxChoices="0"'), 'map_response'),
    );
    expect(item?.question).toMatchObject({
      multiple: true,
      scoring: 'weights',
      options: [{ fraction: 0.5 }, { fraction: 0.5 }, { fraction: -1 }],
    });
  });

  it('reads feedback inside options, by the chosen option, by verdict and for everybody', () => {
    const inline =
      '<simpleChoice identifier="a">red<feedbackInline outcomeIdentifier="F" identifier="a" showHide="show">Yes.</feedbackInline></simpleChoice><simpleChoice identifier="b">white</simpleChoice>';
    const rules = `<responseProcessing><setOutcomeValue identifier="F"><variable identifier="R"/></setOutcomeValue><setOutcomeValue identifier="G"><baseValue baseType="identifier">all</baseValue></setOutcomeValue>
      <responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>
      <responseElse><setOutcomeValue identifier="H"><baseValue baseType="identifier">no</baseValue></setOutcomeValue></responseElse></responseCondition></responseProcessing>`;
    const shown = (outcome: string, id: string, text: string) =>
      `<modalFeedback outcomeIdentifier="${outcome}" identifier="${id}" showHide="show">${text}</modalFeedback>`;
    const { item, notes } = read(
      item2(
        declare('single', 'identifier', ['a']),
        choose('maxChoices="1"', inline),
        '',
        rules +
          shown('F', 'b', 'White is by day.') +
          shown('G', 'all', 'See the rulebook.') +
          shown('H', 'no', 'Look again.'),
      ),
    );
    expect(notes).toEqual(['modalFeedback changed']);
    expect(item === null ? '' : toText(item.feedback)).toBe('See the rulebook.');
    expect(item?.question.kind === 'choice' && item.question.options.map(({ feedback }) => toText(feedback))).toEqual([
      'Yes.',
      'White is by day.\n\nLook again.',
    ]);
  });

  it.each([
    [
      'true and false',
      item2(
        declare('single', 'identifier', ['false']),
        choose(
          'maxChoices="1"',
          '<simpleChoice identifier="true">True</simpleChoice><simpleChoice identifier="false">False</simpleChoice>',
        ),
      ),
      { kind: 'true-false', correct: false },
    ],
    [
      'an order',
      item2(
        declare('ordered', 'identifier', ['b', 'a']),
        '<orderInteraction responseIdentifier="R" shuffle="true"><prompt>Order.</prompt><simpleChoice identifier="a">late</simpleChoice><simpleChoice identifier="b">early</simpleChoice></orderInteraction>',
      ),
      { kind: 'order', entries: [[{ spans: [{ value: 'early' }] }], [{ spans: [{ value: 'late' }] }]] },
    ],
    [
      'a match',
      item2(
        declare('multiple', 'directedPair', ['l n', 'c d']),
        '<matchInteraction responseIdentifier="R" maxAssociations="2" shuffle="false"><prompt>Match.</prompt><simpleMatchSet><simpleAssociableChoice identifier="l" matchMax="1">lamp</simpleAssociableChoice><simpleAssociableChoice identifier="c" matchMax="1">cone</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="d" matchMax="1">day</simpleAssociableChoice><simpleAssociableChoice identifier="n" matchMax="1">night</simpleAssociableChoice></simpleMatchSet></matchInteraction>',
      ),
      { kind: 'match', prompts: [{ answer: 1 }, { answer: 0 }] },
    ],
    [
      'words typed',
      item2(declare('single', 'string', ['red']), '<p>Which?</p><p><textEntryInteraction responseIdentifier="R"/></p>'),
      { kind: 'short-answer', caseSensitive: true, answers: [{ text: 'red', fraction: 1 }] },
    ],
    [
      'a gap in a sentence',
      item2(declare('single', 'string', ['red']), '<p>The <textEntryInteraction responseIdentifier="R"/> lamp.</p>'),
      { kind: 'cloze', gaps: [{ kind: 'short-answer' }] },
    ],
    [
      'a choice in a sentence',
      item2(
        declare('single', 'identifier', ['a']),
        '<p>The <inlineChoiceInteraction responseIdentifier="R" shuffle="false"><inlineChoice identifier="a">red</inlineChoice><inlineChoice identifier="b">white</inlineChoice></inlineChoiceInteraction> lamp.</p>',
      ),
      { kind: 'cloze', gaps: [{ kind: 'choice', options: [{ fraction: 1 }, { fraction: 0 }] }] },
    ],
    [
      'texts dragged into gaps',
      item2(
        declare('multiple', 'directedPair', ['r g']),
        '<gapMatchInteraction responseIdentifier="R" shuffle="false"><prompt>Fill in.</prompt><gapText identifier="r" matchMax="1">red</gapText><gapText identifier="w" matchMax="1">white</gapText><p>The <gap identifier="g"/> lamp.</p></gapMatchInteraction>',
      ),
      { kind: 'cloze', gaps: [{ kind: 'choice', options: [{ fraction: 1 }, { fraction: 0 }] }] },
    ],
    [
      'an essay',
      item2(
        declare('single', 'string', []),
        '<extendedTextInteraction responseIdentifier="R"><prompt>Describe it.</prompt></extendedTextInteraction><rubricBlock view="scorer"><p>Be kind.</p></rubricBlock>',
        '',
      ),
      { kind: 'essay', guidance: [{ type: 'paragraph' }] },
    ],
    ['a text alone', item2('', '<p>The harbour is closed.</p>', ''), { kind: 'description' }],
  ])('reads %s', (_, document, expected) => {
    const { item, notes } = read(document);
    expect(notes).toEqual([]);
    expect(item?.question).toMatchObject(expected);
  });

  it('reads a number with the tolerance of its rules', () => {
    const rule = (test: string) =>
      `<responseProcessing><responseCondition><responseIf>${test}<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>`;
    const body = '<p>How many?</p><p><textEntryInteraction responseIdentifier="R"/></p>';
    const numbers = (test: string) => {
      const { item, notes } = read(item2(declare('single', 'float', ['90']), body, '', rule(test)));
      return {
        answers:
          item?.question.kind === 'numeric'
            ? item.question.answers.map(({ value, tolerance }) => [value, tolerance])
            : [],
        notes,
      };
    };
    const both = '<variable identifier="R"/><correct identifier="R"/>';
    expect(numbers(`<equal toleranceMode="absolute" tolerance="5 5">${both}</equal>`)).toEqual({
      answers: [[90, 5]],
      notes: [],
    });
    expect(numbers(`<equal toleranceMode="exact">${both}</equal>`)).toEqual({ answers: [[90, 0]], notes: [] });
    expect(numbers(`<equalRounded roundingMode="decimalPlaces" figures="1">${both}</equalRounded>`)).toEqual({
      answers: [[90, 0.05]],
      notes: ['equalRounded changed'],
    });
  });

  it('reads points of rules against the most that they give', () => {
    const rule = (name: string, tolerance: number, points: number) =>
      `<${name}><equal toleranceMode="absolute" tolerance="${tolerance}"><variable identifier="R"/><correct identifier="R"/></equal><setOutcomeValue identifier="SCORE"><baseValue baseType="float">${points}</baseValue></setOutcomeValue></${name}>`;
    const rules = `<responseProcessing><responseCondition>${rule('responseIf', 1, 4)}${rule('responseElseIf', 10, 1)}</responseCondition></responseProcessing>`;
    const body = '<p>How many?</p><p><textEntryInteraction responseIdentifier="R"/></p>';
    const { item } = read(item2(declare('single', 'float', ['90']), body, '', rules));
    expect(item?.question).toMatchObject({
      answers: [
        { tolerance: 1, fraction: 1 },
        { tolerance: 10, fraction: 0.25 },
      ],
    });
  });

  const set = (outcome: string, value: string) =>
    `<setOutcomeValue identifier="${outcome}"><baseValue baseType="identifier">${value}</baseValue></setOutcomeValue>`;
  const shown = (outcome: string, id: string, text: string, how = 'show') =>
    `<modalFeedback outcomeIdentifier="${outcome}" identifier="${id}" showHide="${how}">${text}</modalFeedback>`;
  const follow = (value: string, id: string) =>
    `<responseCondition><responseIf><and><match><baseValue baseType="identifier">${value}</baseValue><variable identifier="BASIC"/></match></and>${set('MODAL', id)}</responseIf></responseCondition>`;
  const VERDICT = `<responseCondition><responseIf><isNull><variable identifier="R"/></isNull>${set('BASIC', 'empty')}</responseIf><responseElseIf><match><variable identifier="R"/><correct identifier="R"/></match>${set('BASIC', 'yes')}</responseElseIf><responseElse>${set('BASIC', 'no')}</responseElse></responseCondition>`;

  it.each([
    ['Port is red.', 'Look again.', ['Port is red.', 'Look again.'], '', ['modalFeedback changed']],
    ['Port is red.', 'Port is red.', ['', ''], 'Port is red.', []],
  ])('follows feedback that an outcome of the verdict shows: %j, %j', (right, wrong, options, general, expected) => {
    const rules = `<responseProcessing>${VERDICT}${follow('yes', 'f1')}${follow('no', 'f2')}</responseProcessing>`;
    const two = '<simpleChoice identifier="a">red</simpleChoice><simpleChoice identifier="b">white</simpleChoice>';
    const { item, notes } = read(
      item2(
        declare('single', 'identifier', ['a']),
        choose('maxChoices="1"', two),
        '',
        rules + shown('MODAL', 'f1', right) + shown('MODAL', 'f2', wrong),
      ),
    );
    expect(notes).toEqual(expected);
    expect(toText(item?.feedback ?? [])).toBe(general);
    expect(item?.question.kind === 'choice' && item.question.options.map(({ feedback }) => toText(feedback))).toEqual(
      options,
    );
  });

  it('knows the template of Common Cartridge, and says where it does not know one', () => {
    const feedback =
      shown('FEEDBACK', 'general', 'See the rulebook.', 'hide') +
      shown('FEEDBACKBASIC', 'correct', 'Well seen.') +
      shown('FEEDBACKBASIC', 'incorrect', 'Look again.');
    const item = item2(declare('single', 'identifier', ['a']), choose('maxChoices="1"'), 'CC2_match', feedback);
    const cartridge = read(item);
    expect(cartridge.notes).toEqual(['modalFeedback changed']);
    expect(toText(cartridge.item?.feedback ?? [])).toBe('See the rulebook.');
    const other = read(item2(declare('single', 'identifier', ['a']), choose('maxChoices="1"'), 'of_our_own'));
    expect(other.notes).toEqual(['responseProcessing changed']);
  });

  it('takes a passage in from its own document, and says when it is not there', () => {
    const withPassage = (href: string) =>
      item2(declare('single', 'identifier', ['a']), choose('maxChoices="1"')).replace(
        '<itemBody>',
        `<assessmentStimulusRef identifier="s" href="${href}"/><itemBody>`,
      );
    expect(toText(read(withPassage('night.xml')).item?.stem ?? [])).toBe(
      'It is night.\n\nIt is night.\n\nWhich lamp is lit?',
    );
    expect(read(withPassage('day.xml')).notes).toEqual(['assessmentStimulusRef dropped']);
  });

  const key = declare('single', 'identifier', ['a']);
  it.each([
    [
      'hotspot',
      item2(
        key,
        '<hotspotInteraction responseIdentifier="R" maxChoices="1"><object data="x.png" type="image/png"/></hotspotInteraction>',
      ),
      'hotspotInteraction dropped',
    ],
    ['code', item2(key, '<customInteraction responseIdentifier="R"/>'), 'customInteraction dropped'],
    ['associate', item2(key, '<associateInteraction responseIdentifier="R"/>'), 'associateInteraction dropped'],
    ['no key', item2(declare('single', 'identifier', []), choose('maxChoices="1"')), 'choiceInteraction dropped'],
    ['two interactions', item2(key, choose('maxChoices="1"') + choose('maxChoices="1"')), 'itemBody dropped'],
    [
      'templates',
      item2(`${key}<templateDeclaration identifier="x" cardinality="single" baseType="integer"/>`, choose()),
      'templateDeclaration dropped',
    ],
    ['no body', '<assessmentItem identifier="x" title="x"/>', 'itemBody dropped'],
  ])('leaves out an item with %s, and says so', (_, document, note) => {
    const { item, notes } = read(document);
    expect({ item, notes }).toEqual({ item: null, notes: expect.arrayContaining([note]) });
  });

  it.each([
    [
      'adaptive',
      item2(key, choose('maxChoices="1"')).replace('adaptive="false"', 'adaptive="true"'),
      'adaptive changed',
    ],
    [
      'a stylesheet',
      item2(`${key}<stylesheet href="x.css" type="text/css"/>`, choose('maxChoices="1"')),
      'stylesheet dropped',
    ],
    [
      'a rubric for others',
      item2(key, `${choose('maxChoices="1"')}<rubricBlock view="proctor"><p>x</p></rubricBlock>`),
      'rubricBlock dropped',
    ],
    [
      'a button for hints',
      item2(key, `${choose('maxChoices="1"')}<p><endAttemptInteraction responseIdentifier="H" title="Hint"/></p>`),
      'endAttemptInteraction dropped',
    ],
    [
      'feedback in the text',
      item2(
        key,
        `${choose('maxChoices="1"')}<feedbackBlock outcomeIdentifier="F" identifier="x" showHide="show"><p>x</p></feedbackBlock>`,
      ),
      'feedbackBlock dropped',
    ],
    ['a picture', item2(key, `<p><img src="x.png" alt="a lamp"/></p>${choose('maxChoices="1"')}`), 'img dropped'],
    [
      'rules of its own',
      item2(
        key,
        choose('maxChoices="1"'),
        '',
        '<responseProcessing><responseCondition><responseIf><and><match><variable identifier="R"/><correct identifier="R"/></match></and></responseIf></responseCondition></responseProcessing>',
      ),
      'responseProcessing changed',
    ],
    [
      'options that keep their place',
      item2(
        key,
        choose(
          'shuffle="true" maxChoices="1"',
          '<simpleChoice identifier="a" fixed="true">red</simpleChoice><simpleChoice identifier="b">white</simpleChoice>',
        ),
      ),
      'fixed dropped',
    ],
    [
      'hot text',
      item2(
        key,
        '<hottextInteraction responseIdentifier="R" maxChoices="1"><p>The <hottext identifier="a">red</hottext> or <hottext identifier="b">white</hottext> lamp?</p></hottextInteraction>',
      ),
      'hottextInteraction changed',
    ],
  ])('reads an item with %s, and says what is lost', (_, document, note) => {
    const { item, notes } = read(document);
    expect(item?.question.kind).toBe('choice');
    expect(notes).toContain(note);
  });

  it('says nothing of options that keep their place where none is shuffled', () => {
    const fixed = CHOICES.replaceAll('<simpleChoice', '<simpleChoice fixed="true"');
    expect(read(item2(key, choose('shuffle="false" maxChoices="1"', fixed))).notes).toEqual([]);
  });

  it.each([
    ['a run of whole numbers', 'integer', { 2: 0.5, 3: 1, 4: 1, 5: 1, 6: 0.5 }, ['4±1=1', '2±0=0.5', '6±0=0.5'], true],
    ['a run without a middle', 'integer', { 3: 1, 4: 1 }, ['3±0=1', '4±0=1'], false],
    ['numbers of any kind', 'float', { 3: 1, 4: 0.5, 5: 0.5 }, ['3±0=1', '4±0=0.5', '5±0=0.5'], true],
  ] as const)('reads %s that earn points', (_, baseType, points, expected, asked) => {
    const entries = Object.entries(points).map(
      ([number, point]) => `<mapEntry mapKey="${number}" mappedValue="${point}"/>`,
    );
    const slider =
      '<sliderInteraction responseIdentifier="R" lowerBound="0" upperBound="9"><prompt>How many lamps?</prompt></sliderInteraction>';
    const mapping = `<mapping defaultValue="0">${entries.join('')}</mapping>`;
    const { item, notes } = read(item2(declare('single', baseType, ['4'], mapping), slider, 'map_response'));
    expect(notes).toEqual(['sliderInteraction changed']);
    const { question } = item ?? {};
    expect(
      question?.kind === 'numeric' &&
        question.answers.map(({ value, tolerance, fraction }) => `${value}±${tolerance}=${fraction}`),
    ).toEqual(expected);
    expect(item !== null && toItem({ ...item, where: 'item' }, new Report().at('item')) !== null).toBe(asked);
  });

  it('reads pairs of one set as a match', () => {
    const members = ['port', 'left', 'starboard', 'right', 'astern']
      .map((word) => `<simpleAssociableChoice identifier="${word[0]}" matchMax="1">${word}</simpleAssociableChoice>`)
      .join('');
    const { item, notes } = read(
      item2(
        declare('multiple', 'pair', ['p l', 's r']),
        `<associateInteraction responseIdentifier="R" maxAssociations="2"><prompt>Which mean the same?</prompt>${members}</associateInteraction>`,
      ),
    );
    expect(notes).toEqual(['associateInteraction changed']);
    const { question } = item ?? {};
    expect(question?.kind === 'match' && question.answers.map(toText)).toEqual(['left', 'right', 'astern']);
    expect(
      question?.kind === 'match' && question.prompts.map(({ content, answer }) => [toText(content), answer]),
    ).toEqual([
      ['port', 0],
      ['starboard', 1],
    ]);
  });

  it('says which points of gaps, pairs and further answers are lost', () => {
    const drag = `<gapMatchInteraction responseIdentifier="R"><gapText identifier="a" matchMax="1">red</gapText><gapText identifier="b" matchMax="1">white</gapText><p>The <gap identifier="1"/> and the <gap identifier="2"/> lamp.</p></gapMatchInteraction>`;
    const mapping =
      '<mapping defaultValue="-1"><mapEntry mapKey="a 1" mappedValue="1"/><mapEntry mapKey="b 2" mappedValue="2"/></mapping>';
    const gaps = read(item2(declare('multiple', 'directedPair', ['a 1', 'b 2'], mapping), drag, 'map_response'));
    expect(gaps.notes).toEqual(['mapping changed', 'mapping changed']);
    const score = (points: string) =>
      `<setOutcomeValue identifier="SCORE"><baseValue baseType="float">${points}</baseValue></setOutcomeValue>`;
    const half = `<responseProcessing><responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match>${score('1')}</responseIf>
      <responseElseIf><match><variable identifier="R"/><baseValue baseType="identifier">b</baseValue></match>${score('0.5')}</responseElseIf></responseCondition></responseProcessing>`;
    expect(read(item2(key, choose('maxChoices="1"'), '', half)).notes).toEqual(['responseProcessing changed']);
    const words =
      '<mapping><mapEntry mapKey="Red" mappedValue="1" caseSensitive="true"/><mapEntry mapKey="crimson" mappedValue="1"/></mapping>';
    const typed = '<p>Which lamp? <textEntryInteraction responseIdentifier="R"/></p>';
    expect(read(item2(declare('single', 'string', ['Red'], words), typed, 'map_response')).notes).toEqual([
      'caseSensitive changed',
    ]);
  });

  it('keeps what accompanies a rubric out of the question', () => {
    const { item, notes } = read(
      `<qti-assessment-item xmlns="${NAMESPACES['3.0']}" identifier="lamp" title="A lamp" time-dependent="false"><qti-response-declaration identifier="R" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration>
        <qti-item-body><qti-rubric-block view="candidate"><qti-stylesheet href="night.css" type="text/css"/><qti-content-body><p>Choose one.</p></qti-content-body>
          <qti-catalog-info><qti-catalog id="c"><qti-card support="spoken"><qti-html-content><p>Read aloud.</p></qti-html-content></qti-card></qti-catalog></qti-catalog-info></qti-rubric-block>
        <qti-choice-interaction response-identifier="R" max-choices="1"><qti-prompt>Which lamp is lit?</qti-prompt><qti-simple-choice identifier="a">red</qti-simple-choice><qti-simple-choice identifier="b">white</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>`,
    );
    expect(item === null ? '' : toText(item.stem)).toBe('Choose one.\n\nWhich lamp is lit?');
    expect(notes).toEqual(['qti-stylesheet dropped', 'qti-catalog-info dropped']);
  });

  it('names elements of version 3.0 as they are written there', () => {
    const { notes } = read(
      `<qti-assessment-item xmlns="${NAMESPACES['3.0']}" identifier="x" title="x"><qti-item-body><qti-upload-interaction response-identifier="R"/></qti-item-body></qti-assessment-item>`,
    );
    expect(notes).toEqual(['qti-upload-interaction dropped']);
  });
});

import type { AcceptedNumber, ChoiceQuestion, ClozeQuestion, ExchangeItem, Gap, Question } from '../imported-item';
import type { Scope } from '../report';
import type { RichText } from '../text/rich-text';
import { writeXml, type XmlNode, xml } from '../xml/write-xml';
import { inVersion3 } from './in-version-3';
import { richNodes, textElement } from './rich-nodes';
import {
  base,
  choiceResponse,
  exactResponse,
  numberResponse,
  type Response,
  setOutcome,
  textResponse,
} from './write-responses';

/** Versions that are written. */
export type WrittenVersion = '2.1' | '3.0';

/** The parts that a question puts into its item. */
interface Parts {
  /** Body, without what is shown after the answer. */
  body: XmlNode[];
  responses: Response[];
  /** `match_correct` or `map_response`, where one of those decides; `sum` adds up parts; `rules` are the responses' own. */
  scoring: 'match_correct' | 'map_response' | 'sum' | 'rules' | 'none';
  /** Feedback by identifier, shown when an outcome has it. */
  feedback: { outcome: 'FEEDBACK' | 'GENERAL'; identifier: string; text: RichText }[];
  /** The chosen identifiers are what FEEDBACK shows. */
  showsChosen?: boolean;
}

/** One assessment item as a document. `identifier` names it in its package. What QTI has no place for is noted. */
export function writeQtiItem(item: ExchangeItem, identifier: string, version: WrittenVersion, scope: Scope): string {
  const parts = partsOf(item, scope);
  const general =
    item.feedback.length === 0 ? [] : [{ outcome: 'GENERAL', identifier: 'shown', text: item.feedback } as const];
  const feedback = [...parts.feedback, ...general];
  const outcomes = [...new Set(feedback.map(({ outcome }) => outcome))].map((outcome) => {
    const cardinality = outcome === 'FEEDBACK' && parts.showsChosen ? choiceCardinality(item.question) : 'single';
    return xml('outcomeDeclaration', { identifier: outcome, cardinality, baseType: 'identifier' });
  });
  const root = xml(
    'assessmentItem',
    {
      ...NAMESPACES[version],
      identifier,
      title: item.title,
      label: item.id,
      adaptive: false,
      timeDependent: false,
      toolName: 'Faultline',
      toolVersion: '1',
    },
    ...parts.responses.map(({ declaration }) => declaration),
    xml(
      'outcomeDeclaration',
      { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
      xml('defaultValue', {}, xml('value', {}, '', '0')),
    ),
    ...outcomes,
    ...partOutcomes(parts),
    xml('itemBody', {}, ...parts.body),
    processing(parts, general.length > 0, version),
    ...feedback.map(({ outcome, identifier: shown, text }) =>
      xml('modalFeedback', { outcomeIdentifier: outcome, showHide: 'show', identifier: shown }, ...richNodes(text)),
    ),
  );
  return writeXml(version === '3.0' ? inVersion3(root) : root);
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const NAMESPACES: Readonly<Record<WrittenVersion, Record<string, string>>> = {
  '2.1': {
    xmlns: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    'xmlns:xsi': XSI,
    'xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p2.xsd',
  },
  '3.0': {
    xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    'xmlns:xsi': XSI,
    'xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  },
};

const TEMPLATES: Readonly<Record<WrittenVersion, (name: string) => string>> = {
  '2.1': (name) => `http://www.imsglobal.org/question/qti_v2p1/rptemplates/${name}`,
  '3.0': (name) => `https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/${name}.xml`,
};

function choiceCardinality(question: Question): string {
  return question.kind === 'choice' && question.multiple ? 'multiple' : 'single';
}

function partOutcomes({ scoring, responses }: Parts): XmlNode[] {
  if (scoring !== 'sum') return [];
  return responses.flatMap(({ rules, part }) =>
    rules.length === 0
      ? []
      : [
          xml('outcomeDeclaration', {
            identifier: part.attributes?.identifier,
            cardinality: 'single',
            baseType: 'float',
          }),
        ],
  );
}

function processing(
  { scoring, responses, showsChosen }: Parts,
  general: boolean,
  version: WrittenVersion,
): XmlNode | null {
  const shown = [
    showsChosen ? setOutcome('FEEDBACK', xml('variable', { identifier: 'RESPONSE' })) : null,
    general ? setOutcome('GENERAL', base('identifier', 'shown')) : null,
  ].filter((rule) => rule !== null);
  const own = responses.flatMap(({ rules }) => rules);
  if (scoring === 'match_correct' || scoring === 'map_response') {
    if (shown.length === 0) return xml('responseProcessing', { template: TEMPLATES[version](scoring) });
    return xml('responseProcessing', {}, ...shown, ...(scoring === 'match_correct' ? MATCH_CORRECT : MAP_RESPONSE));
  }
  if (scoring === 'sum') own.push(setOutcome('SCORE', xml('sum', {}, ...responses.map(({ part }) => part))));
  return shown.length + own.length === 0 ? null : xml('responseProcessing', {}, ...shown, ...own);
}

/** The rules of the template of that name. */
const MATCH_CORRECT = [
  xml(
    'responseCondition',
    {},
    xml(
      'responseIf',
      {},
      xml('match', {}, xml('variable', { identifier: 'RESPONSE' }), xml('correct', { identifier: 'RESPONSE' })),
      setOutcome('SCORE', base('float', '1')),
    ),
    xml('responseElse', {}, setOutcome('SCORE', base('float', '0'))),
  ),
];

const MAP_RESPONSE = [setOutcome('SCORE', xml('mapResponse', { identifier: 'RESPONSE' }))];

function partsOf(item: ExchangeItem, scope: Scope): Parts {
  const { stem, question } = item;
  const none: Parts = { body: richNodes(stem), responses: [], scoring: 'none', feedback: [] };
  switch (question.kind) {
    case 'description':
      return none;
    case 'essay':
      return { ...none, ...essay(stem, question.guidance) };
    case 'choice':
      return choiceParts(
        stem,
        question,
        question.options.map((_, index) => letter(index)),
      );
    case 'true-false': {
      const { correct, feedbackTrue, feedbackFalse } = question;
      const option = (word: string, fraction: number, feedback: RichText) => ({
        content: [{ type: 'paragraph' as const, spans: [{ type: 'text' as const, value: word }] }],
        fraction,
        feedback,
      });
      const options = [option('True', correct ? 1 : 0, feedbackTrue), option('False', correct ? 0 : 1, feedbackFalse)];
      const asChoice = {
        kind: 'choice',
        multiple: false,
        choose: null,
        shuffle: false,
        scoring: 'all-or-nothing',
        options,
      } as const;
      return choiceParts(stem, { ...asChoice, options }, ['true', 'false']);
    }
    case 'short-answer': {
      noteAnswers(question.answers, scope);
      const response = textResponse('RESPONSE', question.answers, question.caseSensitive);
      return { ...none, body: [...none.body, entry('RESPONSE')], responses: [response], scoring: 'map_response' };
    }
    case 'numeric':
      return numericParts(stem, question, scope);
    case 'match': {
      const correct = question.prompts.map(({ answer }, index) => `P${index + 1} A${answer + 1}`);
      const body = [...none.body, matchInteraction(question)];
      return {
        ...none,
        body,
        responses: [exactResponse('RESPONSE', 'multiple', 'directedPair', correct)],
        scoring: 'match_correct',
      };
    }
    case 'order': {
      const ids = question.entries.map((_, index) => letter(index));
      const choices = question.entries.map((text, index) =>
        textElement('simpleChoice', { identifier: ids[index] }, text),
      );
      const body = [
        ...none.body,
        xml('orderInteraction', { responseIdentifier: 'RESPONSE', shuffle: true }, ...choices),
      ];
      return {
        ...none,
        body,
        responses: [exactResponse('RESPONSE', 'ordered', 'identifier', ids)],
        scoring: 'match_correct',
      };
    }
    case 'cloze':
      return clozeParts(stem, question, scope);
  }
}

/** 'a' to 'z', then 'o27' and so on. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `o${index + 1}`;
}

function choiceParts(stem: RichText, question: ChoiceQuestion, ids: readonly string[]): Parts {
  const { multiple, choose, shuffle, scoring, options } = question;
  const named = options.map((option, index) => ({ ...option, id: ids[index] ?? letter(index) }));
  const bounds = { maxChoices: multiple ? (choose ?? 0) : 1, minChoices: multiple ? (choose ?? undefined) : undefined };
  const choices = named.map(({ id, content }) => textElement('simpleChoice', { identifier: id }, content));
  const weights = scoring === 'weights';
  const feedback = named.filter(({ feedback: text }) => text.length > 0);
  return {
    body: [
      ...richNodes(stem),
      xml('choiceInteraction', { responseIdentifier: 'RESPONSE', shuffle, ...bounds }, ...choices),
    ],
    responses: [choiceResponse('RESPONSE', named, { multiple, weights })],
    scoring: weights ? 'map_response' : 'match_correct',
    feedback: feedback.map(({ id, feedback: text }) => ({ outcome: 'FEEDBACK', identifier: id, text })),
    showsChosen: feedback.length > 0,
  };
}

function numericParts(stem: RichText, question: Extract<Question, { kind: 'numeric' }>, scope: Scope): Parts {
  const { answers, otherwise, unit } = question;
  if (unit !== null) scope.aside('unit', 'QTI has no place for a unit; the question names it.', 'dropped');
  const told = answers.map(({ feedback }, index) => (feedback.length === 0 ? null : `n${index + 1}`));
  const response = numberResponse('RESPONSE', answers, {
    score: 'SCORE',
    feedback: (index) => told[index] ?? null,
    otherwise: otherwise.length === 0 ? null : 'otherwise',
  });
  const feedback = answers.flatMap(({ feedback: text }, index) => {
    const identifier = told[index];
    return identifier ? [{ outcome: 'FEEDBACK' as const, identifier, text }] : [];
  });
  const last =
    otherwise.length === 0 ? [] : [{ outcome: 'FEEDBACK' as const, identifier: 'otherwise', text: otherwise }];
  return {
    body: [...richNodes(stem), entry('RESPONSE')],
    responses: [response],
    scoring: 'rules',
    feedback: [...feedback, ...last],
  };
}

/** A field to type into, by itself. */
function entry(id: string): XmlNode {
  return { name: 'p', children: ['', xml('textEntryInteraction', { responseIdentifier: id })] };
}

function essay(stem: RichText, guidance: RichText): Pick<Parts, 'body' | 'responses'> {
  const rubric =
    guidance.length === 0 ? [] : [xml('rubricBlock', { view: 'scorer', use: 'scoring' }, ...richNodes(guidance))];
  const declaration = xml('responseDeclaration', { identifier: 'RESPONSE', cardinality: 'single', baseType: 'string' });
  return {
    body: [...richNodes(stem), xml('extendedTextInteraction', { responseIdentifier: 'RESPONSE' }), ...rubric],
    responses: [{ declaration, rules: [], part: declaration }],
  };
}

function matchInteraction({ shuffle, prompts, answers }: Extract<Question, { kind: 'match' }>): XmlNode {
  const left = prompts.map(({ content }, index) =>
    textElement('simpleAssociableChoice', { identifier: `P${index + 1}`, matchMax: 1 }, content),
  );
  const right = answers.map((content, index) =>
    textElement('simpleAssociableChoice', { identifier: `A${index + 1}`, matchMax: 0 }, content),
  );
  const attributes = { responseIdentifier: 'RESPONSE', shuffle, maxAssociations: prompts.length };
  return xml('matchInteraction', attributes, xml('simpleMatchSet', {}, ...left), xml('simpleMatchSet', {}, ...right));
}

function clozeParts(stem: RichText, { gaps }: ClozeQuestion, scope: Scope): Parts {
  const made = gaps.map((gap, index) => gapParts(gap, index, scope));
  return {
    body: richNodes(stem, (index) => made[index]?.node ?? null),
    responses: made.map(({ response }) => response),
    scoring: 'sum',
    feedback: [],
  };
}

function gapParts(gap: Gap, index: number, scope: Scope): { node: XmlNode; response: Response } {
  const id = `RESPONSE${index + 1}`;
  if (gap.kind === 'choice') {
    if (gap.options.some(({ feedback }) => feedback.length > 0)) noteFeedback(scope);
    const options = gap.options.map((option, place) => ({ ...option, id: letter(place) }));
    const choices = options.map((option) => textElement('inlineChoice', { identifier: option.id }, option.content));
    const node = xml('inlineChoiceInteraction', { responseIdentifier: id, shuffle: gap.shuffle }, ...choices);
    return { node, response: choiceResponse(id, options, { multiple: false, weights: true }) };
  }
  noteAnswers(gap.answers, scope);
  const node = xml('textEntryInteraction', { responseIdentifier: id });
  if (gap.kind === 'short-answer') return { node, response: textResponse(id, gap.answers, gap.caseSensitive) };
  const rules = { score: `SCORE${index + 1}`, feedback: () => null, otherwise: null };
  return { node, response: numberResponse(id, gap.answers, rules) };
}

function noteAnswers(answers: readonly (AcceptedNumber | { text: string; feedback: RichText })[], scope: Scope): void {
  if (answers.some(({ feedback }) => feedback.length > 0)) noteFeedback(scope);
  if (answers.some((answer) => 'text' in answer && answer.text.includes('*')))
    scope.note('*', 'In QTI a star in an answer is a star, not any characters.', 'changed');
}

function noteFeedback(scope: Scope): void {
  scope.note('feedback', 'Feedback for what is typed, or for a gap, is not written into QTI.', 'dropped');
}

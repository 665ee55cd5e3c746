import { addedUp } from '../choice';
import { percentOf } from '../fractions';
import type { ExchangeItem, ExchangeOption, Question } from '../imported-item';
import type { Report, Scope } from '../report';
import { type RichText, toText } from '../text/rich-text';
import { writeHtml } from '../text/write-html';
import { writeXml, type XmlNode, xml } from '../xml/write-xml';
import { clozeHtml } from './write-cloze';

/** Questions as a Moodle XML document. What it has no place for is noted in the report. */
export function writeMoodleXml(items: readonly ExchangeItem[], report: Report): string {
  let category = '[]';
  const questions = items.flatMap((item) => {
    const path = JSON.stringify(item.category);
    const change = path === category ? [] : [writeCategory(item.category)];
    category = path;
    return [...change, writeQuestion(item, report.at(item.id || item.title))];
  });
  return writeXml({ name: 'quiz', children: questions });
}

function writeCategory(path: readonly string[]): XmlNode {
  const text = ['$course$', 'top', ...path].map((part) => part.replaceAll('/', '//')).join('/');
  return xml('question', { type: 'category' }, xml('category', {}, xml('text', {}, text)));
}

function writeQuestion(item: ExchangeItem, scope: Scope): XmlNode {
  const { id, title, tags, stem, feedback, question } = item;
  const cloze = question.kind === 'cloze' ? clozeHtml(stem, question, scope) : null;
  return xml(
    'question',
    { type: TYPES[question.kind] },
    xml('name', {}, xml('text', {}, title)),
    xml('questiontext', { format: 'html' }, xml('text', {}, cloze ?? writeHtml(stem))),
    htmlText('generalfeedback', feedback),
    setting('defaultgrade', question.kind === 'description' ? '0' : '1'),
    setting('penalty', '0'),
    setting('hidden', '0'),
    setting('idnumber', id),
    ...writeAnswers(question, scope),
    tags.length === 0 ? null : xml('tags', {}, ...tags.map((tag) => xml('tag', {}, xml('text', {}, tag)))),
  );
}

const TYPES: Readonly<Record<Question['kind'], string>> = {
  choice: 'multichoice',
  'true-false': 'truefalse',
  'short-answer': 'shortanswer',
  numeric: 'numerical',
  match: 'matching',
  order: 'ordering',
  essay: 'essay',
  description: 'description',
  cloze: 'cloze',
};

function setting(name: string, value: string): XmlNode {
  return { name, children: ['', value] };
}

function htmlText(name: string, text: RichText, attributes: Record<string, string> = {}): XmlNode {
  return xml(name, { ...attributes, format: 'html' }, xml('text', {}, writeHtml(text)));
}

function writeAnswers(question: Question, scope: Scope): XmlNode[] {
  switch (question.kind) {
    case 'choice':
      return [
        setting('single', String(!question.multiple)),
        setting('shuffleanswers', String(question.shuffle)),
        setting('answernumbering', 'abc'),
        ...addedUp(question).map(writeOption),
      ];
    case 'true-false': {
      const row = (word: string, right: boolean, feedback: RichText) =>
        plainAnswer(word, right ? 1 : 0, feedback, 'moodle_auto_format');
      return [
        row('true', question.correct, question.feedbackTrue),
        row('false', !question.correct, question.feedbackFalse),
      ];
    }
    case 'short-answer':
      return [
        setting('usecase', question.caseSensitive ? '1' : '0'),
        ...question.answers.map(({ text, fraction, feedback }) => plainAnswer(text, fraction, feedback)),
      ];
    case 'numeric': {
      const rows = question.answers.map(({ value, tolerance, fraction, feedback }) =>
        plainAnswer(`${value}`, fraction, feedback, 'moodle_auto_format', setting('tolerance', `${tolerance}`)),
      );
      const unit = question.unit === null ? [] : [writeUnit(question.unit)];
      const other = question.otherwise.length === 0 ? [] : [plainAnswer('*', 0, question.otherwise)];
      return [...rows, ...other, ...unit];
    }
    case 'match':
      return writePairs(question);
    case 'order':
      return [
        setting('layouttype', 'VERTICAL'),
        setting('selecttype', 'ALL'),
        setting('selectcount', `${question.entries.length}`),
        setting('gradingtype', 'ALL_OR_NOTHING'),
        setting('showgrading', 'SHOW'),
        setting('numberingstyle', 'none'),
        ...question.entries.map((entry, index) => htmlText('answer', entry, { fraction: `${index + 1}.0000000` })),
      ];
    case 'essay':
      return question.guidance.length === 0 ? [] : [htmlText('graderinfo', question.guidance)];
    default:
      if (question.kind === 'cloze' && question.gaps.length === 0)
        scope.note('question', 'A text with gaps has none.', 'changed');
      return [];
  }
}

function writeOption({ content, fraction, feedback }: ExchangeOption): XmlNode {
  const share = { fraction: percentOf(fraction), format: 'html' };
  return xml('answer', share, xml('text', {}, writeHtml(content)), htmlText('feedback', feedback));
}

function plainAnswer(
  text: string,
  fraction: number,
  feedback: RichText,
  format = 'plain_text',
  ...more: XmlNode[]
): XmlNode {
  const share = { fraction: percentOf(fraction), format };
  return xml('answer', share, xml('text', {}, text), htmlText('feedback', feedback), ...more);
}

function writeUnit(unit: string): XmlNode {
  return xml('units', {}, xml('unit', {}, setting('multiplier', '1'), setting('unit_name', unit)));
}

function writePairs({ shuffle, prompts, answers }: Extract<Question, { kind: 'match' }>): XmlNode[] {
  const pair = (prompt: RichText, answer: RichText) =>
    xml(
      'subquestion',
      { format: 'html' },
      xml('text', {}, writeHtml(prompt)),
      xml('answer', {}, xml('text', {}, toText(answer).replace(/\s+/g, ' '))),
    );
  const used = new Set(prompts.map(({ answer }) => answer));
  return [
    setting('shuffleanswers', String(shuffle)),
    ...prompts.map(({ content, answer }) => pair(content, answers[answer] ?? [])),
    ...answers.filter((_, index) => !used.has(index)).map((answer) => pair([], answer)),
  ];
}

import { isRight } from '../choice';
import type { ExchangeItem, Question } from '../imported-item';
import { GAP, type RichText } from '../text/rich-text';
import { writeHtml, writeInlineHtml } from '../text/write-html';
import { escapeXml } from '../xml/write-xml';

/** A card: what is asked and what is answered, as HTML without code, all text escaped. */
export interface Card {
  /** Names the note for ever: a collection that has it is brought up to date. */
  guid: string;
  question: string;
  options: string;
  answer: string;
  explanation: string;
  tags: string[];
}

/** Cards of questions; a text that asks nothing has none. */
export function cardsOf(items: readonly ExchangeItem[]): Card[] {
  return items.flatMap((item, index) => (item.question.kind === 'description' ? [] : [cardOf(item, index)]));
}

function cardOf(item: ExchangeItem, index: number): Card {
  const { id, title, tags, stem, feedback, question } = item;
  return {
    guid: `faultline:${tags.find((tag) => tag.startsWith('pack:'))?.slice(5) ?? ''}:${id || title || index + 1}`,
    question: writeHtml(stem, () => GAP),
    ...sides(question),
    explanation: `${reasons(question)}${writeHtml(feedback)}`,
    // Tags are parted by spaces, and two colons make a tree.
    tags: tags.map((tag) => tag.replace(/\s+/g, '_').replace(':', '::')),
  };
}

function sides(question: Question): { options: string; answer: string } {
  switch (question.kind) {
    case 'choice': {
      const options = question.options.map(({ content }) => writeInlineHtml(content));
      const right = question.options.flatMap((option, index) => (isRight(question, option) ? [index] : []));
      return {
        options: letters(options),
        answer: right.map((index) => `${letter(index)}. ${options[index]}`).join('<br/>'),
      };
    }
    case 'true-false':
      return { options: letters(['True', 'False']), answer: question.correct ? 'a. True' : 'b. False' };
    case 'short-answer':
      return { options: '', answer: best(question.answers.map(({ text, fraction }) => [escapeXml(text), fraction])) };
    case 'numeric': {
      const unit = question.unit === null ? '' : ` ${escapeXml(question.unit)}`;
      const answers = question.answers.map(({ value, tolerance, fraction }): [string, number] => [
        `${value}${unit}${tolerance > 0 ? ` (within ${tolerance})` : ''}`,
        fraction,
      ]);
      return { options: '', answer: best(answers) };
    }
    case 'match': {
      const answers = question.answers.map(writeInlineHtml);
      const prompts = question.prompts.map(({ content }) => writeInlineHtml(content));
      const pairs = question.prompts.map(({ answer }, index) => `${prompts[index]} → ${answers[answer]}`);
      return { options: `${list(prompts)}${list([...answers].sort())}`, answer: list(pairs) };
    }
    case 'order': {
      const entries = question.entries.map(writeInlineHtml);
      const ordered = entries.map((entry) => `<li>${entry}</li>`).join('');
      return { options: list([...entries].sort()), answer: `<ol>${ordered}</ol>` };
    }
    case 'cloze': {
      const filled = question.gaps.map((gap) => {
        if (gap.kind === 'choice')
          return best(gap.options.map(({ content, fraction }) => [writeInlineHtml(content), fraction]));
        if (gap.kind === 'numeric') return best(gap.answers.map(({ value, fraction }) => [`${value}`, fraction]));
        return best(gap.answers.map(({ text, fraction }) => [escapeXml(text), fraction]));
      });
      return { options: '', answer: list(filled) };
    }
    case 'essay':
      return { options: '', answer: writeHtml(question.guidance) };
    case 'description':
      return { options: '', answer: '' };
  }
}

function best(answers: readonly [string, number][]): string {
  const most = Math.max(...answers.map(([, fraction]) => fraction));
  return answers.flatMap(([text, fraction]) => (fraction === most ? [text] : [])).join(' / ');
}

function reasons(question: Question): string {
  const rows: [string, RichText][] =
    question.kind === 'choice'
      ? question.options.map(({ feedback }, index) => [`${letter(index)}. `, feedback])
      : question.kind === 'true-false'
        ? [
            ['a. ', question.feedbackTrue],
            ['b. ', question.feedbackFalse],
          ]
        : question.kind === 'numeric'
          ? question.answers.map(({ value, feedback }) => [`${value}: `, feedback])
          : [];
  const told = rows.filter(([, feedback]) => feedback.length > 0);
  return told.length === 0 ? '' : list(told.map(([name, feedback]) => `${name}${writeInlineHtml(feedback)}`));
}

function letters(options: readonly string[]): string {
  return list(options.map((option, index) => `${letter(index)}. ${option}`));
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `${index + 1}`;
}

function list(entries: readonly string[]): string {
  return `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

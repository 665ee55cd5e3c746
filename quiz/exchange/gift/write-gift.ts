import { addedUp } from '../choice';
import { percentOf } from '../fractions';
import type { ExchangeItem, NumericQuestion, Question } from '../imported-item';
import type { Report, Scope } from '../report';
import { isPlain, type RichText, toText } from '../text/rich-text';
import { writeHtml, writeInlineHtml } from '../text/write-html';
import { escapeGift } from './escapes';
import { namesFormat } from './read-text';

/** Questions as a GIFT file (UTF-8, line ends `\n`). What GIFT has no form for is noted in the report. */
export function writeGift(items: readonly ExchangeItem[], report: Report): string {
  let category = '';
  return items
    .flatMap((item) => {
      const path = ['$course$', 'top', ...item.category].map((part) => part.replaceAll('/', '//')).join('/');
      const change = item.category.length === 0 || path === category ? [] : [`$CATEGORY: ${oneLine(path)}\n`];
      if (item.category.length > 0) category = path;
      const written = writeQuestion(item, report.at(item.id || item.title));
      return written === null ? [] : [...change, written];
    })
    .join('\n');
}

/** How a text is written: plain words, or escaped HTML. One way for all texts of a question. */
type Write = (text: RichText) => string;

function writeQuestion(item: ExchangeItem, scope: Scope): string | null {
  const html = !textsOf(item).every((text) => isPlain(text) && !toText(text).includes('->'));
  const write: Write = (text) => {
    const words = html ? writeInlineHtml(text) : toText(text);
    const prefix = namesFormat(words) || /^(%-?\d|\/\/)/.test(words) ? `[${html ? 'html' : 'plain'}]` : '';
    return `${prefix}${escapeGift(words)}`;
  };
  const answers = writeAnswers(item.question, write, scope);
  if (answers === null) return null;
  const general = item.feedback.length === 0 ? '' : `####${write(item.feedback)}`;
  const stem = `[${html ? 'html' : 'plain'}]${escapeGift(html ? writeHtml(item.stem) : toText(item.stem))}`;
  const title = item.title === '' ? '' : `::${escapeGift(oneLine(item.title))}::`;
  if (item.question.kind === 'description') {
    if (general !== '') scope.note('feedback', 'In GIFT a description has no feedback.', 'dropped');
    return `${comment(item)}${title}${stem}\n`;
  }
  const end = general === '' ? '' : answers.endsWith('\n') ? `\t${general}\n` : general;
  return `${comment(item)}${title}${stem}{${answers}${end}}\n`;
}

function comment({ id, tags }: ExchangeItem): string {
  const clean = (text: string) => oneLine(text).replaceAll(']', '\\]');
  const parts = [...(id === '' ? [] : [`[id:${clean(id)}]`]), ...tags.map((tag) => `[tag:${clean(tag)}]`)];
  return parts.length === 0 ? '' : `// ${parts.join(' ')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What stands between the braces. Null where GIFT has no form for the question. */
function writeAnswers(question: Question, write: Write, scope: Scope): string | null {
  switch (question.kind) {
    case 'description':
      return '';
    case 'essay':
      if (question.guidance.length > 0) scope.note('guidance', 'GIFT has no place for notes to the grader.', 'dropped');
      return '';
    case 'choice': {
      if (!question.shuffle) scope.aside('shuffle', 'GIFT cannot say that options keep their order.', 'dropped');
      // One "=" makes it a choice of one; further full answers keep the "~" that makes it a choice at all.
      const key = question.multiple ? -1 : question.options.findIndex(({ fraction }) => fraction === 1);
      if (key < 0 && !question.multiple)
        scope.note('single', 'In GIFT a choice without a full answer is one of several.', 'changed');
      const rows = addedUp(question).map(({ content, fraction, feedback }, index) => {
        const share = fraction === 0 ? '~' : `~%${percentOf(fraction)}%`;
        return `\t${index === key ? '=' : share}${write(content)}${told(feedback, write)}\n`;
      });
      return `\n${rows.join('')}`;
    }
    case 'true-false': {
      const { correct, feedbackTrue, feedbackFalse } = question;
      const [right, wrong] = correct ? [feedbackTrue, feedbackFalse] : [feedbackFalse, feedbackTrue];
      const tail = right.length > 0 ? `#${write(wrong)}#${write(right)}` : told(wrong, write);
      return `${correct ? 'TRUE' : 'FALSE'}${tail}`;
    }
    case 'short-answer': {
      if (question.caseSensitive) scope.note('case', 'In GIFT capitals do not matter.', 'dropped');
      if (question.answers.some(({ text }) => text.includes('->')))
        scope.note('->', 'In GIFT it parts pairs; an arrow sign stands in its place.', 'changed');
      const rows = question.answers.map(({ text, fraction, feedback }) => {
        const words = `${namesFormat(text) ? '[plain]' : ''}${escapeGift(text.replaceAll('->', '→'))}`;
        return `\t=%${percentOf(fraction)}%${words}${told(feedback, write)}\n`;
      });
      return `\n${rows.join('')}`;
    }
    case 'numeric':
      return writeNumbers(question, write, scope);
    case 'match': {
      const used = new Set(question.prompts.map(({ answer }) => answer));
      const spare = question.answers.filter((_, index) => !used.has(index));
      const answer = (text: RichText) => escapeGift(oneLine(toText(text)));
      const rows = [
        ...question.prompts.map((prompt) => [write(prompt.content), answer(question.answers[prompt.answer] ?? [])]),
        ...spare.map((text) => ['', answer(text)]),
      ];
      return `\n${rows.map(([left, right]) => `\t=${left} -> ${right}\n`).join('')}`;
    }
    case 'order':
      return `>${question.entries.length} ALL VERTICAL ALL_OR_NOTHING SHOW none\n${question.entries.map((entry) => `\t${write(entry)}\n`).join('')}`;
    case 'cloze':
      scope.note('question', 'GIFT has no form for a text with gaps; the question is left out.', 'dropped');
      return null;
  }
}

function writeNumbers({ answers, unit, otherwise }: NumericQuestion, write: Write, scope: Scope): string {
  if (unit !== null) scope.aside('unit', 'GIFT has no place for a unit; the question names it.', 'dropped');
  const rows = answers.map(
    ({ value, tolerance, fraction, feedback }) =>
      `\t=%${percentOf(fraction)}%${value}:${tolerance}${told(feedback, write)}\n`,
  );
  return `#\n${rows.join('')}${otherwise.length === 0 ? '' : `\t~#${write(otherwise)}\n`}`;
}

function told(feedback: RichText, write: Write): string {
  return feedback.length === 0 ? '' : `#${write(feedback)}`;
}

function textsOf({ stem, feedback, question }: ExchangeItem): RichText[] {
  return [stem, feedback, ...partsOf(question)];
}

function partsOf(question: Question): RichText[] {
  switch (question.kind) {
    case 'choice':
      return question.options.flatMap(({ content, feedback }) => [content, feedback]);
    case 'true-false':
      return [question.feedbackTrue, question.feedbackFalse];
    case 'short-answer':
      return question.answers.map(({ feedback }) => feedback);
    case 'numeric':
      return [question.otherwise, ...question.answers.map(({ feedback }) => feedback)];
    case 'match':
      return question.prompts.map(({ content }) => content);
    case 'order':
      return question.entries;
    default:
      return [];
  }
}

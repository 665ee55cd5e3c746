import { categoryPath } from '../gift/read-gift';
import { ImportRefusal } from '../import-refusal';
import type { ImportedItem } from '../imported-item';
import { LIMITS } from '../limits';
import type { Report, Scope } from '../report';
import { childOf, childrenOf, type Element, elementsOf, textOf } from '../xml/element';
import { readCloze } from './read-cloze';
import { readMoodleQuestion } from './read-question';
import { noteUnknown, rawText, readText, setting } from './texts';

/** Reads a document whose root is `<quiz>`. What is not taken over is in the report. */
export function readMoodleXml(root: Element, report: Report): ImportedItem[] {
  const questions = childrenOf(root, 'question');
  if (questions.length > LIMITS.questions)
    throw new ImportRefusal(
      'too-many',
      `The file has more than ${LIMITS.questions} questions. Split it into smaller files.`,
    );
  noteUnknown(root, new Set(['question']), report.at(`line ${root.line}`));
  const items: ImportedItem[] = [];
  let category: string[] = [];
  for (const question of questions) {
    const name = setting(question, 'name') ?? '';
    const where = `line ${question.line}${name === '' ? '' : `, "${name.slice(0, 60)}"`}`;
    const scope = report.at(where);
    if (question.attributes.type === 'category') category = readCategory(question, scope);
    else {
      const item = readItem(question, category, scope);
      if (item !== null) items.push({ where, ...item });
    }
  }
  return items;
}

function readCategory(element: Element, scope: Scope): string[] {
  const info = childOf(element, 'info');
  if (info !== undefined && rawText(info).trim() !== '')
    scope.note('info', 'The description of a category is not taken over.', 'dropped');
  return categoryPath(setting(element, 'category') ?? '');
}

/** Settings that are read, or say nothing about a question. */
const READ = new Set(
  'name questiontext generalfeedback idnumber tags answer subquestion defaultgrade penalty hidden single shuffleanswers usecase answernumbering showstandardinstruction correctfeedback partiallycorrectfeedback incorrectfeedback shownumcorrect hint units unit unitgradingtype unitpenalty showunits unitsleft responseformat responserequired responsefieldlines minwordlimit maxwordlimit attachments attachmentsrequired maxbytes filetypeslist graderinfo responsetemplate layouttype selecttype selectcount gradingtype showgrading numberingstyle selectoption dragbox image instructions'.split(
    ' ',
  ),
);

function readItem(element: Element, category: string[], scope: Scope): Omit<ImportedItem, 'where'> | null {
  const type = element.attributes.type ?? '';
  const text = childOf(element, 'questiontext');
  const usual = text?.attributes.format ?? 'html';
  const body = /^(cloze|multianswer|gapselect|ddwtos)$/.test(type)
    ? readCloze(element, type, scope)
    : { stem: readText(text, 'html', scope), question: readMoodleQuestion(element, type, usual, scope) };
  if (body === null || body.question === null) return null;
  if (body.stem.length === 0) {
    scope.note('question', 'The question has no text that could be taken over.', 'dropped');
    return null;
  }
  noteSettings(element, scope);
  return {
    id: setting(element, 'idnumber') ?? '',
    title: (setting(element, 'name') ?? '').replace(/\s+/g, ' '),
    category,
    tags: childrenOf(childOf(element, 'tags') ?? EMPTY, 'tag').map((tag) => rawText(tag).trim()),
    stem: body.stem,
    feedback: readText(childOf(element, 'generalfeedback'), usual, scope),
    question: body.question,
  };
}

const EMPTY: Element = { name: '', attributes: {}, children: [], line: 0 };

/** Settings that mean something in Moodle and have no place here. */
function noteSettings(element: Element, scope: Scope): void {
  noteUnknown(element, READ, scope);
  const number = (name: string) => Number(setting(element, name) ?? '0');
  const grade = setting(element, 'defaultgrade');
  if (grade !== undefined && Number(grade) !== 1 && element.attributes.type !== 'description')
    scope.aside('defaultgrade', 'Every question counts the same.', 'dropped');
  if (number('penalty') !== 0)
    scope.aside('penalty', 'A question is answered once; there is nothing to take off for tries.', 'dropped');
  if (number('hidden') === 1) scope.note('hidden', 'A hidden question is imported like any other.', 'changed');
  for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'])
    if (textOf(childOf(element, name) ?? '').trim() !== '')
      scope.aside(name, 'One feedback for every right, or every wrong, answer is not taken over.', 'dropped');
  if (elementsOf(element).some(({ name }) => name === 'hint'))
    scope.note('hint', 'Hints between tries are not taken over.', 'dropped');
  if (rawText(childOf(element, 'image') ?? EMPTY).trim() !== '')
    scope.note('image', 'Pictures are not taken over.', 'dropped');
}

import { fractionOf } from '../fractions';
import { splitUnescaped, unescapedPlaces } from '../gift/escapes';
import { rangeOf } from '../gift/read-numbers';
import type { ClozeQuestion, ExchangeOption, Gap } from '../imported-item';
import { LIMITS } from '../limits';
import type { Scope } from '../report';
import { gapMark, gapsFromMarks, gapsIn, withoutMarks } from '../text/gap-marks';
import { readHtml } from '../text/read-html';
import { type RichText, toText } from '../text/rich-text';
import { childOf, childrenOf, type Element } from '../xml/element';
import { rawText, readFormatted, readText, setting } from './texts';

/** A text with gaps: embedded answers, or words to choose or drag. Null where no gap can be read; the reason is noted. */
export function readCloze(
  element: Element,
  type: string,
  scope: Scope,
): { stem: RichText; question: ClozeQuestion } | null {
  const text = childOf(element, 'questiontext');
  const raw = withoutMarks(text === undefined ? '' : rawText(text));
  if (raw.length > LIMITS.textCharacters) {
    scope.note(type, `Its text has more than ${LIMITS.textCharacters} characters.`, 'dropped');
    return null;
  }
  const { marked, gaps } = /^(cloze|multianswer)$/.test(type)
    ? embedded(raw, scope)
    : numbered(raw, chosenWords(element, type, scope).slice(0, LIMITS.parts), scope);
  // Files are noted by reading the element itself; its words are read from the marked text.
  if (text !== undefined) readText({ ...text, children: childrenOf(text, 'file') }, 'html', scope);
  const stem = gapsFromMarks(readFormatted(marked, text?.attributes.format ?? 'html', scope));
  const shown = new Set(gapsIn(stem));
  if (gaps.length > LIMITS.parts || gaps.length === 0 || gaps.some((_, index) => !shown.has(index))) {
    const many =
      gaps.length > LIMITS.parts ? `It has more than ${LIMITS.parts} gaps.` : 'It has no gap that could be read.';
    scope.note(type, many, 'dropped');
    return null;
  }
  return { stem, question: { kind: 'cloze', gaps } };
}

const HEAD =
  /\{(\d{0,4}):(MULTICHOICE_VS|MULTICHOICE_HS|MULTICHOICE_V|MULTICHOICE_H|MULTICHOICE_S|MULTICHOICE|MULTIRESPONSE_HS|MULTIRESPONSE_H|MULTIRESPONSE_S|MULTIRESPONSE|MCVS|MCHS|MCV|MCH|MCS|MC|MRHS|MRH|MRS|MR|SHORTANSWER_C|SHORTANSWER|SAC|SA|MWC|MW|NUMERICAL|NM):/gu;

/** Embedded answers: `{1:SHORTANSWER:=York~%50%Yorkshire}`. */
function embedded(raw: string, scope: Scope): { marked: string; gaps: Gap[] } {
  const gaps: Gap[] = [];
  let marked = '';
  let done = 0;
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(raw); head !== null && gaps.length <= LIMITS.parts; head = HEAD.exec(raw)) {
    const [start = '', grade = '', kind = ''] = head;
    const length = unescapedPlaces(raw.slice(head.index + start.length), '}', 1)[0];
    // Where this one does not end, no later one does.
    if (length === undefined) break;
    const end = head.index + start.length + length + 1;
    const gap = readGap(kind, raw.slice(head.index + start.length, end - 1), scope);
    if (gap !== null) {
      if (grade !== '' && grade !== '1') scope.aside('weight of a gap', 'Every gap counts the same.', 'dropped');
      gaps.push(gap);
      marked += raw.slice(done, head.index) + gapMark(gaps.length - 1);
      done = end;
    }
    HEAD.lastIndex = end;
  }
  return { marked: marked + raw.slice(done), gaps };
}

/** A hash that belongs to an entity (`&#39;`) while answers are taken apart at the others. */
const ENTITY = '\ue000';

function readGap(kind: string, answers: string, scope: Scope): Gap | null {
  const entries = splitUnescaped(answers.replaceAll('&#', `&${ENTITY}`), '~').map((entry) => {
    const [, mark, percent, body = ''] = /^(=?)(?:%(-?\d{1,3}(?:\.\d{1,10})?)%)?(.*)$/su.exec(entry.trim()) ?? [];
    const [text = '', feedback] = splitUnescaped(body, '#');
    const fraction = fractionOf(percent === undefined ? (mark === '=' ? 100 : 0) : Number(percent));
    return { text: unescaped(text), fraction, feedback: readHtml(unescaped(feedback ?? ''), scope) };
  });
  if (/^(MULTIRESPONSE|MR)/.test(kind)) {
    scope.note(
      kind,
      'A gap with several right choices has no counterpart; it stands in the text as written.',
      'changed',
    );
    return null;
  }
  if (/^(MULTICHOICE|MC)/.test(kind)) {
    const options = entries.map(({ text, ...rest }): ExchangeOption => ({ content: readHtml(text, scope), ...rest }));
    return {
      kind: 'choice',
      shuffle: kind.endsWith('S'),
      options: options.filter(({ content }) => content.length > 0),
    };
  }
  if (/^(NUMERICAL|NM)/.test(kind)) {
    const numbers = entries.flatMap(({ text, ...rest }) => {
      const range = rangeOf(text.trim());
      if (range === null) scope.note('number', `"${text.slice(0, 40)}" is no number with a tolerance.`, 'dropped');
      return range === null ? [] : [{ ...range, ...rest }];
    });
    return numbers.length === 0 ? null : { kind: 'numeric', answers: numbers };
  }
  const accepted = entries
    .map(({ text, ...rest }) => ({ text: toText(readHtml(text, scope)).replace(/\s+/g, ' '), ...rest }))
    .filter(({ text }) => text !== '');
  return accepted.length === 0 ? null : { kind: 'short-answer', caseSensitive: kind.endsWith('C'), answers: accepted };
}

function unescaped(text: string): string {
  return text.replaceAll(ENTITY, '#').replace(/\\([}#~/"\\=])/g, '$1');
}

/** Words to choose from, in groups; each gap offers the group of its own word. */
interface ChosenWord {
  content: RichText;
  group: string;
}

function chosenWords(element: Element, type: string, scope: Scope): ChosenWord[] {
  return childrenOf(element, type === 'ddwtos' ? 'dragbox' : 'selectoption').map((word) => ({
    content: readText(word, 'html', scope),
    group: setting(word, 'group') ?? '1',
  }));
}

/** Gaps by number: `[[2]]` is filled by the second word. */
function numbered(raw: string, words: readonly ChosenWord[], scope: Scope): { marked: string; gaps: Gap[] } {
  const gaps: Gap[] = [];
  const marked = raw.replace(/\[\[(\d{1,3})\]\]/g, (code, number: string) => {
    const key = words[Number(number) - 1];
    if (gaps.length > LIMITS.parts) return code;
    if (key === undefined) {
      scope.note(code, 'No word is given for this gap.', 'dropped');
      return code;
    }
    const options = words
      .filter(({ group }) => group === key.group)
      .map((word): ExchangeOption => ({ content: word.content, fraction: word === key ? 1 : 0, feedback: [] }));
    gaps.push({ kind: 'choice', shuffle: true, options });
    return gapMark(gaps.length - 1);
  });
  return { marked, gaps };
}

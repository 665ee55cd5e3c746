import { percentOf } from '../fractions';
import type { ClozeQuestion, Gap } from '../imported-item';
import type { Scope } from '../report';
import type { RichText } from '../text/rich-text';
import { writeHtml, writeInlineHtml } from '../text/write-html';
import { escapeXml } from '../xml/write-xml';

/** The text of a question with gaps, each written where it stands as Moodle embeds answers. */
export function clozeHtml(stem: RichText, { gaps }: ClozeQuestion, scope: Scope): string {
  // Braces of the text itself must not be taken for a gap.
  return writeHtml(stem, (index) => {
    const gap = gaps[index];
    if (gap !== undefined) return `\ue000${index}\ue001`;
    scope.note('gap', 'A gap has nothing that fills it.', 'changed');
    return '';
  })
    .replaceAll('{', '&#123;')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => {
      const gap = gaps[Number(index)];
      return gap === undefined ? '' : gapCode(gap);
    });
}

function gapCode(gap: Gap): string {
  if (gap.kind === 'choice') {
    const entries = gap.options.map(({ content, ...rest }) => entry(writeInlineHtml(content), rest));
    return `{1:MULTICHOICE${gap.shuffle ? '_S' : ''}:${entries.join('~')}}`;
  }
  if (gap.kind === 'numeric') {
    const entries = gap.answers.map(({ value, tolerance, ...rest }) => entry(`${value}:${tolerance}`, rest));
    return `{1:NUMERICAL:${entries.join('~')}}`;
  }
  const entries = gap.answers.map(({ text, ...rest }) => entry(escapeXml(text), rest));
  return `{1:SHORTANSWER${gap.caseSensitive ? '_C' : ''}:${entries.join('~')}}`;
}

function entry(html: string, { fraction, feedback }: { fraction: number; feedback: RichText }): string {
  // A text that begins like a share needs its own in full before it.
  const short = /^[=%]/.test(html) ? undefined : { 0: '', 1: '=' }[fraction];
  const share = short ?? `%${percentOf(fraction)}%`;
  const told = feedback.length === 0 ? '' : `#${escapeCode(writeInlineHtml(feedback))}`;
  return `${share}${escapeCode(html)}${told}`;
}

/** Entities hold what would end an answer; HTML reads them back. */
function escapeCode(html: string): string {
  return html.replace(/[\\~{}#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

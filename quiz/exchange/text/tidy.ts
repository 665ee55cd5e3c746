import type { Block, RichText, Span } from './rich-text';

/** Characters that no format can carry: controls other than tab and line end, and the two that XML has no place for. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** A text without characters that a format could not carry; half a surrogate pair becomes a replacement character. */
export function cleanCharacters(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

/**
 * The one form in which a rich text is kept: white space runs are one space, none of any kind at the ends of a line, no empty parts, neighbouring
 * texts are one, an empty line parts paragraphs. Idempotent; reading what was written gives the same value.
 */
export function tidy(blocks: RichText): RichText {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? paragraphsOf(block.spans) : (tidyBlock(block) ?? [])));
}

/** A paragraph, or several where breaks follow each other. */
function paragraphsOf(spans: readonly Span[]): Block[] {
  const parts: Span[][] = [[]];
  let breaks = 0;
  for (const span of spans) {
    if (span.type === 'break') breaks += 1;
    else if (span.type !== 'text' || span.value.trim() !== '') {
      if (breaks > 1) parts.push([]);
      else if (breaks === 1) parts.at(-1)?.push({ type: 'break' });
      breaks = 0;
      parts.at(-1)?.push(span);
    } else if (breaks === 0) parts.at(-1)?.push(span);
  }
  return parts.flatMap((part) => {
    const line = tidySpans(part);
    return line.length === 0 ? [] : [{ type: 'paragraph' as const, spans: line }];
  });
}

function tidyBlock(block: Exclude<Block, { type: 'paragraph' }>): Block | null {
  if (block.type === 'code') {
    const text = cleanCharacters(block.text).replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
    return text === '' ? null : { type: 'code', text };
  }
  if (block.type === 'list') {
    const items = block.items.map(tidy).filter((item) => item.length > 0);
    return items.length === 0 ? null : { type: 'list', ordered: block.ordered, items };
  }
  const rows = block.rows.map((row) => row.map(tidySpans)).filter((row) => row.some((cell) => cell.length > 0));
  return rows.length === 0 ? null : { type: 'table', rows };
}

/** A line in its one form. */
export function tidySpans(spans: readonly Span[]): Span[] {
  return trimmedEnd(collapsed(spans, { space: true, start: true }), true);
}

/** `space`: what stands before ends in white space, so that none may follow; `start`: the line holds nothing yet. */
function collapsed(spans: readonly Span[], state: { space: boolean; start: boolean }): Span[] {
  let out: Span[] = [];
  for (const span of spans) {
    if (span.type === 'break') {
      if (state.start) continue;
      out = trimmedEnd(out, false);
      out.push({ type: 'break' });
      state.space = true;
      state.start = true;
    } else if (span.type === 'text') {
      const text = cleanCharacters(span.value).replace(/[ \t\r\n]+/g, ' ');
      const value = state.start ? text.trimStart() : state.space ? text.replace(/^ /, '') : text;
      if (value === '') continue;
      state.space = value.endsWith(' ');
      state.start = false;
      const last = out.at(-1);
      if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + value };
      else out.push({ type: 'text', value });
    } else if (span.type === 'code') {
      const value = cleanCharacters(span.value).replace(/\s+/g, ' ').trim();
      if (value === '') continue;
      state.space = false;
      state.start = false;
      out.push({ type: 'code', value });
    } else if (span.type === 'gap') {
      state.space = false;
      state.start = false;
      out.push(span);
    } else {
      const children = collapsed(span.children, state);
      if (children.length > 0) out.push({ type: span.type, children });
    }
  }
  return out;
}

function trimmedEnd(spans: Span[], breaks: boolean): Span[] {
  const out = [...spans];
  for (let last = out.at(-1); last; last = out.at(-1)) {
    if (last.type === 'text') {
      const value = last.value.trimEnd();
      if (value !== '') {
        out[out.length - 1] = { type: 'text', value };
        break;
      }
    } else if (last.type === 'emphasis' || last.type === 'strong') {
      const children = trimmedEnd(last.children, breaks);
      if (children.length > 0) {
        out[out.length - 1] = { type: last.type, children };
        break;
      }
    } else if (last.type !== 'break' || !breaks) break;
    out.pop();
  }
  return out;
}

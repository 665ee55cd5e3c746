import { TemplateRefusal } from '../../template/refusal';
import { Cursor } from './cursor';
import { parseExpression } from './parse-expression';
import { quotedText } from './parse-template-text';
import type { Attribute, Block, Body } from './tree';

/** A file of HCL. Throws a `TemplateRefusal` that names the line of what it cannot read. */
export function parseHcl(text: string, file: string): Body {
  return bodyUntil(new Cursor(text, file), '');
}

/** A text that no file has, every part of it in the line where it is asked for. */
export function parseHclAt(text: string, file: string, line: number): Body {
  return bodyUntil(new Cursor(text, file, line, true), '');
}

/** Attributes and blocks up to a closing brace, or the end of the file. */
function bodyUntil(cursor: Cursor, end: '' | '}'): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (;;) {
    cursor.space(true);
    if (cursor.ended) {
      if (end === '') return { attributes, blocks };
      cursor.fail('"}"');
    }
    if (end !== '' && cursor.take(end)) return { attributes, blocks };
    const line = cursor.line;
    const name = cursor.name();
    if (name === undefined) return cursor.fail('the name of an argument or a block');
    cursor.space();
    if (cursor.sees('=') && !cursor.sees('==')) {
      cursor.at += 1;
      if (attributes.has(name))
        throw new TemplateRefusal('syntax', `${name} is given twice in the same block.`, cursor.file, line);
      attributes.set(name, { expression: parseExpression(cursor), line });
    } else blocks.push(block(cursor, name, line));
    lineEnd(cursor, end);
  }
}

function block(cursor: Cursor, type: string, line: number): Block {
  const labels: string[] = [];
  while (!cursor.take('{')) {
    const label = cursor.sees('"') ? quotedText(cursor) : cursor.name();
    if (label === undefined) return cursor.fail('"=", a label or "{"');
    labels.push(label);
  }
  const body = cursor.inside(false, () => bodyUntil(cursor, '}'));
  return { type, labels, body, line };
}

function lineEnd(cursor: Cursor, end: '' | '}'): void {
  cursor.space();
  if (cursor.ended || cursor.sees('\n') || (end !== '' && cursor.sees(end))) return;
  cursor.fail('the end of the line');
}

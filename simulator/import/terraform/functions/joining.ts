import { type Evaluated, evaluated, plainText, scalar, unknownValue, whyUnknown } from '../../template/evaluated';
import { boundedCount } from '../bounds';
import { notesIn } from '../plain';
import { joined } from '../template-text';
import type { Call } from './function';

/** `join(separator, lists…)`; what is not known stays a part of the text. */
export function join({ args, frame, at }: Call): Evaluated {
  const [first, ...lists] = args;
  const separator = first === undefined ? undefined : plainText(first);
  if (separator === undefined) return unknownValue('its separator is not known', at);
  const items: Evaluated[] = [];
  for (const list of lists) {
    if (list.data.is !== 'list') return unknownValue(whyUnknown(list), at, list.notes);
    items.push(...list.data.items);
  }
  boundedCount(items.length, frame, at);
  const parts = items.flatMap((item, i): (string | Evaluated)[] => (i === 0 ? [item] : [separator, item]));
  return joined(parts, items, frame, at);
}

/** `split(separator, text)`; a part that is not known is an element, or a part of one. */
export function split({ args, frame, at }: Call): Evaluated {
  const [first, text] = args;
  const separator = first === undefined ? undefined : plainText(first);
  if (separator === undefined || text === undefined) return unknownValue('its separator is not known', at);
  const notes = notesIn(text);
  const plain = plainText(text);
  if (plain !== undefined) {
    const pieces = plain === '' ? [''] : plain.split(separator);
    boundedCount(pieces.length, frame, at);
    return evaluated({ is: 'list', items: pieces.map((piece) => scalar(piece, at, notes)) }, at, notes);
  }
  if (text.data.is !== 'text') {
    const open = text.data.is === 'unknown' ? unknownValue(text.data.why, at, notes) : undefined;
    return open ?? evaluated({ is: 'list', items: [text] }, at, notes);
  }
  const groups: (string | Evaluated)[][] = [[]];
  for (const part of text.data.parts) {
    if (typeof part !== 'string') groups.at(-1)?.push(part);
    else
      part.split(separator).forEach((piece, i) => {
        if (i > 0) groups.push([]);
        if (piece !== '') groups.at(-1)?.push(piece);
      });
  }
  const items = groups.map((group) => {
    const [only] = group;
    return group.length === 1 && typeof only === 'object' ? only : joined(group, [], frame, at);
  });
  return evaluated({ is: 'list', items }, at, notes);
}

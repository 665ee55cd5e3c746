import type { LiveValue } from './tree';

/** Most values that a switch offers. */
const MOST = 6;

/** The values of a switch, `false=Off | true=On`; what stands before the sign is a number, true, false or a word. None where one is wrong. */
export function parseValues(text: string): LiveValue[] {
  const parts = text.split('|').map((part) => /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(part));
  const values = parts.flatMap((found) =>
    found === null ? [] : [{ value: scalar(found[1] ?? ''), label: found[2] ?? '' }],
  );
  const distinct = new Set(values.map(({ value }) => String(value))).size === values.length;
  return values.length === parts.length && distinct && values.length <= MOST ? values : [];
}

function scalar(text: string): LiveValue['value'] {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

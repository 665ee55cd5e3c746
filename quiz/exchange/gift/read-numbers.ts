import { fractionOf, numberOf } from '../fractions';
import type { AcceptedNumber, NumericQuestion } from '../imported-item';
import type { Scope } from '../report';
import type { RichText } from '../text/rich-text';
import { splitUnescaped, unescapedPlaces, unescapeGift } from './escapes';
import { entriesOf } from './read-answers';
import { type GiftFormat, readGiftText } from './read-text';

/** Reads the numbers after `#`: `3`, `3:0.5`, `1..5`, or a list of those with shares and feedback. Null where there is none. */
export function readNumbers(text: string, format: GiftFormat, scope: Scope): NumericQuestion | null {
  const [tilde] = unescapedPlaces(text, '~', 1);
  let otherwise: RichText = tilde === undefined ? [] : feedbackOf(text.slice(tilde + 1), format, scope);
  const answers: AcceptedNumber[] = [];
  for (const { percent, raw, feedback } of entriesOf(text.slice(0, tilde), '=', format, scope)) {
    const written = unescapeGift(raw).trim();
    const range = rangeOf(written);
    if (written === '*') otherwise = feedback;
    else if (range !== null) answers.push({ ...range, fraction: fractionOf(percent ?? 100), feedback });
    else
      scope.note('number', `"${written.slice(0, 40)}" is no number, interval or number with a tolerance.`, 'dropped');
  }
  if (answers.length > 0) return { kind: 'numeric', answers, unit: null, otherwise };
  scope.note('question', 'A numeric question needs a number.', 'dropped');
  return null;
}

function feedbackOf(text: string, format: GiftFormat, scope: Scope): RichText {
  return readGiftText(splitUnescaped(text, '#', 2)[1] ?? '', format, scope).text;
}

/** The middle of what is accepted and how far from it. */
export function rangeOf(text: string): { value: number; tolerance: number } | null {
  const [, low, high] = /^(.+?)\.\.(.+)$/.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return interval(numberOf(low), numberOf(high));
  const [value = '', tolerance = '0', ...more] = text.split(':');
  const [middle, width] = [numberOf(value), numberOf(tolerance)];
  return middle === null || width === null || width < 0 || more.length > 0 ? null : { value: middle, tolerance: width };
}

function interval(low: number | null, high: number | null): { value: number; tolerance: number } | null {
  if (low === null || high === null || high < low) return null;
  const round = (value: number) => Number(value.toPrecision(12));
  return { value: round((low + high) / 2), tolerance: round((high - low) / 2) };
}

import type { AcceptedNumber, ExchangeOption } from '../imported-item';
import { type XmlNode, xml } from '../xml/write-xml';

/** A declared response with what decides its points. */
export interface Response {
  declaration: XmlNode;
  /** Rules that set SCORE, or the outcome of a part; none where a template or a sum does. */
  rules: XmlNode[];
  /** What adds to a sum of parts: points of a mapping, or an outcome that the rules set. */
  part: XmlNode;
}

/** A choice among identifiers. With `weights` its options earn their shares, else exactly the key is right. */
export function choiceResponse(
  id: string,
  options: readonly (Pick<ExchangeOption, 'fraction'> & { id: string })[],
  { multiple, weights }: { multiple: boolean; weights: boolean },
): Response {
  const key = options.filter(({ fraction }) => (multiple ? fraction > 0 : fraction === 1));
  const points = options.map(({ id: option, fraction }): [string, number] => [option, fraction]);
  return declared(id, multiple ? 'multiple' : 'single', 'identifier', {
    correct: (key.length > 0 ? key : options.slice(0, 0)).map(({ id: option }) => option),
    mapping: weights ? mapping(points) : null,
  });
}

/** Words that are typed. */
export function textResponse(
  id: string,
  answers: readonly { text: string; fraction: number }[],
  caseSensitive: boolean,
): Response {
  const best = answers.toSorted((a, b) => b.fraction - a.fraction).slice(0, 1);
  const points = answers.map(({ text, fraction }): [string, number] => [text, fraction]);
  return declared(id, 'single', 'string', {
    correct: best.map(({ text }) => text),
    mapping: mapping(points, caseSensitive),
  });
}

/** Numbers with tolerances, each with its share and the feedback that it shows; the first that fits decides. */
export function numberResponse(
  id: string,
  answers: readonly AcceptedNumber[],
  {
    score,
    feedback,
    otherwise,
  }: { score: string; feedback: (index: number) => string | null; otherwise: string | null },
): Response {
  const branches = answers.map(({ value, tolerance, fraction }, index) =>
    xml(
      index === 0 ? 'responseIf' : 'responseElseIf',
      {},
      xml(
        'equal',
        { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` },
        xml('variable', { identifier: id }),
        base('float', `${value}`),
      ),
      setOutcome(score, base('float', decimal(fraction))),
      shown(feedback(index)),
    ),
  );
  const last = otherwise === null ? null : xml('responseElse', {}, shown(otherwise));
  const best = answers.toSorted((a, b) => b.fraction - a.fraction).slice(0, 1);
  return {
    ...declared(id, 'single', 'float', { correct: best.map(({ value }) => `${value}`), mapping: null }),
    rules: [xml('responseCondition', {}, ...branches, last)],
    part: xml('variable', { identifier: score }),
  };
}

function shown(identifier: string | null): XmlNode | null {
  return identifier === null ? null : setOutcome('FEEDBACK', base('identifier', identifier));
}

/** A response without points by value: pairs, or an order. */
export function exactResponse(
  id: string,
  cardinality: 'multiple' | 'ordered',
  baseType: 'directedPair' | 'identifier',
  correct: readonly string[],
): Response {
  return declared(id, cardinality, baseType, { correct, mapping: null });
}

function declared(
  id: string,
  cardinality: string,
  baseType: string,
  { correct, mapping: points }: { correct: readonly string[]; mapping: XmlNode | null },
): Response {
  const values = correct.map((value) => xml('value', {}, '', value));
  const key = values.length === 0 ? null : xml('correctResponse', {}, ...values);
  return {
    declaration: xml('responseDeclaration', { identifier: id, cardinality, baseType }, key, points),
    rules: [],
    part: xml('mapResponse', { identifier: id }),
  };
}

function mapping(points: readonly [string, number][], caseSensitive?: boolean): XmlNode {
  const entries = points.map(([mapKey, fraction]) =>
    xml('mapEntry', { mapKey, mappedValue: decimal(fraction), caseSensitive }),
  );
  return xml('mapping', { lowerBound: 0, upperBound: 1, defaultValue: 0 }, ...entries);
}

/** A share as a decimal of at most seven digits. */
function decimal(fraction: number): string {
  return String(Number(fraction.toFixed(7)));
}

/** A constant in a rule. */
export function base(baseType: string, value: string): XmlNode {
  return xml('baseValue', { baseType }, '', value);
}

/** A rule that sets an outcome. */
export function setOutcome(identifier: string, value: XmlNode): XmlNode {
  return xml('setOutcomeValue', { identifier }, value);
}

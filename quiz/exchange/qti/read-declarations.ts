import { fractionOf, numberOf } from '../fractions';
import { childOf, childrenOf, type Element, textOf } from '../xml/element';

/** A response variable as an item declares it. */
export interface ResponseDeclaration {
  identifier: string;
  cardinality: string;
  baseType: string;
  /** Values of the correct response, white space collapsed; empty where none is declared. */
  correct: string[];
  /** Points by value; null where none are declared. */
  mapping: Mapping | null;
}

export interface Mapping {
  points: ReadonlyMap<string, number>;
  /** Points for what is not listed. */
  others: number;
  upperBound: number | null;
  /** Capitals do not matter for any entry. */
  caseless: boolean;
  /** Entries differ in whether capitals matter. */
  mixedCase: boolean;
}

/** The response declarations of an item in names of version 2, by identifier. */
export function readDeclarations(item: Element): ReadonlyMap<string, ResponseDeclaration> {
  return new Map(
    childrenOf(item, 'responseDeclaration').map((element) => {
      const { identifier = '', cardinality = 'single', baseType = '' } = element.attributes;
      const correct = childOf(element, 'correctResponse');
      const mapping = childOf(element, 'mapping');
      const declaration: ResponseDeclaration = {
        identifier,
        cardinality,
        baseType,
        correct: correct === undefined ? [] : childrenOf(correct, 'value').map((value) => collapse(textOf(value))),
        mapping: mapping === undefined ? null : readMapping(mapping),
      };
      return [identifier, declaration];
    }),
  );
}

function readMapping(element: Element): Mapping {
  const entries = childrenOf(element, 'mapEntry');
  const { defaultValue = '0', upperBound } = element.attributes;
  return {
    points: new Map(
      entries.map(({ attributes }) => [collapse(attributes.mapKey ?? ''), numberOf(attributes.mappedValue ?? '') ?? 0]),
    ),
    others: numberOf(defaultValue) ?? 0,
    upperBound: upperBound === undefined ? null : numberOf(upperBound),
    caseless: entries.length > 0 && entries.every(({ attributes }) => attributes.caseSensitive === 'false'),
    mixedCase: new Set(entries.map(({ attributes }) => attributes.caseSensitive)).size > 1,
  };
}

/** White space as XML Schema collapses it. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

/** Values that are right: those of the correct response, else those that earn points. */
export function keyOf({ correct, mapping }: ResponseDeclaration): string[] {
  if (correct.length > 0) return correct;
  return [...(mapping?.points ?? [])].flatMap(([value, points]) => (points > 0 ? [value] : []));
}

/** Shares of the marks by value, -1 to 1: points against the most that can be earned. */
export function sharesOf({ cardinality, mapping }: ResponseDeclaration): (value: string) => number {
  if (mapping === null) return () => 0;
  const positive = [...mapping.points.values()].filter((points) => points > 0);
  const most =
    mapping.upperBound ??
    positive.reduce((most, points) => (cardinality === 'single' ? Math.max(most, points) : most + points), 0);
  const share = (points: number) => (most > 0 ? Math.max(-1, Math.min(1, points / most)) : 0);
  return (value) => fractionOf(100 * share(mapping.points.get(value) ?? mapping.others));
}

import { numberOf } from '../fractions';
import { childOf, childrenOf, descendants, type Element, elementsOf, textOf } from '../xml/element';
import { collapse } from './read-declarations';

/** What response processing says that a question can hold. */
export interface Processing {
  /** `match`: right or wrong. `map`: points are added up. `own`: rules of its own. `none`: not said. */
  kind(response: string): 'match' | 'map' | 'own' | 'none';
  /** Numbers that are accepted for a response, in order, with shares and feedback identifiers. */
  numbers(response: string): ProcessedNumber[];
  /** Whether the chosen value itself is what an outcome shows feedback by. */
  showsChosen(outcome: string): boolean;
  /** Identifiers of feedback that everybody sees: outcome and value. */
  always: ReadonlySet<string>;
  /** Identifiers of feedback by the branch of a right-or-wrong condition: outcome and value. */
  right: ReadonlySet<string>;
  wrong: ReadonlySet<string>;
  /** Elements whose meaning is lost, by name. */
  lost: string[];
}

export interface ProcessedNumber {
  /** Null for the declared correct response. */
  value: number | null;
  tolerance: number;
  /** Points that the item gives; 1 where it does not say. */
  points: number;
  feedback: string | null;
  /** Rules that a tolerance only comes near to. */
  inexact: string | null;
}

/** Names an outcome variable with a value, as `Processing` lists them. */
export function feedbackKey(outcome: string, value: string): string {
  return `${outcome} ${value}`;
}

/** Rules and expressions that are understood. */
const UNDERSTOOD = new Set(
  'responseCondition responseIf responseElseIf responseElse match equal equalRounded variable correct baseValue setOutcomeValue mapResponse sum multiple isNull not'.split(
    ' ',
  ),
);

/** Reads the response processing of an item in names of version 2. */
export function readProcessing(item: Element): Processing {
  const element = childOf(item, 'responseProcessing');
  const rules = element === undefined ? [] : elementsOf(element);
  const branches = rules.filter(({ name }) => name === 'responseCondition').map((rule) => elementsOf(rule));
  const template = `${element?.attributes.template ?? ''} ${element?.attributes.templateLocation ?? ''}`;
  const set = (among: readonly Element[]) =>
    new Set(among.flatMap(settings).map(({ outcome, value }) => feedbackKey(outcome, value)));
  const right = branches.flatMap((parts) => parts.filter(isRightTest).flatMap(elementsOf));
  const wrong = branches.filter((parts) => parts.some(isRightTest)).flatMap((parts) => parts.filter(isElse));
  const verdicts = { right: set(right), wrong: set(wrong.flatMap(elementsOf)) };
  if (/CC2_match/.test(template)) {
    verdicts.right.add(feedbackKey('FEEDBACKBASIC', 'correct'));
    verdicts.wrong.add(feedbackKey('FEEDBACKBASIC', 'incorrect'));
  }
  const after = branches.flat().filter((branch) => followed(branch, verdicts));
  const known = new Set(after.flatMap((branch) => descendants(branch, () => true)));
  return {
    kind: (response) => kindOf(element, template, response),
    numbers: (response) => branches.flatMap((parts) => numbersOf(parts, response)),
    showsChosen: (outcome) =>
      rules.some((rule) => setsFromVariable(rule, outcome)) || (outcome === 'FEEDBACK' && /CC2_match/.test(template)),
    always: set(rules),
    ...verdicts,
    lost: [
      ...new Set([
        ...(element === undefined
          ? []
          : descendants(element, (found) => !UNDERSTOOD.has(found.name) && !known.has(found)).map(nameOf)),
        ...(element !== undefined &&
        elementsOf(element).length === 0 &&
        !KNOWN_TEMPLATE.test(template) &&
        template.trim() !== ''
          ? [template.trim().replace(/^.*[/]/, '')]
          : []),
        ...branches.flat().filter(givesPart).map(nameOf),
      ]),
    ],
  };
}

/** Processing that a document names instead of holding it: the standard's own, and that of the package for Common Cartridge. */
const KNOWN_TEMPLATE = /(match_correct|map_response|CC2_match(_basic)?|CC2_map_response)(\.xml)?\s*$/;

function isElse({ name }: Element): boolean {
  return name === 'responseElse';
}

/**
 * Whether a branch shows feedback by an outcome that tells right from wrong; what it sets then tells the same, and is added.
 */
function followed(branch: Element, verdicts: { right: Set<string>; wrong: Set<string> }): boolean {
  const [test, ...rules] = elementsOf(branch);
  const inside = test?.name === 'and' ? elementsOf(test) : test === undefined ? [] : [test];
  const [match] = inside;
  if (branch.name !== 'responseIf' || inside.length !== 1 || match?.name !== 'match') return false;
  const [base, variable] = [childOf(match, 'baseValue'), childOf(match, 'variable')];
  if (base === undefined || variable === undefined) return false;
  const key = feedbackKey(variable.attributes.identifier ?? '', collapse(textOf(base)));
  const verdict = verdicts.right.has(key) ? verdicts.right : verdicts.wrong.has(key) ? verdicts.wrong : null;
  for (const { outcome, value } of verdict === null ? [] : rules.flatMap(settings))
    verdict?.add(feedbackKey(outcome, value));
  return verdict !== null;
}

function kindOf(element: Element | undefined, template: string, response: string): 'match' | 'map' | 'own' | 'none' {
  if (element === undefined) return 'none';
  if (/match_correct/.test(template)) return 'match';
  if (/map_response(?!_point)/.test(template)) return 'map';
  const about = (name: string) =>
    descendants(element, (found) => found.name === name && found.attributes.identifier === response).length > 0;
  if (about('mapResponse')) return 'map';
  if (about('correct')) return 'match';
  return elementsOf(element).length === 0 ? 'none' : 'own';
}

/** `setOutcomeValue` rules that set a plain value. */
function settings(rule: Element): { outcome: string; value: string }[] {
  if (rule.name !== 'setOutcomeValue') return [];
  return descendants(rule, ({ name }) => name === 'baseValue').map((base) => ({
    outcome: rule.attributes.identifier ?? '',
    value: collapse(textOf(base)),
  }));
}

function setsFromVariable(rule: Element, outcome: string): boolean {
  if (rule.name !== 'setOutcomeValue' || rule.attributes.identifier !== outcome) return false;
  return childrenOf(rule, 'variable').length === 1;
}

/** A branch that is taken when the response is the correct one, or a number that is accepted. */
function isRightTest(branch: Element): boolean {
  const [test] = elementsOf(branch);
  if (!/^response(Else)?If$/.test(branch.name) || test === undefined) return false;
  if (test.name === 'match') return childOf(test, 'correct') !== undefined;
  return branch.name === 'responseIf' && (test.name === 'equal' || test.name === 'equalRounded');
}

function nameOf({ name }: Element): string {
  return name;
}

/** A branch that gives points for another answer than the correct one, and not for a number, which is read. */
function givesPart(branch: Element): boolean {
  const [test] = elementsOf(branch);
  if (branch.name !== 'responseElseIf' || test === undefined) return false;
  const number = /^(equal|equalRounded|match)$/.test(test.name) && numberOf(textOf(test).trim()) !== null;
  const points = childrenOf(branch, 'setOutcomeValue')
    .flatMap(settings)
    .find(({ outcome }) => /^SCORE/i.test(outcome));
  return !number && points !== undefined && (numberOf(points.value) ?? 0) !== 0;
}

/** Branches that compare a response with a number, as far as each is a comparison. */
function numbersOf(branches: readonly Element[], response: string): ProcessedNumber[] {
  return branches.flatMap((branch) => {
    const [test] = elementsOf(branch);
    if (test === undefined || !/^(equal|equalRounded|match)$/.test(test.name)) return [];
    const about = childOf(test, 'variable')?.attributes.identifier === response;
    const base = childOf(test, 'baseValue');
    const value = base === undefined ? null : numberOf(textOf(base));
    if (!about || (value === null && childOf(test, 'correct') === undefined)) return [];
    const set = childrenOf(branch, 'setOutcomeValue').flatMap(settings);
    const score = set.find(({ outcome }) => /^SCORE/i.test(outcome));
    const feedback = set.find(({ outcome }) => /^FEEDBACK/i.test(outcome));
    const points = score === undefined ? 1 : (numberOf(score.value) ?? 1);
    return [{ value, points, feedback: feedback?.value ?? null, ...toleranceOf(test, value) }];
  });
}

function toleranceOf(
  { name, attributes }: Element,
  value: number | null,
): { tolerance: number; inexact: string | null } {
  if (name === 'equalRounded') {
    const digits = Number(attributes.figures ?? '0');
    const decimals = attributes.roundingMode === 'decimalPlaces';
    return { tolerance: decimals ? 0.5 * 10 ** -digits : 0, inexact: name };
  }
  const [low = 0, high = low] = (attributes.tolerance ?? '').split(/\s+/).filter(Boolean).map(Number);
  if (name === 'match' || (attributes.toleranceMode ?? 'exact') === 'exact') return { tolerance: 0, inexact: null };
  if (attributes.toleranceMode === 'relative')
    return { tolerance: (Math.abs(value ?? 0) * Math.max(low, high)) / 100, inexact: value === null ? name : null };
  return { tolerance: Math.max(low, high), inexact: low === high ? null : name };
}

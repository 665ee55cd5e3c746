import { weightedChoice } from '../choice';
import type { ChoiceQuestion, ExchangeOption, MatchQuestion, OrderQuestion, Question } from '../imported-item';
import { childrenOf, descendants, type Element, elementsOf } from '../xml/element';
import { isFeedback, type QtiItem } from './qti-item';
import { keyOf, type ResponseDeclaration, sharesOf } from './read-declarations';

/** Reads a choice: options, key, shares, feedback inside options. Null where there is no key; the reason is noted. */
export function readChoice(interaction: Element, option: string, item: QtiItem): ChoiceQuestion | null {
  const declaration = declarationOf(interaction, item);
  if (declaration === null) return null;
  const choices = descendants(interaction, ({ name }) => name === option);
  noteFixed(interaction, choices, item);
  const key = new Set(keyOf(declaration));
  const weighted = declaration.mapping !== null && item.processing.kind(declaration.identifier) === 'map';
  const shares = sharesOf(declaration);
  const all = choices.map((choice): ExchangeOption => {
    const id = choice.attributes.identifier ?? '';
    return {
      content: item.text(choice.children),
      fraction: weighted ? shares(id) : key.has(id) ? 1 : 0,
      feedback: item.text(descendants(choice, isFeedback).flatMap(({ children }) => children)),
    };
  });
  const kept = all.filter(({ content }) => content.length > 0);
  if (kept.length < all.length) item.note(option, 'An option without words is left out.', 'dropped');
  if (kept.length < 2 || !kept.some(({ fraction }) => fraction > 0)) {
    const why = kept.length < 2 ? 'It has fewer than two options with words.' : 'None of its options is the key.';
    item.note(interaction.name, why, 'dropped');
    return null;
  }
  const several = Number(interaction.attributes.maxChoices ?? '1') !== 1 || key.size > 1;
  return choiceOf(interaction, {
    multiple: declaration.cardinality !== 'single' && several,
    weighted,
    options: kept,
  });
}

function choiceOf(
  { attributes }: Element,
  { multiple, weighted, options }: { multiple: boolean; weighted: boolean; options: ExchangeOption[] },
): ChoiceQuestion {
  const [least, most] = [Number(attributes.minChoices ?? '0'), Number(attributes.maxChoices ?? '0')];
  const choose = multiple && most > 0 && least === most ? most : null;
  const shuffle = attributes.shuffle === 'true';
  const made = weightedChoice({ multiple, choose, shuffle, options });
  return multiple && !weighted ? { ...made, scoring: 'all-or-nothing' } : made;
}

/** Reads an order: the entries stand as the correct response has them. */
export function readOrder(interaction: Element, item: QtiItem): OrderQuestion | null {
  const declaration = declarationOf(interaction, item);
  if (declaration === null) return null;
  const choices = childrenOf(interaction, 'simpleChoice');
  const entries = declaration.correct.flatMap((id) => {
    const choice = choices.find(({ attributes }) => attributes.identifier === id);
    return choice === undefined ? [] : [item.text(choice.children)];
  });
  if (entries.length < choices.length || entries.length < 2 || entries.some((entry) => entry.length === 0)) {
    item.note(interaction.name, 'The right order of all its entries, each with words, is not declared.', 'dropped');
    return null;
  }
  return { kind: 'order', entries };
}

/** Reads a match of two sets: each member of one set has its answer in the other. */
export function readMatch(interaction: Element, item: QtiItem): MatchQuestion | null {
  const declaration = declarationOf(interaction, item);
  const [first, second] = childrenOf(interaction, 'simpleMatchSet').map((set) =>
    childrenOf(set, 'simpleAssociableChoice'),
  );
  if (declaration === null || first === undefined || second === undefined) return null;
  noteFixed(interaction, [...first, ...second], item);
  const pairs = keyOf(declaration).map((pair) => pair.split(' '));
  const straight = pairsAsPrompts(first, second, pairs);
  const sides =
    straight ??
    pairsAsPrompts(
      second,
      first,
      pairs.map((pair) => pair.toReversed()),
    );
  if (sides === null || sides.prompts.length < 2) {
    const why = sides === null ? 'Members of both sets have several partners.' : 'It has fewer than two pairs.';
    item.note(interaction.name, why, 'dropped');
    return null;
  }
  if (sides.prompts.length < (straight === null ? second : first).length)
    item.note('simpleAssociableChoice', 'A member without a partner is left out.', 'dropped');
  notePairPoints(declaration, 'pair', item);
  const prompts = sides.prompts.map(({ element, answer }) => ({ content: item.text(element.children), answer }));
  const answers = sides.answers.map(({ children }) => item.text(children));
  if ([...answers, ...prompts.map(({ content }) => content)].some((text) => text.length === 0)) {
    item.note(interaction.name, 'Some of its members have no words.', 'dropped');
    return null;
  }
  return { kind: 'match', shuffle: interaction.attributes.shuffle === 'true', prompts, answers };
}

/** Reads pairs among the members of one set, where none has two partners: the first of each pair asks for the second. */
export function readAssociate(interaction: Element, item: QtiItem): MatchQuestion | null {
  const declaration = declarationOf(interaction, item);
  if (declaration === null) return null;
  const members = childrenOf(interaction, 'simpleAssociableChoice');
  const text = (id: string) =>
    item.text(members.find(({ attributes }) => attributes.identifier === id)?.children ?? []);
  const pairs = keyOf(declaration).map((pair) => pair.split(' '));
  const paired = pairs.flat();
  const single = members.map(({ attributes }) => attributes.identifier ?? '').filter((id) => !paired.includes(id));
  const prompts = pairs.map(([first = ''], answer) => ({ content: text(first), answer }));
  const answers = [...pairs.map(([, second = '']) => second), ...single].map(text);
  const whole = pairs.every((pair) => pair.length === 2) && new Set(paired).size === paired.length;
  const worded = [...answers, ...prompts.map(({ content }) => content)].every((words) => words.length > 0);
  if (pairs.length < 2 || !whole || !worded) {
    const why = whole && worded ? 'It has fewer than two pairs.' : 'Its pairs are not of two members with words each.';
    item.note(interaction.name, why, 'dropped');
    return null;
  }
  noteFixed(interaction, members, item);
  notePairPoints(declaration, 'pair', item);
  item.note(interaction.name, 'One of each pair is given, and the other is to be matched to it.', 'changed');
  return { kind: 'match', shuffle: true, prompts, answers };
}

/** Each member of one side with the index of its only partner; null where one has several. */
function pairsAsPrompts(
  from: readonly Element[],
  to: readonly Element[],
  pairs: readonly (readonly string[])[],
): { prompts: { element: Element; answer: number }[]; answers: readonly Element[] } | null {
  const partners = from.map(({ attributes }) => pairs.filter(([left]) => left === attributes.identifier));
  if (partners.some((found) => found.length > 1)) return null;
  const prompts = from.flatMap((element, index) => {
    const answer = to.findIndex(({ attributes }) => attributes.identifier === partners[index]?.[0]?.[1]);
    return answer < 0 ? [] : [{ element, answer }];
  });
  return { prompts, answers: to };
}

/** The declaration of an interaction's response, or null where there is none with a key. */
export function declarationOf(interaction: Element, item: QtiItem): ResponseDeclaration | null {
  const declaration = item.declarations.get(interaction.attributes.responseIdentifier ?? '');
  if (declaration !== undefined && (keyOf(declaration).length > 0 || isNumeric(declaration))) return declaration;
  item.note(interaction.name, 'The item declares no correct response, so there is no key.', 'dropped');
  return null;
}

/** Whether a response is a number; its key may stand in the processing alone. */
export function isNumeric({ baseType }: ResponseDeclaration): boolean {
  return baseType === 'float' || baseType === 'integer';
}

/** Notes members that keep their place while the others are shuffled. */
function noteFixed({ attributes }: Element, choices: readonly Element[], item: QtiItem): void {
  if (attributes.shuffle === 'true' && choices.some((choice) => choice.attributes.fixed === 'true'))
    item.scope.note('fixed', 'Either all options keep their place or none.', 'dropped');
}

/** Notes points by which pairs differ, which are lost. `what` is one of the pairs in words. */
export function notePairPoints({ identifier, mapping }: ResponseDeclaration, what: string, item: QtiItem): void {
  if (mapping === null || item.processing.kind(identifier) !== 'map') return;
  if (new Set(mapping.points.values()).size > 1) item.note('mapping', `Every ${what} counts the same.`, 'changed');
  if (mapping.others !== 0) item.note('mapping', `A wrong ${what} takes no points away.`, 'changed');
}

/** The kinds of interaction that are not taken over, with the reason. */
export function refusedInteraction(name: string): string {
  if (/^(hotspot|selectPoint|positionObject|graphic\w*|drawing)Interaction$/.test(name))
    return 'It is answered on a picture, and pictures are not taken over.';
  if (/^(custom|portableCustom)Interaction$/.test(name))
    return 'It runs code of its own, and code is never taken over.';
  if (name === 'mediaInteraction') return 'Sound and film are not taken over.';
  if (name === 'uploadInteraction') return 'Files cannot be handed in as an answer.';
  return 'This type of interaction has no counterpart here.';
}

/** Interactions that stand inside a line. */
export function isInline({ name }: Element): boolean {
  return name === 'textEntryInteraction' || name === 'inlineChoiceInteraction';
}

/** True and false as a choice between the two, by their identifiers. */
export function asTrueFalse(question: ChoiceQuestion, ids: readonly string[]): Question {
  const [yes, no] = question.options;
  if (question.multiple || ids.join() !== 'true,false' || yes === undefined || no === undefined) return question;
  return {
    kind: 'true-false',
    correct: yes.fraction > no.fraction,
    feedbackTrue: yes.feedback,
    feedbackFalse: no.feedback,
  };
}

/** Whether an element is an interaction. */
export function isInteraction({ name }: Element): boolean {
  return name.endsWith('Interaction');
}

/** All interactions of a body but the button that ends an attempt. */
export function interactionsOf(body: Element): Element[] {
  return descendants(body, isInteraction).filter(({ name }) => name !== 'endAttemptInteraction');
}

/** Member identifiers of an interaction, in order. */
export function choiceIds(interaction: Element): string[] {
  return elementsOf(interaction).flatMap(({ name, attributes }) =>
    name === 'simpleChoice' ? [attributes.identifier ?? ''] : [],
  );
}

import type { ExchangeItem, Gap, Question } from '../imported-item';
import { LIMITS } from '../limits';
import type { Scope } from '../report';
import { gapsIn } from '../text/gap-marks';
import { readBody, type Special } from '../text/read-body';
import type { Block, RichText } from '../text/rich-text';
import { childOf, childrenOf, descendants, type Element, elementsOf } from '../xml/element';
import { inVersion2, type QtiVersion, shownName } from './names';
import { answerText, isFeedback, type QtiItem } from './qti-item';
import { readDeclarations } from './read-declarations';
import { placeFeedback, readModalFeedback } from './read-feedback';
import { readGap, readGapMatch } from './read-gaps';
import {
  asTrueFalse,
  choiceIds,
  interactionsOf,
  isInline,
  isInteraction,
  readAssociate,
  readChoice,
  readMatch,
  readOrder,
  refusedInteraction,
} from './read-interactions';
import { readProcessing } from './read-processing';

/** Finds the passage that an item refers to, by the address in it; null where it is not to be had. */
export type FindStimulus = (href: string) => Element | null;

/** Reads one assessment item. Null where it is not taken over; the reason is noted. */
export function readQtiItem(
  root: Element,
  version: QtiVersion,
  scope: Scope,
  findStimulus: FindStimulus,
): ExchangeItem | null {
  const element = inVersion2(root);
  const note = (name: string, why: string, effect: 'dropped' | 'changed') =>
    scope.note(shownName(name, version), why, effect);
  const item: QtiItem = {
    version,
    scope,
    declarations: readDeclarations(element),
    processing: readProcessing(element),
    text: (nodes) => answerText(nodes, scope),
    note,
  };
  const body = childOf(element, 'itemBody');
  if (body === undefined) note('itemBody', 'The item has no body, so it asks nothing.', 'dropped');
  if (body === undefined || !noteParts(element, item)) return null;
  const read = readQuestion(element, body, item);
  if (read === null) return null;
  const passage = childrenOf(element, 'assessmentStimulusRef').flatMap((ref) => stimulus(ref, item, findStimulus));
  const stem = [...passage, ...read.stem];
  if (stem.length === 0) {
    note('itemBody', 'It has no words that could be taken over.', 'dropped');
    return null;
  }
  const { identifier = '', title = '', label = '', toolName } = element.attributes;
  const id = toolName === 'Faultline' ? label : identifier;
  return { id, title, category: [], tags: [], ...read, stem };
}

/** Notes what stands beside the body. False where the item cannot be asked without it. */
function noteParts(element: Element, item: QtiItem): boolean {
  for (const { name } of elementsOf(element)) {
    if (/^template(Declaration|Processing)$/.test(name)) {
      item.note(
        name,
        'Its values are drawn and computed while it is asked; without that it is no question.',
        'dropped',
      );
      return false;
    }
    if (BESIDE.test(name)) item.note(name, BESIDE_REASON, 'dropped');
  }
  if (element.attributes.adaptive === 'true')
    item.scope.note('adaptive', 'An adaptive item changes from try to try; here it is answered once.', 'changed');
  const lost = item.processing.lost.filter((name) => !/^(template\w*|printedVariable)$/.test(name));
  if (lost.length > 0)
    item.note(
      'responseProcessing',
      `Its own rules (${lost
        .slice(0, 5)
        .map((name) => shownName(name, item.version))
        .join(', ')}) are not run; the declared correct response is the key.`,
      'changed',
    );
  return true;
}

/** What accompanies a question and is no part of it. */
const BESIDE = /^(stylesheet|catalogInfo|companionMaterialsInfo|contextDeclaration|apipAccessibility)$/;
const BESIDE_REASON = 'Only the question itself is taken over.';

interface ReadQuestion {
  stem: RichText;
  feedback: RichText;
  question: Question;
}

function readQuestion(element: Element, body: Element, item: QtiItem): ReadQuestion | null {
  const interactions = interactionsOf(body);
  const [only] = interactions;
  if (only?.name !== 'extendedTextInteraction' && descendants(body, isForScorer).length > 0)
    item.note('rubricBlock', 'It is meant for who grades, and this is graded by itself.', 'dropped');
  if (only === undefined) return finish(element, { kind: 'description' }, stemOf(body, item, new Map()), [], item);
  if (tooMany(body, item)) return refuse(item, 'itemBody', `It has more than ${LIMITS.parts} options, gaps or values.`);
  if (interactions.every(isInline)) return readLine(element, body, interactions, item);
  if (interactions.length > 1) {
    const names = [...new Set(interactions.map(({ name }) => shownName(name, item.version)))];
    return refuse(
      item,
      'itemBody',
      `A composite item, with ${interactions.length} interactions (${names.join(', ')}).`,
    );
  }
  if (only.name === 'gapMatchInteraction') {
    const gaps = readGapMatch(only, item);
    if (gaps === null) return null;
    const order = new Map([...gaps.keys()].map((id, index) => [id, index]));
    const stem = stemOf(body, item, order);
    return finish(element, { kind: 'cloze', gaps: [...gaps.values()] }, stem, [], item);
  }
  const question = readBlock(only, body, item);
  return question === null ? null : finish(element, question, stemOf(body, item, new Map()), choiceIds(only), item);
}

/** Options, gaps, interactions and declared values are compared with each other, so there may not be very many. */
function tooMany(body: Element, { declarations }: QtiItem): boolean {
  const parts = descendants(body, (found) => MEMBERS.test(found.name) || isInteraction(found)).length;
  const values = [...declarations.values()].map(({ correct, mapping }) => correct.length + (mapping?.points.size ?? 0));
  return parts > LIMITS.parts || values.some((count) => count > 2 * LIMITS.parts);
}

const MEMBERS = /^(simpleChoice|simpleAssociableChoice|inlineChoice|hottext|gapText|gapImg|gap)$/;

function refuse(item: QtiItem, name: string, why: string): null {
  item.note(name, why, 'dropped');
  return null;
}

/** An interaction that stands by itself. */
function readBlock(interaction: Element, body: Element, item: QtiItem): Question | null {
  switch (interaction.name) {
    case 'choiceInteraction':
      return readChoice(interaction, 'simpleChoice', item);
    case 'hottextInteraction':
      item.note('hottextInteraction', 'Its passages become options under the whole text.', 'changed');
      return readChoice(interaction, 'hottext', item);
    case 'orderInteraction':
      return readOrder(interaction, item);
    case 'matchInteraction':
      return readMatch(interaction, item);
    case 'associateInteraction':
      return readAssociate(interaction, item);
    case 'extendedTextInteraction':
      return { kind: 'essay', guidance: guidanceOf(body, item) };
    case 'sliderInteraction': {
      const gap = readGap(interaction, item, () => []);
      if (gap?.kind !== 'numeric') return null;
      item.note('sliderInteraction', 'The number is typed.', 'changed');
      return { ...gap, unit: null, otherwise: [] };
    }
    default:
      return refuse(item, interaction.name, refusedInteraction(interaction.name));
  }
}

function guidanceOf(body: Element, item: QtiItem): RichText {
  return descendants(body, isForScorer).flatMap(({ children }) => item.text(children));
}

function isForScorer({ name, attributes }: Element): boolean {
  return name === 'rubricBlock' && /\bscorer\b/.test(attributes.view ?? '');
}

/** Interactions inside lines: gaps, or a single entry that stands by itself. */
function readLine(
  element: Element,
  body: Element,
  interactions: readonly Element[],
  item: QtiItem,
): ReadQuestion | null {
  const modal = readModalFeedback(element, item);
  const used = new Set<string>();
  const gaps: Gap[] = [];
  for (const interaction of interactions) {
    const gap = readGap(interaction, item, (id) => {
      used.add(id);
      return modal.find(({ identifier, hides }) => !hides && identifier === id)?.text ?? [];
    });
    if (gap === null) return null;
    gaps.push(gap);
  }
  const order = new Map(interactions.map(({ attributes }, index) => [attributes.responseIdentifier ?? '', index]));
  const stem = stemOf(body, item, order);
  const alone = gaps.length === 1 ? withoutLoneGap(stem) : null;
  const [gap] = gaps;
  if (alone === null || gap === undefined || gap.kind === 'choice')
    return finish(element, { kind: 'cloze', gaps }, stem, [], item, used);
  const question: Question = gap.kind === 'numeric' ? { ...gap, unit: null, otherwise: [] } : gap;
  return finish(element, question, alone, [], item, used);
}

/** The text without the paragraph that holds nothing but the gap; null where there is no such paragraph. */
function withoutLoneGap(stem: RichText): RichText | null {
  const at = stem.findIndex(
    (block) => block.type === 'paragraph' && block.spans.length === 1 && block.spans[0]?.type === 'gap',
  );
  return at < 0 || stem.length === 1 ? null : stem.toSpliced(at, 1);
}

function finish(
  element: Element,
  question: Question,
  stem: RichText,
  ids: readonly string[],
  item: QtiItem,
  used: ReadonlySet<string> = new Set(),
): ReadQuestion | null {
  if (question.kind === 'cloze' && new Set(gapsIn(stem)).size < question.gaps.length)
    return refuse(item, 'itemBody', 'A gap stands where no text is taken over.');
  const { question: placed, general } = placeFeedback(question, readModalFeedback(element, item), ids, item, used);
  return { stem, feedback: general, question: placed.kind === 'choice' ? asTrueFalse(placed, ids) : placed };
}

/** The words of the body, with gaps by the identifiers of their responses or of themselves. */
function stemOf(body: Element, item: QtiItem, gaps: ReadonlyMap<string, number>): RichText {
  const special = (element: Element): Special => {
    const { name, attributes } = element;
    const gap = gaps.get((name === 'gap' ? attributes.identifier : attributes.responseIdentifier) ?? '');
    if (gap !== undefined && (name === 'gap' || isInline(element))) return { spans: [{ type: 'gap', gap }] };
    if (name === 'hottext') return { spans: [{ type: 'text', value: words(element, item) }] };
    if (name === 'hottextInteraction' || name === 'gapMatchInteraction')
      return { blocks: readInside(element, /^(gapText|gapImg)$/, item, special) };
    if (isInteraction(element)) return interaction(element, item, special);
    return aside(element, item);
  };
  return readBody(body.children, { scope: item.scope, special });
}

function words(element: Element, item: QtiItem): string {
  return item
    .text(element.children)
    .flatMap((block) => (block.type === 'paragraph' ? block.spans : []))
    .map((span) => ('value' in span ? span.value : ''))
    .join(' ');
}

function readInside(element: Element, without: RegExp, item: QtiItem, special: (found: Element) => Special): Block[] {
  const children = element.children.filter((child) => typeof child === 'string' || !without.test(child.name));
  return readBody(children.flatMap(unwrapPrompt), { scope: item.scope, special });
}

/** A prompt is a line of its own. */
function unwrapPrompt(child: Element | string): (Element | string)[] {
  return typeof child !== 'string' && child.name === 'prompt' ? [{ ...child, name: 'div', attributes: {} }] : [child];
}

/** What an interaction that stands by itself says before its answers. */
function interaction(element: Element, item: QtiItem, special: (found: Element) => Special): Special {
  if (element.name === 'endAttemptInteraction') {
    item.note(element.name, 'A question is answered once; there is no button for a hint or solution.', 'dropped');
    return 'nothing';
  }
  const prompt = childOf(element, 'prompt');
  return prompt === undefined ? 'nothing' : { blocks: readInside(prompt, /^$/, item, special) };
}

/** Elements of a body that are not words for everybody. */
function aside(element: Element, item: QtiItem): Special {
  const { name, attributes } = element;
  if (isFeedback(element)) {
    item.note(name, 'Feedback in the text is shown by rules that are not taken over.', 'dropped');
    return 'nothing';
  }
  if (name === 'rubricBlock' && !/\bcandidate\b/.test(attributes.view ?? 'candidate')) {
    if (!isForScorer(element)) item.note(name, 'It is not meant for who answers.', 'dropped');
    return 'nothing';
  }
  if (name === 'rubricBlock')
    return { blocks: readBody(element.children, { scope: item.scope, special: (found) => aside(found, item) }) };
  if (BESIDE.test(name)) {
    item.note(name, BESIDE_REASON, 'dropped');
    return 'nothing';
  }
  if (/^(printedVariable|templateBlock|templateInline|infoControl|positionObjectStage|include)$/.test(name)) {
    item.note(name, 'Only words that stand as they are can be taken over.', 'dropped');
    return 'nothing';
  }
  return null;
}

function stimulus(ref: Element, item: QtiItem, find: FindStimulus): RichText {
  const { href = '', title = '' } = ref.attributes;
  const found = find(href);
  const body = found === null ? undefined : childOf(inVersion2(found), 'stimulusBody');
  if (body === undefined) {
    item.note('assessmentStimulusRef', `The passage ${href || title} is not in the package.`, 'dropped');
    return [];
  }
  return readBody(body.children, { scope: item.scope });
}

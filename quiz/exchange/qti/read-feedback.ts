import type { ChoiceQuestion, Question } from '../imported-item';
import type { RichText } from '../text/rich-text';
import { childrenOf, type Element } from '../xml/element';
import type { QtiItem } from './qti-item';
import { feedbackKey } from './read-processing';

/** Feedback that stands at the end of an item. */
export interface ModalFeedback {
  outcome: string;
  identifier: string;
  text: RichText;
  /** It is shown unless the outcome has its identifier. */
  hides: boolean;
}

/** Reads the feedback at the end of an item in names of version 2. */
export function readModalFeedback(element: Element, item: QtiItem): ModalFeedback[] {
  return childrenOf(element, 'modalFeedback').flatMap(({ attributes, children }) => {
    const { outcomeIdentifier = '', identifier = '', showHide = 'show' } = attributes;
    const text = item.text(children);
    return text.length === 0 ? [] : [{ outcome: outcomeIdentifier, identifier, text, hides: showHide === 'hide' }];
  });
}

/**
 * Gives feedback its place: shown by the option that was chosen, by a right or a wrong answer, or to everybody. `ids` are the
 * identifiers of a choice's options. What has no such place is noted. `used` are identifiers that have found theirs.
 */
export function placeFeedback(
  question: Question,
  all: readonly ModalFeedback[],
  ids: readonly string[],
  item: QtiItem,
  used: ReadonlySet<string>,
): { question: Question; general: RichText } {
  let general: RichText = [];
  let placed = question;
  const either = eitherWay(all, item);
  for (const modal of all) {
    const { outcome, identifier, text, hides } = modal;
    const key = feedbackKey(outcome, identifier);
    if (hides) {
      const never = item.processing.showsChosen(outcome) && ids.length > 0 && !ids.includes(identifier);
      if (never) general = [...general, ...text];
      else item.note('modalFeedback', 'Feedback that is hidden for an answer is not taken over.', 'dropped');
      continue;
    }
    const option = item.processing.showsChosen(outcome) ? ids.indexOf(identifier) : -1;
    if (used.has(identifier)) continue;
    if (either.has(modal)) general = either.get(modal) === 'first' ? [...general, ...text] : general;
    else if (item.processing.always.has(key)) general = [...general, ...text];
    else if (option >= 0 && placed.kind === 'choice') placed = withFeedback(placed, (index) => index === option, text);
    else if (item.processing.right.has(key)) placed = byVerdict(placed, true, text, item);
    else if (item.processing.wrong.has(key)) placed = byVerdict(placed, false, text, item);
    else item.note('modalFeedback', 'It is shown by rules that are not taken over.', 'dropped');
  }
  return { question: placed, general };
}

/** Feedback of the same words for a right and for a wrong answer, which everybody sees; the second of each pair is said already. */
function eitherWay(all: readonly ModalFeedback[], item: QtiItem): ReadonlyMap<ModalFeedback, 'first' | 'second'> {
  const told = (verdict: ReadonlySet<string>) =>
    all.filter(({ outcome, identifier, hides }) => !hides && verdict.has(feedbackKey(outcome, identifier)));
  const found = new Map<ModalFeedback, 'first' | 'second'>();
  for (const right of told(item.processing.right)) {
    const words = JSON.stringify(right.text);
    const wrong = told(item.processing.wrong).find(({ text }) => JSON.stringify(text) === words);
    if (wrong !== undefined && wrong !== right) found.set(right, 'first').set(wrong, 'second');
  }
  return found;
}

function withFeedback(question: ChoiceQuestion, holds: (index: number) => boolean, text: RichText): ChoiceQuestion {
  const options = question.options.map((option, index) =>
    holds(index) ? { ...option, feedback: [...option.feedback, ...text] } : option,
  );
  return { ...question, options };
}

/** Feedback for a right or a wrong answer. */
function byVerdict(question: Question, right: boolean, text: RichText, item: QtiItem): Question {
  if (question.kind === 'choice' && !question.multiple) {
    item.note('modalFeedback', 'Feedback by right or wrong stands with each option.', 'changed');
    return withFeedback(question, (index) => (question.options[index]?.fraction === 1) === right, text);
  }
  if (question.kind === 'numeric' && !right && question.otherwise.length === 0) return { ...question, otherwise: text };
  if (question.kind === 'numeric' && right) {
    const answers = question.answers.map((answer) => (answer.fraction > 0 ? { ...answer, feedback: text } : answer));
    return { ...question, answers };
  }
  item.note('modalFeedback', 'Feedback by right or wrong has no place in this kind of question.', 'dropped');
  return question;
}

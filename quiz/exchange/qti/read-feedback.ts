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
}

/** Reads the feedback at the end of an item in names of version 2. */
export function readModalFeedback(element: Element, item: QtiItem): ModalFeedback[] {
  return childrenOf(element, 'modalFeedback').flatMap(({ attributes, children }) => {
    const { outcomeIdentifier = '', identifier = '', showHide = 'show' } = attributes;
    const text = item.text(children);
    if (text.length === 0) return [];
    if (showHide === 'show') return [{ outcome: outcomeIdentifier, identifier, text }];
    item.note('modalFeedback', 'Feedback that is hidden for an answer is not taken over.', 'dropped');
    return [];
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
  for (const { outcome, identifier, text } of all) {
    const key = feedbackKey(outcome, identifier);
    const option = item.processing.showsChosen(outcome) ? ids.indexOf(identifier) : -1;
    if (used.has(identifier)) continue;
    if (item.processing.always.has(key)) general = [...general, ...text];
    else if (option >= 0 && placed.kind === 'choice') placed = withFeedback(placed, (index) => index === option, text);
    else if (item.processing.right.has(key)) placed = byVerdict(placed, true, text, item);
    else if (item.processing.wrong.has(key)) placed = byVerdict(placed, false, text, item);
    else item.note('modalFeedback', 'It is shown by rules that are not taken over.', 'dropped');
  }
  return { question: placed, general };
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

import { keyWord, letter, verdict } from '@/components/practice/words';
import { factAddress } from '@/components/reading/addresses';
import type { AnsweredItem, ExplainedOption } from '@/quiz/explanation';
import { make } from '../shared/make';

/** An answer's result: the verdict, every option with its reason, and the facts that were tested. */
export function makeResult(
  pack: string,
  answered: AnsweredItem,
  mark: Node | string,
): { elements: Node[]; heading: HTMLElement } {
  const kind = answered.correct ? 'state-ok' : 'state-down';
  const heading = make('h3', { class: `quick-check-verdict state ${kind}`, tabindex: '-1' }, mark, verdict(answered));
  const options = answered.explanation.options.map((option) =>
    makeReason(option, answered.chosen, keyWord(answered.explanation)),
  );
  const facts = answered.explanation.facts.map(({ id, statement }) =>
    make('li', {}, make('a', { href: factAddress(pack, id) }, statement)),
  );
  const tested = make(
    'p',
    { class: 'quick-check-tested' },
    facts.length === 1 ? 'The fact behind it' : 'The facts behind it',
  );
  return {
    elements: [heading, make('ol', { class: 'quick-check-reasons' }, ...options), tested, make('ul', {}, ...facts)],
    heading,
  };
}

function makeReason(
  { id, text, correct, why, belief }: ExplainedOption,
  chosen: readonly string[],
  keyed: string,
): HTMLElement {
  const tags = [correct && keyed, chosen.includes(id) && 'your answer'].filter((tag) => tag !== false);
  const reason = belief?.whyWrong ?? why;
  return make(
    'li',
    { class: correct ? 'quick-check-reason quick-check-key' : 'quick-check-reason' },
    make('span', { class: 'option-key', 'aria-hidden': 'true' }, letter(id)),
    make(
      'div',
      {},
      make('p', {}, make('span', { class: 'sr-only' }, `${letter(id)}: `), text),
      ...(tags.length > 0 ? [make('p', { class: 'quick-check-tags' }, tags.join(', '))] : []),
      ...(reason !== text ? [make('p', { class: 'quick-check-why' }, reason)] : []),
    ),
  );
}

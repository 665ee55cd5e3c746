import { answering } from '#messages/answering';
import { topicScripts } from '#messages/topic-scripts';
import { keyWord, letter, verdict } from '@/components/practice/words';
import { factAddress } from '@/components/reading/addresses';
import type { AnsweredItem, ExplainedOption } from '@/quiz/explanation';
import { make } from '../shared/make';
import { materialMarks, wordsOf } from '../shared/words';

const t = wordsOf<'topicScripts'>(topicScripts);
const ways = wordsOf<'answering'>(answering);

/** An answer's result: the verdict, every option with its reason, and the facts that were tested. */
export function makeResult(
  pack: string,
  answered: AnsweredItem,
  mark: Node | string,
): { elements: Node[]; heading: HTMLElement } {
  const kind = answered.correct ? 'state-ok' : 'state-down';
  const heading = make(
    'h3',
    { class: `quick-check-verdict state ${kind}`, tabindex: '-1' },
    mark,
    verdict(ways, answered),
  );
  const options = answered.explanation.options.map((option) =>
    makeReason(option, answered.chosen, keyWord(ways, answered.explanation)),
  );
  const facts = answered.explanation.facts.map(({ id, statement }) =>
    make('li', {}, make('a', { href: factAddress(pack, id), ...materialMarks() }, statement)),
  );
  const tested = make('p', { class: 'quick-check-tested' }, t('facts', { count: facts.length }));
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
  const tags = [correct && keyed, chosen.includes(id) && t('yours')].filter((tag) => tag !== false);
  const reason = belief?.whyWrong ?? why;
  return make(
    'li',
    { class: correct ? 'quick-check-reason quick-check-key' : 'quick-check-reason' },
    make('span', { class: 'option-key', 'aria-hidden': 'true' }, letter(id)),
    make(
      'div',
      {},
      make('p', {}, make('span', { class: 'sr-only' }, `${letter(id)}: `), make('span', materialMarks(), text)),
      ...(tags.length > 0 ? [make('p', { class: 'quick-check-tags' }, tags.join(', '))] : []),
      ...(reason !== text ? [make('p', { class: 'quick-check-why', ...materialMarks() }, reason)] : []),
    ),
  );
}

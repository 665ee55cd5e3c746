import { answering } from '#messages/answering';
import { topicScripts } from '#messages/topic-scripts';
import { letter, shortOf, task } from '@/components/practice/words';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { make } from '../shared/make';
import { materialMarks, wordsOf } from '../shared/words';

const t = wordsOf<'topicScripts'>(topicScripts);
const ways = wordsOf<'answering'>(answering);

/** A question to answer; `answer` gets the ids of the options chosen, as many as the question wants. */
export function makeQuestion(
  item: PublicChoiceItem,
  answer: (chosen: string[]) => void,
): { element: Node; stem: HTMLElement } {
  const stem = make(
    'p',
    { class: 'quick-check-stem', id: 'quick-check-stem', tabindex: '-1', ...materialMarks() },
    item.stem,
  );
  const status = make('p', { class: 'quick-check-status', role: 'status' });
  const form = make(
    'form',
    { class: 'quick-check-form' },
    stem,
    ...(item.need ? [makeNeed(item.need)] : []),
    make(
      'fieldset',
      { 'aria-describedby': 'quick-check-stem' },
      make('legend', {}, task(ways, item)),
      make('div', { class: 'options' }, ...item.options.map((option) => makeOption(item, option))),
    ),
    make('div', { class: 'actions' }, make('button', { type: 'submit', class: 'button' }, t('check')), status),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new FormData(form).getAll('chosen').map(String);
    const short = shortOf(ways, item, chosen);
    if (short === null) answer(chosen);
    else status.textContent = short;
  });
  return { element: form, stem };
}

function makeOption(item: PublicChoiceItem, option: PublicChoiceItem['options'][number]): HTMLElement {
  const type = item.kind === 'single' ? 'radio' : 'checkbox';
  return make(
    'label',
    { class: 'option' },
    make('input', { type, name: 'chosen', value: option.id }),
    make('span', { class: 'option-key', 'aria-hidden': 'true' }, letter(option.id)),
    make('span', materialMarks(), option.text),
  );
}

function makeNeed(need: NonNullable<PublicChoiceItem['need']>): HTMLElement {
  const rows = need.map(({ label, value }) => make('div', {}, make('dt', {}, label), make('dd', {}, value)));
  return make('dl', { class: 'quick-check-need', ...materialMarks() }, ...rows);
}

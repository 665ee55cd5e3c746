import { shellScripts } from '#messages/shell-scripts';
import { type OutgoingAnswer, sendAnswer } from '@/components/practice/send-answer';
import type { StepProblem } from '@/components/practice/step';
import { randomId } from '@/components/random-id';
import { QUICK_CHECK_LENGTH } from '@/components/reading/quick-check-length';
import { printOf } from '@/quiz/print-of';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { callApi } from '../shared/call-api';
import { make } from '../shared/make';
import { wordsOf } from '../shared/words';
import { makeQuestion } from './make-question';
import { makeResult } from './make-result';

const shell = wordsOf<'shellScripts'>(shellScripts);

/** Asks three questions in the place of the page's note, one after the other. */
export function startQuickCheck(page: HTMLElement, where: { pack: string; topic: string }): void {
  const host = page.querySelector<HTMLElement>('[data-quick-check]');
  const count = page.querySelector<HTMLElement>('[data-quick-check-count]');
  const start = host?.querySelector('[data-quick-check-start]');
  if (!host || !count || !start) return;
  const mark = (kind: 'right' | 'wrong') =>
    page.querySelector<HTMLTemplateElement>(`[data-quick-check-${kind}]`)?.content.cloneNode(true) ?? '';
  const practise = make('a', { class: 'button button-quiet', href: practiceAddress(where) }, 'Practise this topic');
  let number = 1;
  let right = 0;

  const show = (...content: (Node | string)[]) => host.replaceChildren(...content);
  const status = (text: string) => show(make('p', { role: 'status' }, text));
  const problem = (title: string, words: string, again: () => void) => {
    const retry = button('Try again', again);
    const text = [make('p', { class: 'notice-title' }, title), make('p', {}, words)];
    const actions = make('div', { class: 'actions' }, retry, practise);
    show(make('div', { class: 'notice notice-error', role: 'alert' }, ...text, actions));
    retry.focus();
  };

  const ask = async () => {
    count.textContent = `${number} of ${QUICK_CHECK_LENGTH}`;
    status('Fetching a question.');
    const query = new URLSearchParams({ ...where, form: 'choice' });
    const answer = await callApi<PublicChoiceItem>('GET', `/api/items?${query}`);
    if (!answer.ok) return problem('No question came', `${answer.message} ${answer.fix}`, () => void ask());
    const shown = performance.now();
    const question = makeQuestion(answer.value, (chosen) => {
      const { pack, packVersion, template, seed } = answer.value;
      const elapsedMs = Math.round(performance.now() - shown);
      const clientId = randomId();
      const address = { pack, packVersion, template, seed };
      const print = printOf(answer.value);
      void send({ ...address, chosen, confidence: null, elapsedMs, clientId, print });
    });
    show(question.element);
    question.stem.focus();
  };

  const send = async (answer: OutgoingAnswer) => {
    status('Sending the answer.');
    const sent = await sendAnswer(answer);
    if ('problem' in sent) {
      return problem(
        'The answer was not stored',
        wordsFor(sent.problem),
        () => void (sent.changed ? ask() : send(answer)),
      );
    }
    if (sent.answered.correct) right += 1;
    const last = number === QUICK_CHECK_LENGTH;
    const result = makeResult(answer.pack, sent.answered, mark(sent.answered.correct ? 'right' : 'wrong'));
    const next = last ? practise : button('Next question', () => void ask());
    const total = make('p', {}, `${right} of ${QUICK_CHECK_LENGTH} right.`);
    show(...result.elements, make('div', { class: 'actions' }, next), ...(last ? [total] : []));
    number += 1;
    result.heading.focus();
  };

  start.addEventListener('click', () => void ask());
}

/** What to say of an answer that was not stored. Here nothing is kept: the button sends it again. */
function wordsFor(problem: StepProblem): string {
  if (!('own' in problem)) return `${problem.message} ${problem.fix}`;
  return `${shell(problem.own === 'offline' ? 'offline' : 'noAnswer')} ${shell('againLater')}`;
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'button' }, words);
  made.addEventListener('click', press);
  return made;
}

function practiceAddress({ pack, topic }: { pack: string; topic: string }): string {
  return `/practice?${new URLSearchParams({ pack, topic })}`;
}

import { shellScripts } from '#messages/shell-scripts';
import { topicScripts } from '#messages/topic-scripts';
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

const t = wordsOf<'topicScripts'>(topicScripts);
const shell = wordsOf<'shellScripts'>(shellScripts);

/** Asks three questions in the place of the page's note, one after the other. */
export function startQuickCheck(page: HTMLElement, where: { pack: string; topic: string }): void {
  const host = page.querySelector<HTMLElement>('[data-quick-check]');
  const count = page.querySelector<HTMLElement>('[data-quick-check-count]');
  const start = host?.querySelector('[data-quick-check-start]');
  if (!host || !count || !start) return;
  const mark = (kind: 'right' | 'wrong') =>
    page.querySelector<HTMLTemplateElement>(`[data-quick-check-${kind}]`)?.content.cloneNode(true) ?? '';
  const practise = make('a', { class: 'button button-quiet', href: practiceAddress(where) }, t('practise'));
  let number = 1;
  let right = 0;

  const show = (...content: (Node | string)[]) => host.replaceChildren(...content);
  const status = (text: string) => show(make('p', { role: 'status' }, text));
  const problem = (title: string, words: string, again: () => void) => {
    const retry = button(t('again'), again);
    const text = [make('p', { class: 'notice-title' }, title), make('p', {}, words)];
    const actions = make('div', { class: 'actions' }, retry, practise);
    show(make('div', { class: 'notice notice-error', role: 'alert' }, ...text, actions));
    retry.focus();
  };

  const ask = async () => {
    count.textContent = t('place', { number, of: QUICK_CHECK_LENGTH });
    status(t('fetching'));
    const query = new URLSearchParams({ ...where, form: 'choice' });
    const answer = await callApi<PublicChoiceItem>('GET', `/api/items?${query}`);
    if (!answer.ok) return problem(t('noQuestion'), `${answer.message} ${answer.fix}`, () => void ask());
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
    status(t('sending'));
    const sent = await sendAnswer(answer);
    if ('problem' in sent) {
      return problem(t('notStored'), wordsFor(sent.problem), () => void (sent.changed ? ask() : send(answer)));
    }
    if (sent.answered.correct) right += 1;
    const last = number === QUICK_CHECK_LENGTH;
    const result = makeResult(answer.pack, sent.answered, mark(sent.answered.correct ? 'right' : 'wrong'));
    const next = last ? practise : button(t('next'), () => void ask());
    const total = make('p', {}, t('total', { right, of: QUICK_CHECK_LENGTH }));
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

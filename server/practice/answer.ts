import { z } from 'zod';
import { comesBack } from '@/progress/comes-back';
import { explain } from '@/quiz/explanation';
import { SubmittedAnswerSchema, submitAnswer } from '../answers/submit';
import { AppError, parseInput } from '../errors';
import { requireItem, requirePack } from '../items/required';
import type { Visitor } from '../session/visitor';
import type { AnsweredStep } from './loaders';
import { emptyRecord, loadRecord } from './record';

/** Stores an answer and gives its explanation. What was stored first under a client id stands. Throws AppError. */
export async function answerItem(visitor: Visitor, input: unknown): Promise<AnsweredStep> {
  const answer = parseInput(SubmittedAnswerSchema, input);
  const stored = await submitAnswer(visitor, answer);
  const pack = requirePack(answer.pack);
  const { correct, chosen, storedAt } = stored;
  const item = await requireItem(pack, answer.template, answer.seed);
  const learner = await visitor.current();
  const { replayed } = learner ? await loadRecord(learner.id, pack.id) : emptyRecord();
  return {
    ...{ correct, chosen, confidence: answer.confidence ?? null, storedAt, explanation: explain(pack, item) },
    comesBack: comesBack(replayed, item.facts[0] ?? '', Date.parse(storedAt)),
  };
}

/** Pages that a form may lead back to. */
const BackSchema = z.string().regex(/^\/practice\/(run|item)[/?][\w./?&=~%-]{1,2500}$/);

/** The fields of the page's form, for a browser without scripts. */
export interface AnswerForm {
  answer: unknown;
  /** Where the answered item is shown. */
  back: string;
  /** Where the item is shown again when the answer could not be taken. */
  retry: string;
}

/** The answer, one text a field; fields left empty say nothing. */
function chosenIn(form: URLSearchParams): string[] {
  return [...form].flatMap(([name, value]) => (/^chosen(-|$)/.test(name) && value !== '' ? [value] : []));
}

/** Reads the form that is sent without scripts. Throws `bad-input`. */
export function readAnswerForm(body: string): AnswerForm {
  const form = new URLSearchParams(body);
  const back = BackSchema.safeParse(form.get('back'));
  const retry = BackSchema.safeParse(form.get('retry'));
  if (!back.success || !retry.success) {
    throw new AppError('bad-input', { say: 'bad-input-back', path: 'back' });
  }
  const confidence = form.get('confidence');
  const text = (name: string) => form.get(name) ?? '';
  const answer = {
    ...{ pack: text('pack'), packVersion: text('packVersion'), template: text('template'), seed: Number(text('seed')) },
    ...{ chosen: chosenIn(form), clientId: text('clientId') },
    confidence: confidence ? Number(confidence) : null,
    ...(form.has('print') && { print: text('print') }),
  };
  return { answer, back: back.data, retry: retry.data };
}

import { useTranslations } from '#language';
import { IMPORTED } from '@/quiz/item';
import { Chip } from '../controls/chip';
import { Material } from '../language/material';
import { itemAddress } from './addresses';
import type { Step, StepState } from './step';

/** Where the session stands: one square an item, the address of the one that is shown. */
export function RunHead({
  steps,
  states,
  at,
  topicTitle,
}: {
  steps: readonly Step[];
  states: readonly StepState[];
  /** From 0. */
  at: number;
  topicTitle: string;
}) {
  const t = useTranslations('run');
  const words = useTranslations('item');
  const item = steps[at]?.item;
  return (
    <div className="run-head">
      <b>{t('number', { number: at + 1, questions: steps.length })}</b>
      <Squares steps={steps} states={states} at={at} />
      <span className="run-topic">
        <Material>{topicTitle}</Material>
      </span>
      {item?.template === IMPORTED && <Chip>{words('fromFile')}</Chip>}
      {item && (
        <a className="run-address" href={itemAddress(item.pack, item.id)}>
          <code>{item.id}</code>
        </a>
      )}
    </div>
  );
}

/** Filled: right. Half filled: wrong. Dotted: waits to be stored. Framed: the one that is shown. */
export function Squares({
  steps,
  states,
  at,
}: {
  steps: readonly Step[];
  states: readonly StepState[];
  at: number | null;
}) {
  const t = useTranslations('run');
  const answered = states.filter((state) => state.answered);
  const wrong = answered.filter((state) => !state.answered?.correct).length;
  return (
    <div className="squares" role="img" aria-label={t('squares', { answered: answered.length, wrong })}>
      {steps.map((step, index) => (
        <i className={`${kindOf(states[index])}${index === at ? ' square-now' : ''}`} key={step.clientId} />
      ))}
    </div>
  );
}

function kindOf(state: StepState | undefined): string {
  if (state?.answered) return state.answered.correct ? 'square-right' : 'square-wrong';
  return state?.phase === 'failed' || state?.phase === 'sending' ? 'square-waiting' : 'square-open';
}

'use client';

import type { Ref } from 'react';
import { useFormatter, useTranslations } from '#language';
import { Button, ButtonLink } from '../controls/button';
import { Material, useMaterialMarks } from '../language/material';
import { itemAddress } from './addresses';
import { waitsWords } from './comes-back-words';
import { ReadLink } from './item-notes';
import { Squares } from './run-head';
import type { Step, StepState } from './step';
import { type Tally, tallyByTopic } from './tally';

interface Props {
  pack: string;
  steps: readonly Step[];
  states: readonly StepState[];
  topicTitles: Record<string, string>;
  /** Address of the session without a place. */
  address: string;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The end of a session: what was right by topic, what to read, and the same again with other variants. */
export function RunSummary({ pack, steps, states, topicTitles, address, headingRef }: Props) {
  const t = useTranslations('run');
  const format = useFormatter();
  const tallies = tallyByTopic(steps, states);
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const answered = tallies.reduce((sum, tally) => sum + tally.answered, 0);
  const open = states.findIndex((state, index) => !state.answered && !steps[index]?.aside);
  const aside = steps.filter((step, index) => step.aside && !states[index]?.answered).length;
  const left = steps.length - answered - aside;
  const waits = waitsWords(
    t,
    format,
    states.flatMap((state) => state.answered ?? []),
  );
  const missed = steps.filter((_, index) => states[index]?.answered?.correct === false);
  return (
    <div className="run-summary">
      <header className="page-head">
        <h1 ref={headingRef} tabIndex={-1}>
          {answered === 0 ? t('end.nothing') : t('end.right', { right, answered })}
        </h1>
        <div className="run-squares">
          <Squares steps={steps} states={states} at={null} />
        </div>
        {open >= 0 && (
          <p>
            {t.rich('end.left', {
              ...{ left, questions: steps.length, number: open + 1 },
              link: (text) => <a href={`${address}&at=${open + 1}`}>{text}</a>,
            })}
          </p>
        )}
        {aside > 0 && <p>{t('end.aside', { count: aside })}</p>}
        {waits && <p>{t('end.comingBack', { waits })}</p>}
      </header>
      <div className="run-summary-parts">
        <section aria-labelledby="summary-topics">
          <h2 id="summary-topics">{t('end.byTopic')}</h2>
          <TopicTable tallies={tallies} topicTitles={topicTitles} />
        </section>
        <section aria-labelledby="summary-read">
          <h2 id="summary-read">{t(missed.length === 0 && answered > 0 ? 'end.nothingToRead' : 'end.toRead')}</h2>
          {missed.length === 0 && <p>{t(answered === 0 ? 'end.whatYouMiss' : 'end.allRight')}</p>}
          {missed.length > 0 && (
            <ul className="missed">
              {missed.map((step) => (
                <Missed step={step} state={states[steps.indexOf(step)]} key={step.clientId} />
              ))}
            </ul>
          )}
        </section>
      </div>
      <Again pack={pack} steps={steps} missed={missed} />
    </div>
  );
}

function TopicTable({ tallies, topicTitles }: { tallies: Tally[]; topicTitles: Record<string, string> }) {
  const t = useTranslations('run');
  return (
    <table className="tally">
      <thead>
        <tr>
          <th scope="col">{t('end.topic')}</th>
          <th scope="col">{t('end.rightHead')}</th>
          <th scope="col">{t('end.asked')}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ topic, right, asked }) => (
          <tr key={topic}>
            <th scope="row">
              <Material>{topicTitles[topic] ?? topic}</Material>
            </th>
            <td>{right}</td>
            <td>{asked}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missed({ step, state }: { step: Step; state: StepState | undefined }) {
  const material = useMaterialMarks();
  const { item } = step;
  const [fact] = state?.answered?.explanation.facts ?? [];
  return (
    <li>
      <p className="missed-stem" {...material}>
        <a href={itemAddress(item.pack, item.id)}>{item.stem}</a>
      </p>
      {fact && (
        <>
          <p {...material}>{fact.statement}</p>
          <ReadLink pack={item.pack} reading={fact.reading} />
        </>
      )}
    </li>
  );
}

function Again({ pack, steps, missed }: { pack: string; steps: readonly Step[]; missed: readonly Step[] }) {
  const t = useTranslations('run');
  const some = missed.length > 0 && missed.length < steps.length;
  return (
    <div className="run-again">
      {some && <AgainForm pack={pack} steps={missed} label={t('end.missedAgain')} />}
      <AgainForm pack={pack} steps={steps} label={t('end.allAgain')} quiet={some} />
      <ButtonLink kind="quiet" href={`/practice?pack=${pack}`}>
        {t('end.another')}
      </ButtonLink>
    </div>
  );
}

function AgainForm(props: { pack: string; steps: readonly Step[]; label: string; quiet?: boolean }) {
  const { pack, steps, label, quiet = false } = props;
  return (
    <form method="post" action="/practice/start">
      <input type="hidden" name="pack" value={pack} />
      <input type="hidden" name="items" value={steps.map(({ item }) => item.id.replace('/', '.')).join('~')} />
      <Button type="submit" name="mode" value="again" kind={quiet ? 'quiet' : 'main'}>
        {label}
      </Button>
    </form>
  );
}

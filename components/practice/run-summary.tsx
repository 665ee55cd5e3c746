'use client';

import type { Ref } from 'react';
import { Button, ButtonLink } from '../controls/button';
import { count } from '../reading/words';
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
  const tallies = tallyByTopic(steps, states);
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const answered = tallies.reduce((sum, tally) => sum + tally.answered, 0);
  const open = states.findIndex((state, index) => !state.answered && !steps[index]?.aside);
  const aside = steps.filter((step, index) => step.aside && !states[index]?.answered).length;
  const left = steps.length - answered - aside;
  const waits = waitsWords(states.flatMap((state) => state.answered ?? []));
  const missed = steps.filter((_, index) => states[index]?.answered?.correct === false);
  return (
    <div className="run-summary">
      <header className="page-head">
        <h1 ref={headingRef} tabIndex={-1}>
          {answered === 0 ? 'Nothing answered yet.' : `${right} of ${answered} right.`}
        </h1>
        <div className="run-squares">
          <Squares steps={steps} states={states} at={null} />
        </div>
        {open >= 0 && (
          <p>
            {left} of {steps.length} not answered yet.{' '}
            <a href={`${address}&at=${open + 1}`}>Go on at question {open + 1}</a>
          </p>
        )}
        {aside > 0 && <p>{count(aside, 'question')} put aside.</p>}
        {waits && <p>Coming back: {waits}.</p>}
      </header>
      <div className="run-summary-parts">
        <section aria-labelledby="summary-topics">
          <h2 id="summary-topics">By topic</h2>
          <TopicTable tallies={tallies} topicTitles={topicTitles} />
        </section>
        <section aria-labelledby="summary-read">
          <h2 id="summary-read">{missed.length === 0 && answered > 0 ? 'Nothing to read again' : 'To read again'}</h2>
          {missed.length === 0 && (
            <p>
              {answered === 0
                ? 'What you miss is listed here, with where to read about it.'
                : 'Every answer of this session was right.'}
            </p>
          )}
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
  return (
    <table className="tally">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Right</th>
          <th scope="col">Asked</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ topic, right, asked }) => (
          <tr key={topic}>
            <th scope="row">{topicTitles[topic] ?? topic}</th>
            <td>{right}</td>
            <td>{asked}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missed({ step, state }: { step: Step; state: StepState | undefined }) {
  const { item } = step;
  const [fact] = state?.answered?.explanation.facts ?? [];
  return (
    <li>
      <p className="missed-stem">
        <a href={itemAddress(item.pack, item.id)}>{item.stem}</a>
      </p>
      {fact && (
        <>
          <p>{fact.statement}</p>
          <ReadLink pack={item.pack} reading={fact.reading} />
        </>
      )}
    </li>
  );
}

function Again({ pack, steps, missed }: { pack: string; steps: readonly Step[]; missed: readonly Step[] }) {
  const some = missed.length > 0 && missed.length < steps.length;
  return (
    <div className="run-again">
      {some && <AgainForm pack={pack} steps={missed} label="Missed ones, other variants" />}
      <AgainForm pack={pack} steps={steps} label="All again, other variants" quiet={some} />
      <ButtonLink kind="quiet" href={`/practice?pack=${pack}`}>
        Choose another session
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

'use client';

import { spacedCode } from '@/classroom/live/join-code';
import { nextStep } from '@/classroom/quiz/next-step';
import { Button } from '../controls/button';
import { letters } from '../practice/words';
import { StateMark } from '../state/state-mark';
import type { HostProps, HostTold } from './host-view';
import { RemoteSeats } from './remote-seats';
import { useHost } from './use-host';
import { useLive } from './use-live';
import { clockText, useTimeLeft } from './use-time-left';

/** The host's remote control: a phone in the hand, the wall in front. */
export function Remote({ session, title, code }: HostProps) {
  const { told, online, ahead } = useLive<HostTold>(session, 'host');
  const { send, busy, problem } = useHost(session);
  const view = told?.host ?? null;
  const question = view?.questions.at(-1);
  const left = useTimeLeft(question ?? { openedAt: null, closesAt: null }, ahead);
  if (view === null) return <p className="live-quiet">Connecting to {title}.</p>;
  const next = nextStep(view);
  return (
    <main id="main" className="live-phone">
      <header className="live-phone-head">
        <b>{title}</b>
        <span>{spacedCode(code)}</span>
        <span>{view.seats.length} here</span>
      </header>
      {!online && (
        <p className="live-offline" role="status">
          <StateMark kind="unknown" /> No connection. Trying again.
        </p>
      )}
      {question && view.settings.pacing === 'host' && (
        <p className="remote-stem">
          {question.index + 1} of {view.of}: {question.item.stem}
        </p>
      )}
      <p className="remote-count">
        {view.phase === 'lobby' && `${view.seats.length} in the lobby`}
        {view.phase === 'open' && `${view.answered} answered${left ? `, ${clockText(left.seconds)} left` : ''}`}
        {view.phase === 'closed' && `Closed, ${view.answered} answered`}
        {view.phase === 'revealed' &&
          question?.reveal &&
          `${letters(question.reveal.key)}: ${question.reveal.distribution.right} of ${question.reveal.distribution.answered} right`}
        {view.phase === 'ended' && 'The quiz is over.'}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {next && (
        <button type="button" className="remote-next" disabled={busy} onClick={() => send(next.command)}>
          {next.label}
        </button>
      )}
      {view.phase !== 'ended' && (
        <div className="remote-row">
          <Button kind="quiet" onClick={() => send({ type: 'lock', locked: !view.locked })}>
            {view.locked ? 'Open the door' : 'Close the door'}
          </Button>
          {next?.command.type !== 'end' && (
            <Button kind="quiet" onClick={() => confirm('End the quiz for everybody?') && send({ type: 'end' })}>
              End now
            </Button>
          )}
        </div>
      )}
      {view.phase === 'ended' && <a href={`/live/host/${session}/results`}>Results</a>}
      <RemoteSeats
        seats={view.seats.map(({ id, nickname, score, answered }) => ({
          id,
          nickname,
          state: view.phase === 'open' ? (answered > 0 ? 'answered' : 'not yet') : `${score} points`,
        }))}
        remove={(participant) => send({ type: 'remove', participant })}
      />
    </main>
  );
}

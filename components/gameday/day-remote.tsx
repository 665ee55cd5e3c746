'use client';

import { countsAt } from '@/classroom/gameday/class-curve';
import { nextDayStep } from '@/classroom/gameday/next-step';
import { spacedCode } from '@/classroom/live/join-code';
import { Button } from '../controls/button';
import type { HostProps } from '../live/host-view';
import { RemoteSeats } from '../live/remote-seats';
import { useHost } from '../live/use-host';
import { useLive } from '../live/use-live';
import { clockText, useTimeLeft } from '../live/use-time-left';
import { StateMark } from '../state/state-mark';
import { FaultChoice } from './fault-choice';
import type { DayTold } from './host-told';
import { usePlay } from './use-play';
import { shareText } from './words';

/** The host's remote control of a GameDay: a phone in the hand, the board in front. */
export function DayRemote({ session, title, code }: HostProps) {
  const { told, online, ahead } = useLive<DayTold>(session, 'host');
  const { send, busy, problem } = useHost(session);
  const view = told?.host ?? null;
  const { at } = usePlay(view ?? { rounds: [], roundS: 1 }, ahead);
  const left = useTimeLeft(view?.phase === 'building' ? view : { openedAt: null, closesAt: null }, ahead);
  if (view === null) return <p className="live-quiet">Connecting to {title}.</p>;
  const next = nextDayStep(view);
  const running = view.rounds.some(({ ranAt }) => ranAt === null);
  const outcomes = at ? view.tiles.flatMap((tile) => tile.rounds[at.round] ?? []) : [];
  const now = at ? countsAt(outcomes, at.atS) : null;
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
      <h1>{(at && view.rounds[at.round]?.fault.title) ?? view.brief.title}</h1>
      <p className="remote-count" role="status">
        {view.phase === 'lobby' && `${view.seats.length} in the lobby`}
        {view.phase === 'building' &&
          `${view.designs} of ${view.seats.length} entered${left ? `, ${clockText(left.seconds)} left` : ''}`}
        {view.phase === 'closed' && `The door is closed, ${view.designs} entered`}
        {view.phase === 'running' && running && `Running ${view.designs} designs`}
        {view.phase === 'running' && !running && now && `${now.ok + now.degraded} of ${outcomes.length} still serve`}
        {view.phase === 'ended' && `It is over${view.served === null ? '.' : `: ${shareText(view.served)} served.`}`}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {next && (
        <button type="button" className="remote-next" disabled={busy} onClick={() => send(next.command)}>
          {next.label}
        </button>
      )}
      <FaultChoice view={view} busy={busy} send={send} />
      {view.phase !== 'ended' && (
        <div className="remote-row">
          {view.phase === 'closed' && view.designs > 0 && (
            <Button kind="quiet" disabled={busy} onClick={() => send({ type: 'open', minutes: view.minutes })}>
              Open the door again
            </Button>
          )}
          <Button kind="quiet" onClick={() => send({ type: 'lock', locked: !view.locked })}>
            {view.locked ? 'Let people join' : 'Let nobody join'}
          </Button>
          {next?.command.type !== 'end' && (
            <Button kind="quiet" onClick={() => confirm('End the GameDay for everybody?') && send({ type: 'end' })}>
              End now
            </Button>
          )}
        </div>
      )}
      {view.phase === 'ended' && <a href={`/live/host/${session}/results`}>Results</a>}
      <RemoteSeats
        seats={view.seats.map(({ id, nickname, entered }) => ({
          id,
          nickname,
          state: entered ? 'design is in' : 'no design',
        }))}
        remove={(participant) => send({ type: 'remove', participant })}
      />
    </main>
  );
}

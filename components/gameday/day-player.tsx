'use client';

import type { GameDayOwnView, GameDaySharedView } from '@/classroom/gameday/gameday-views';
import { JoinForm } from '../live/join-form';
import { useLive } from '../live/use-live';
import { clockText, useTimeLeft } from '../live/use-time-left';
import { LocalTime } from '../local-time';
import { StateMark } from '../state/state-mark';
import { DayEnd } from './day-end';
import { EnterDesign } from './enter-design';
import { OwnRounds } from './own-rounds';
import { OwnTimeline } from './own-timeline';
import { usePlay } from './use-play';
import { shareText, usdText } from './words';

interface Props {
  session: string;
  code: string;
  title: string;
}

/** A participant's page of a GameDay, made for a phone: their own design and how it fares. */
export function DayPlayer({ session, code, title }: Props) {
  const { told, online, ahead } = useLive<{ shared: GameDaySharedView; own: GameDayOwnView }>(session, 'participant');
  const { at: playing } = usePlay(told?.shared ?? { rounds: [], roundS: 1 }, ahead);
  const left = useTimeLeft(told?.shared.phase === 'building' ? told.shared : { openedAt: null, closesAt: null }, ahead);
  if (told === null) return <p className="live-quiet">Connecting to {title}.</p>;
  const { shared, own } = told;
  // Once it is over nothing is held back.
  const at = playing && shared.phase === 'ended' ? { ...playing, atS: shared.roundS } : playing;
  if (own.nickname === null) {
    const said = own.removed
      ? 'The host has removed your nickname. Choose another one; your design is kept.'
      : undefined;
    return (
      <main id="main" className="live-phone">
        <h1>{title}</h1>
        <JoinForm code={code} said={said} onJoined={() => undefined} />
      </main>
    );
  }
  const newest = shared.rounds.at(-1);
  const running = newest?.ranAt === null;
  return (
    <main id="main" className="live-phone day-phone" data-phase={shared.phase}>
      <header className="live-phone-head">
        <b>{title}</b>
        <span>{own.nickname}</span>
      </header>
      {!online && (
        <p className="live-offline" role="status">
          <StateMark kind="unknown" />
          No connection. Trying again.
        </p>
      )}
      {shared.phase === 'lobby' && (
        <div className="live-quiet">
          <h1>You are in.</h1>
          <p>
            The brief is “{shared.brief.title}”. The host opens the door for designs in a moment.
            {own.among > 1 && ` ${own.among} people have joined.`}
          </p>
        </div>
      )}
      {shared.phase === 'building' && <h1>Build a design that survives.</h1>}
      {shared.phase === 'building' && left && (
        <p className="remote-count">
          {clockText(left.seconds)} <span className="live-small">left to enter it</span>
        </p>
      )}
      {shared.phase === 'closed' && <h1>The door is closed.</h1>}
      {shared.phase === 'running' && (at === null || !own.entry) && <h1>{newest?.fault.title}</h1>}
      {running && (
        <p role="status">{at !== null && own.entry && <b>{newest?.fault.title}. </b>}Every design is being run.</p>
      )}
      {shared.phase === 'ended' && <DayEnd view={shared} level={1} />}
      {shared.phase !== 'lobby' && <OwnEntry own={own} closed={shared.phase !== 'building'} />}
      {shared.phase === 'building' && (
        <EnterDesign session={session} code={code} brief={shared.brief} entry={own.entry} />
      )}
      {at !== null && own.entry && <OwnRounds shared={shared} own={own} at={at} />}
      {at !== null && !own.entry && (
        <p>
          {shared.served !== null && `${shareText(shared.served)} of the class’s requests are served. `}
          The board in front shows every design.
        </p>
      )}
      {shared.end && own.entry && <OwnTimeline shared={shared} end={shared.end} own={own} entry={own.entry} />}
      {shared.phase === 'ended' && (
        <p>
          Your design is an attempt in your progress. <a href={`/lab/${shared.brief.id}`}>Mend it in the lab</a>, or{' '}
          <a href="/account">make an account</a> to keep it.
        </p>
      )}
    </main>
  );
}

function OwnEntry({ own: { entry }, closed }: { own: GameDayOwnView; closed: boolean }) {
  if (entry === null) return closed ? <p>You have no design in this GameDay.</p> : null;
  return (
    <p className="live-receipt">
      <span>
        <StateMark kind="ok" />
        <b>Your design is stored</b>
        <LocalTime at={new Date(entry.at).toISOString()} form="time" />
      </span>
      <span>
        {entry.title && `${entry.title}: `}
        {entry.parts} {entry.parts === 1 ? 'resource' : 'resources'}, {usdText(entry.usd)}
      </span>
    </p>
  );
}

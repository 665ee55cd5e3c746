'use client';

import { useEffect } from 'react';
import { useTranslations } from '#language';
import type { GameDayHostView } from '@/classroom/gameday/gameday-views';
import { nextDayStep, stillToCome } from '@/classroom/gameday/next-step';
import { spacedCode } from '@/classroom/live/join-code';
import { Button } from '../controls/button';
import { Material } from '../language/material';
import type { HostProps } from '../live/host-view';
import { Qr } from '../live/qr';
import { useHost } from '../live/use-host';
import { useLive } from '../live/use-live';
import { clockText, useTimeLeft } from '../live/use-time-left';
import { WallLobby } from '../live/wall-lobby';
import { Wordmark } from '../shell/wordmark';
import { StateMark } from '../state/state-mark';
import { Board } from './board';
import { DayEnd } from './day-end';
import { FaultChoice } from './fault-choice';
import type { DayTold } from './host-told';
import { usePlay } from './use-play';

/** The projector of a GameDay: the board, and one button for whoever stands beside it. */
export function DayWall(props: HostProps) {
  const t = useTranslations('gameday');
  const live = useTranslations('live');
  const { session, title, code, origins } = props;
  const { told, online, ahead } = useLive<DayTold>(session, 'host');
  const { send, busy, problem } = useHost(session);
  const view = told?.host ?? null;
  const next = view && nextDayStep(view);
  const { at, replay, replaying } = usePlay(view ?? { rounds: [], roundS: 1 }, ahead);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const free = !(event.target instanceof HTMLElement) || !event.target.closest('button, a, input, select');
      if (free && next && (event.key === ' ' || event.key === 'ArrowRight')) {
        event.preventDefault();
        send(next.command);
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  if (view === null) return <p className="live-quiet">{live('connecting', { title })}</p>;
  const address = `${origins[0]}/live/${code}`;
  const of = view.rounds.length + (view.phase === 'ended' ? 0 : stillToCome(view).length);
  const running = view.rounds.some(({ ranAt }) => ranAt === null);
  const onBoard = at !== null && (view.phase !== 'ended' || replaying);
  return (
    <div className="wall day-wall" data-phase={view.phase}>
      <header className="wall-head">
        <Wordmark />
        <b>{t('title')}</b>
        <span>
          {title.includes(view.brief.title)
            ? t('heading', { title, designs: view.designs })
            : t('headingBrief', { title, brief: view.brief.title, designs: view.designs })}
        </span>
        {view.phase !== 'lobby' && (
          <div className="wall-join">
            <span>
              {`${origins[0]?.replace(/^https?:\/\//, '')}/live/join`}
              <b>{spacedCode(code)}</b>
            </span>
            {!onBoard && <Qr text={address} label={live('lobby.qr', { address })} />}
          </div>
        )}
      </header>
      <main id="main" className="wall-main">
        {view.phase === 'lobby' && (
          <WallLobby {...props} view={view} remove={(participant) => send({ type: 'remove', participant })} />
        )}
        {(view.phase === 'building' || (view.phase !== 'lobby' && view.phase !== 'ended' && at === null)) && (
          <Building view={view} ahead={ahead} running={running} />
        )}
        {onBoard && at && <Board view={view} at={at} of={of} />}
        {view.phase === 'ended' && !replaying && <DayEnd view={view} level={1} />}
      </main>
      <footer className="wall-foot">
        {!online && (
          <span className="live-offline" role="status">
            <StateMark kind="unknown" /> {live('noConnection')}
          </span>
        )}
        {problem && <span role="alert">{problem}</span>}
        {running && <span role="status">{t('running', { count: view.designs })}</span>}
        <span className="wall-fill" />
        {at !== null && (
          <Button kind="quiet" disabled={replaying} onClick={replay}>
            {t('replay')}
          </Button>
        )}
        {!running && <FaultChoice view={view} busy={busy} send={send} />}
        {next && (
          <Button disabled={busy} onClick={() => send(next.command)}>
            {t(`steps.${next.does}`, { fault: next.fault })}
          </Button>
        )}
        {view.phase === 'ended' && <a href={`/live/host/${session}/results`}>{live('results')}</a>}
      </footer>
    </div>
  );
}

/** While designs are made: how many are in, one square each, and the time that is left. */
function Building({ view, ahead, running }: { view: GameDayHostView; ahead: number; running: boolean }) {
  const t = useTranslations('gameday');
  const live = useTranslations('live');
  const left = useTimeLeft(view.phase === 'building' ? view : { openedAt: null, closesAt: null }, ahead);
  const missing = view.seats.filter(({ entered }) => !entered).length;
  return (
    <div className="day-building">
      <h1>{t(view.phase === 'building' ? 'build' : running ? 'firstStrikes' : 'doorClosed')}</h1>
      <p className="day-brief">
        <Material>{view.brief.title}</Material>
      </p>
      <p className="board-count">
        {t.rich('in', { count: view.designs, b: (text) => <b data-testid="entered">{text}</b> })}
      </p>
      {view.seats.length <= 200 && (
        <ul className="day-seats" aria-label={live('whoIsHere')}>
          {view.seats.map(({ id, nickname, entered }) => (
            <li key={id} data-entered={entered}>
              {nickname}
              <span className="sr-only">{t(entered ? 'seatIn' : 'seatNone')}</span>
            </li>
          ))}
        </ul>
      )}
      {view.phase === 'building' && missing > 0 && <p>{t('atWork', { count: missing })}</p>}
      {left && <p className="wall-number">{clockText(left.seconds)}</p>}
    </div>
  );
}

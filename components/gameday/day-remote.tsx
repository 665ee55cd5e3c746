'use client';

import { useTranslations } from '#language';
import { countsAt } from '@/classroom/gameday/class-curve';
import { nextDayStep } from '@/classroom/gameday/next-step';
import { spacedCode } from '@/classroom/live/join-code';
import { Button } from '../controls/button';
import { Material } from '../language/material';
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
  const t = useTranslations('gameday');
  const live = useTranslations('live');
  const { told, online, ahead } = useLive<DayTold>(session, 'host');
  const { send, busy, problem } = useHost(session);
  const view = told?.host ?? null;
  const { at } = usePlay(view ?? { rounds: [], roundS: 1 }, ahead);
  const left = useTimeLeft(view?.phase === 'building' ? view : { openedAt: null, closesAt: null }, ahead);
  if (view === null) return <p className="live-quiet">{live('connecting', { title })}</p>;
  const next = nextDayStep(view);
  const running = view.rounds.some(({ ranAt }) => ranAt === null);
  const outcomes = at ? view.tiles.flatMap((tile) => tile.rounds[at.round] ?? []) : [];
  const now = at ? countsAt(outcomes, at.atS) : null;
  return (
    <main id="main" className="live-phone">
      <header className="live-phone-head">
        <b>{title}</b>
        <span>{spacedCode(code)}</span>
        <span>{live('here', { count: view.seats.length })}</span>
      </header>
      {!online && (
        <p className="live-offline" role="status">
          <StateMark kind="unknown" /> {live('noConnection')}
        </p>
      )}
      <h1>
        <Material>{(at && view.rounds[at.round]?.fault.title) ?? view.brief.title}</Material>
      </h1>
      <p className="remote-count" role="status">
        {view.phase === 'lobby' && live('inLobby', { count: view.seats.length })}
        {view.phase === 'building' &&
          (left
            ? t('remote.enteredLeft', {
                designs: view.designs,
                of: view.seats.length,
                time: clockText(left.seconds),
              })
            : t('remote.entered', { designs: view.designs, of: view.seats.length }))}
        {view.phase === 'closed' && t('remote.closed', { designs: view.designs })}
        {view.phase === 'running' && running && t('remote.running', { count: view.designs })}
        {view.phase === 'running' &&
          !running &&
          now &&
          t('remote.still', { serving: now.ok + now.degraded, of: outcomes.length })}
        {view.phase === 'ended' &&
          (view.served === null ? t('remote.over') : t('remote.overServed', { share: shareText(t, view.served) }))}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {next && (
        <button type="button" className="remote-next" disabled={busy} onClick={() => send(next.command)}>
          {t(`steps.${next.does}`, { fault: next.fault })}
        </button>
      )}
      <FaultChoice view={view} busy={busy} send={send} />
      {view.phase !== 'ended' && (
        <div className="remote-row">
          {view.phase === 'closed' && view.designs > 0 && (
            <Button kind="quiet" disabled={busy} onClick={() => send({ type: 'open', minutes: view.minutes })}>
              {t('steps.openAgain')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => send({ type: 'lock', locked: !view.locked })}>
            {t(view.locked ? 'remote.letJoin' : 'remote.letNobody')}
          </Button>
          {next?.command.type !== 'end' && (
            <Button kind="quiet" onClick={() => confirm(t('remote.confirmEnd')) && send({ type: 'end' })}>
              {live('endNow')}
            </Button>
          )}
        </div>
      )}
      {view.phase === 'ended' && <a href={`/live/host/${session}/results`}>{live('results')}</a>}
      <RemoteSeats
        seats={view.seats.map(({ id, nickname, entered }) => ({
          id,
          nickname,
          state: t(entered ? 'remote.isIn' : 'remote.none'),
        }))}
        remove={(participant) => send({ type: 'remove', participant })}
      />
    </main>
  );
}

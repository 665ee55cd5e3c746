'use client';

import { useTranslations } from '#language';
import { spacedCode } from '@/classroom/live/join-code';
import { nextStep } from '@/classroom/quiz/next-step';
import { Button } from '../controls/button';
import { Material } from '../language/material';
import { letters } from '../practice/words';
import { StateMark } from '../state/state-mark';
import type { HostProps, HostTold } from './host-view';
import { RemoteSeats } from './remote-seats';
import { useHost } from './use-host';
import { useLive } from './use-live';
import { clockText, useTimeLeft } from './use-time-left';

/** The host's remote control: a phone in the hand, the wall in front. */
export function Remote({ session, title, code }: HostProps) {
  const t = useTranslations('live');
  const ways = useTranslations('answering');
  const { told, online, ahead } = useLive<HostTold>(session, 'host');
  const { send, busy, problem } = useHost(session);
  const view = told?.host ?? null;
  const question = view?.questions.at(-1);
  const left = useTimeLeft(question ?? { openedAt: null, closesAt: null }, ahead);
  if (view === null) return <p className="live-quiet">{t('connecting', { title })}</p>;
  const next = nextStep(view);
  return (
    <main id="main" className="live-phone">
      <header className="live-phone-head">
        <b>{title}</b>
        <span>{spacedCode(code)}</span>
        <span>{t('here', { count: view.seats.length })}</span>
      </header>
      {!online && (
        <p className="live-offline" role="status">
          <StateMark kind="unknown" /> {t('noConnection')}
        </p>
      )}
      {question && view.settings.pacing === 'host' && (
        <p className="remote-stem">
          {t.rich('remote.stem', {
            number: question.index + 1,
            of: view.of,
            stem: () => <Material key="stem">{question.item.stem}</Material>,
          })}
        </p>
      )}
      <p className="remote-count">
        {view.phase === 'lobby' && t('inLobby', { count: view.seats.length })}
        {view.phase === 'open' &&
          (left
            ? t('remote.answeredLeft', { count: view.answered, time: clockText(left.seconds) })
            : t('remote.answered', { count: view.answered }))}
        {view.phase === 'closed' && t('remote.closed', { count: view.answered })}
        {view.phase === 'revealed' &&
          question?.reveal &&
          t('remote.revealed', {
            letters: letters(ways, question.reveal.key),
            right: question.reveal.distribution.right,
            answered: question.reveal.distribution.answered,
          })}
        {view.phase === 'ended' && t('remote.over')}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {next && (
        <button type="button" className="remote-next" disabled={busy} onClick={() => send(next.command)}>
          {t(`steps.${next.does}`)}
        </button>
      )}
      {view.phase !== 'ended' && (
        <div className="remote-row">
          <Button kind="quiet" onClick={() => send({ type: 'lock', locked: !view.locked })}>
            {t(view.locked ? 'remote.openDoor' : 'remote.closeDoor')}
          </Button>
          {next?.command.type !== 'end' && (
            <Button kind="quiet" onClick={() => confirm(t('remote.confirmEnd')) && send({ type: 'end' })}>
              {t('endNow')}
            </Button>
          )}
        </div>
      )}
      {view.phase === 'ended' && <a href={`/live/host/${session}/results`}>{t('results')}</a>}
      <RemoteSeats
        seats={view.seats.map(({ id, nickname, score, answered }) => ({
          id,
          nickname,
          state:
            view.phase === 'open'
              ? t(answered > 0 ? 'remote.hasAnswered' : 'remote.notYet')
              : t('points', { points: score }),
        }))}
        remove={(participant) => send({ type: 'remove', participant })}
      />
    </main>
  );
}

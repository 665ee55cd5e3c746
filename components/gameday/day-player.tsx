'use client';

import { useTranslations } from '#language';
import type { GameDayOwnView, GameDaySharedView } from '@/classroom/gameday/gameday-views';
import { Material } from '../language/material';
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
  const t = useTranslations('gameday');
  const live = useTranslations('live');
  const { told, online, ahead } = useLive<{ shared: GameDaySharedView; own: GameDayOwnView }>(session, 'participant');
  const { at: playing } = usePlay(told?.shared ?? { rounds: [], roundS: 1 }, ahead);
  const left = useTimeLeft(told?.shared.phase === 'building' ? told.shared : { openedAt: null, closesAt: null }, ahead);
  if (told === null) return <p className="live-quiet">{live('connecting', { title })}</p>;
  const { shared, own } = told;
  // Once it is over nothing is held back.
  const at = playing && shared.phase === 'ended' ? { ...playing, atS: shared.roundS } : playing;
  if (own.nickname === null) {
    const said = own.removed ? t('own.removed') : undefined;
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
          {live('noConnection')}
        </p>
      )}
      {shared.phase === 'lobby' && (
        <div className="live-quiet">
          <h1>{live('lobby.in')}</h1>
          <p>
            {t('own.brief', { brief: shared.brief.title })}
            {own.among > 1 && ` ${live('lobby.joined', { count: own.among })}`}
          </p>
        </div>
      )}
      {shared.phase === 'building' && <h1>{t('build')}</h1>}
      {shared.phase === 'building' && left && (
        <p className="remote-count">
          {t.rich('own.left', {
            time: clockText(left.seconds),
            small: (text) => <span className="live-small">{text}</span>,
          })}
        </p>
      )}
      {shared.phase === 'closed' && <h1>{t('doorClosed')}</h1>}
      {shared.phase === 'running' && (at === null || !own.entry) && (
        <h1>
          <Material>{newest?.fault.title}</Material>
        </h1>
      )}
      {running && (
        <p role="status">
          {at !== null && own.entry && (
            <b>
              <Material>{newest?.fault.title}</Material>.{' '}
            </b>
          )}
          {t('own.allRun')}
        </p>
      )}
      {shared.phase === 'ended' && <DayEnd view={shared} level={1} />}
      {shared.phase !== 'lobby' && <OwnEntry own={own} closed={shared.phase !== 'building'} />}
      {shared.phase === 'building' && (
        <EnterDesign session={session} code={code} brief={shared.brief} entry={own.entry} />
      )}
      {at !== null && own.entry && <OwnRounds shared={shared} own={own} at={at} />}
      {at !== null && !own.entry && (
        <p>
          {shared.served === null ? t('own.boardShows') : t('own.classServed', { share: shareText(t, shared.served) })}
        </p>
      )}
      {shared.end && own.entry && <OwnTimeline shared={shared} end={shared.end} own={own} entry={own.entry} />}
      {shared.phase === 'ended' && (
        <p>
          {t.rich('own.after', {
            lab: (text) => <a href={`/lab/${shared.brief.id}`}>{text}</a>,
            account: (text) => <a href="/account">{text}</a>,
          })}
        </p>
      )}
    </main>
  );
}

function OwnEntry({ own: { entry }, closed }: { own: GameDayOwnView; closed: boolean }) {
  const t = useTranslations('gameday');
  if (entry === null) return closed ? <p>{t('own.none')}</p> : null;
  const size = { resources: entry.parts, cost: usdText(t, entry.usd) };
  return (
    <p className="live-receipt">
      <span>
        <StateMark kind="ok" />
        <b>{t('own.stored')}</b>
        <LocalTime at={new Date(entry.at).toISOString()} form="time" />
      </span>
      <span>{entry.title ? t('own.entryTitled', { ...size, title: entry.title }) : t('own.entry', size)}</span>
    </p>
  );
}

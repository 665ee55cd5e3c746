'use client';

import { useState } from 'react';
import { useTranslations } from '#language';
import type { QuizOwnView, QuizSharedView } from '@/classroom/quiz/quiz-views';
import { StateMark } from '../state/state-mark';
import { JoinForm } from './join-form';
import { PlayerQuestion } from './player-question';
import { useLive } from './use-live';

interface Props {
  session: string;
  code: string;
  title: string;
}

/** A participant's page of a live quiz, made for a phone. */
export function Player({ session, code, title }: Props) {
  const t = useTranslations('live');
  const { told, online, ahead } = useLive<{ shared: QuizSharedView; own: QuizOwnView }>(session, 'participant');
  const [index, setIndex] = useState(0);
  if (told === null) return <p className="live-quiet">{t('connecting', { title })}</p>;
  const { shared, own } = told;
  if (own.nickname === null) {
    const said = own.removed ? t('join.removed') : undefined;
    return (
      <div className="live-phone">
        <h1>{title}</h1>
        <JoinForm code={code} said={said} onJoined={() => undefined} />
      </div>
    );
  }
  const self = shared.settings.pacing === 'self';
  const question = shared.questions.find((one) => one.index === (self ? index : shared.questions.at(-1)?.index));
  return (
    <div className="live-phone" data-phase={shared.phase}>
      <header className="live-phone-head">
        <b>
          {question && shared.phase !== 'ended'
            ? t('questionOf', { number: question.index + 1, of: shared.of })
            : title}
        </b>
        <span>{own.nickname}</span>
        <span>{t('points', { points: own.score })}</span>
      </header>
      {!online && (
        <p className="live-offline" role="status">
          <StateMark kind="unknown" />
          {t('noConnectionKept')}
        </p>
      )}
      {shared.phase === 'lobby' && <Lobby among={own.among} />}
      {shared.phase === 'ended' && <Over own={own} shared={shared} />}
      {question && shared.phase !== 'ended' && (
        <PlayerQuestion
          key={question.index}
          {...{ session, question, ahead, phase: shared.phase, settings: shared.settings }}
          given={own.answers.find((answer) => answer.question === question.index) ?? null}
        />
      )}
      {question && shared.phase === 'revealed' && own.rank !== null && (
        <p className="live-rank">{t('placeOf', { rank: own.rank, among: own.among })}</p>
      )}
      {self && question && shared.phase !== 'ended' && (
        <nav className="live-steps" aria-label={t('phone.questions')}>
          {shared.questions.map((one) => (
            <button
              type="button"
              key={one.index}
              aria-current={one.index === question.index ? 'step' : undefined}
              onClick={() => setIndex(one.index)}
            >
              {one.index + 1}
              {own.answers.some((answer) => answer.question === one.index) && (
                <span className="sr-only">{t('phone.answered')}</span>
              )}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}

function Lobby({ among }: { among: number }) {
  const t = useTranslations('live');
  return (
    <div className="live-quiet">
      <h1>{t('lobby.in')}</h1>
      <p>
        {t('lobby.soon')} {among > 1 && t('lobby.joined', { count: among })}
      </p>
    </div>
  );
}

function Over({ own, shared }: { own: QuizOwnView; shared: QuizSharedView }) {
  const t = useTranslations('live');
  const right = own.answers.filter(({ result }) => result?.correct).length;
  return (
    <div className="live-quiet">
      <h1>{t('phone.over', { right, of: shared.of })}</h1>
      <p>
        {own.rank === null
          ? t('phone.ended', { points: own.score })
          : t('phone.endedRanked', { points: own.score, rank: own.rank, among: own.among })}
      </p>
      <p>
        {t.rich('phone.after', {
          progress: (text) => <a href="/progress">{text}</a>,
          account: (text) => <a href="/account">{text}</a>,
        })}
      </p>
    </div>
  );
}

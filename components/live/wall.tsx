'use client';

import { useEffect } from 'react';
import { useTranslations } from '#language';
import { spacedCode } from '@/classroom/live/join-code';
import { nextStep } from '@/classroom/quiz/next-step';
import type { QuizHostView } from '@/classroom/quiz/quiz-views';
import { Button } from '../controls/button';
import { Material, useMaterialMarks } from '../language/material';
import { Wordmark } from '../shell/wordmark';
import { StateMark } from '../state/state-mark';
import type { HostProps, HostTold } from './host-view';
import { Leaderboard } from './leaderboard';
import { Qr } from './qr';
import { useFit } from './use-fit';
import { useHost } from './use-host';
import { useLive } from './use-live';
import { clockText, useTimeLeft } from './use-time-left';
import { WallLobby } from './wall-lobby';
import { WallQuestion } from './wall-question';
import { WallReveal } from './wall-reveal';

/** The projector: nothing on it that the class may not see, one button for whoever stands beside it. */
export function Wall(props: HostProps) {
  const t = useTranslations('live');
  const { session, title, code, origins } = props;
  const { told, online, ahead } = useLive<HostTold>(session, 'host');
  const { send, busy, problem } = useHost(session);
  const main = useFit();
  const view = told?.host ?? null;
  const next = view && nextStep(view);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const free = !(event.target instanceof HTMLElement) || !event.target.closest('button, a, input');
      if (free && next && (event.key === ' ' || event.key === 'ArrowRight')) {
        event.preventDefault();
        send(next.command);
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  if (view === null) return <p className="live-quiet">{t('connecting', { title })}</p>;
  const question = view.settings.pacing === 'host' ? view.questions.at(-1) : undefined;
  const address = `${origins[0]}/live/${code}`;
  return (
    <div className="wall" data-phase={view.phase}>
      <header className="wall-head">
        <Wordmark />
        <b>
          {question && view.phase !== 'ended' ? t('questionOf', { number: question.index + 1, of: view.of }) : title}
        </b>
        <span>{t('here', { count: view.seats.length })}</span>
        {view.phase !== 'lobby' && (
          <div className="wall-join">
            <span>
              {`${origins[0]?.replace(/^https?:\/\//, '')}/live/join`}
              <b>{spacedCode(code)}</b>
            </span>
            <Qr text={address} label={t('lobby.qr', { address })} />
          </div>
        )}
      </header>
      <main id="main" className="wall-main" ref={main}>
        {view.phase === 'lobby' && (
          <WallLobby {...props} view={view} remove={(participant) => send({ type: 'remove', participant })} />
        )}
        {question && !question.reveal && view.phase !== 'ended' && <WallQuestion question={question} />}
        {question?.reveal && view.phase === 'revealed' && (
          <WallReveal
            question={question}
            explanation={view.explanations.find(({ index }) => index === question.index)?.explanation ?? null}
          />
        )}
        {view.settings.pacing === 'self' && view.phase !== 'lobby' && view.phase !== 'ended' && (
          <SelfPaced view={view} />
        )}
        {view.phase === 'ended' && <Leaderboard view={view} />}
      </main>
      <footer className="wall-foot">
        {!online && (
          <span className="live-offline" role="status">
            <StateMark kind="unknown" /> {t('noConnection')}
          </span>
        )}
        {problem && <span role="alert">{problem}</span>}
        <Progress view={view} ahead={ahead} />
        {next && (
          <Button disabled={busy} onClick={() => send(next.command)}>
            {t(`steps.${next.does}`)}
          </Button>
        )}
        {view.phase === 'ended' && <a href={`/live/host/${session}/results`}>{t('results')}</a>}
      </footer>
    </div>
  );
}

/** How many have answered, one square each where they fit, and the time that is left. */
function Progress({ view, ahead }: { view: QuizHostView; ahead: number }) {
  const t = useTranslations('live');
  const question = view.questions.at(-1);
  const left = useTimeLeft(question ?? { openedAt: null, closesAt: null }, ahead);
  if (!question || view.phase === 'ended') return <span className="wall-fill" />;
  const { belief } = question.reveal?.distribution ?? { belief: null };
  if (question.reveal && view.settings.pacing === 'host') {
    return (
      <p className="wall-belief">
        {belief && (
          <>
            <b>
              {t.rich('wall.holdTrue', {
                count: belief.count,
                answered: question.reveal.distribution.answered,
                belief: () => <Material key="belief">{belief.text}</Material>,
              })}
            </b>{' '}
            <Material>{belief.whyWrong}</Material>
          </>
        )}
      </p>
    );
  }
  const wanted = view.settings.pacing === 'self' ? view.seats.length * view.of : view.seats.length;
  return (
    <>
      <span className="wall-number" data-testid="answered">
        {t('wall.answeredOf', { answered: view.answered, of: wanted })}
      </span>
      {wanted <= 80 && (
        <span className="wall-people" aria-hidden="true">
          {Array.from({ length: wanted }, (_, seat) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: squares have nothing but their place
            <i key={seat} className={seat < view.answered ? 'is-in' : undefined} />
          ))}
        </span>
      )}
      <span>{t('wall.answered')}</span>
      <span className="wall-fill" />
      {view.phase === 'closed' ? (
        <b>{t('wall.closed')}</b>
      ) : (
        left && <span className="wall-number">{clockText(left.seconds)}</span>
      )}
    </>
  );
}

function SelfPaced({ view }: { view: QuizHostView }) {
  const t = useTranslations('live');
  const material = useMaterialMarks();
  if (view.phase === 'revealed' && view.leaders.length > 0) return <Leaderboard view={view} />;
  return (
    <ol className="wall-shares">
      {view.questions.map(({ index, item, reveal }) => (
        <li key={index}>
          <b>{index + 1}</b>
          <span {...material}>{item.stem}</span>
          {reveal && (
            <span>{t('wall.right', { right: reveal.distribution.right, answered: reveal.distribution.answered })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

'use client';

import { useState } from 'react';
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
  const { told, online, ahead } = useLive<{ shared: QuizSharedView; own: QuizOwnView }>(session, 'participant');
  const [index, setIndex] = useState(0);
  if (told === null) return <p className="live-quiet">Connecting to {title}.</p>;
  const { shared, own } = told;
  if (own.nickname === null) {
    const said = own.removed
      ? 'The host has removed your nickname. Choose another one; your points are kept.'
      : undefined;
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
        <b>{question && shared.phase !== 'ended' ? `Question ${question.index + 1} of ${shared.of}` : title}</b>
        <span>{own.nickname}</span>
        <span>{own.score} points</span>
      </header>
      {!online && (
        <p className="live-offline" role="status">
          <StateMark kind="unknown" />
          No connection. Trying again; what you choose is kept and sent.
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
        <p className="live-rank">
          Place {own.rank} of {own.among}
        </p>
      )}
      {self && question && shared.phase !== 'ended' && (
        <nav className="live-steps" aria-label="Questions">
          {shared.questions.map((one) => (
            <button
              type="button"
              key={one.index}
              aria-current={one.index === question.index ? 'step' : undefined}
              onClick={() => setIndex(one.index)}
            >
              {one.index + 1}
              {own.answers.some((answer) => answer.question === one.index) && (
                <span className="sr-only">, answered</span>
              )}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}

function Lobby({ among }: { among: number }) {
  return (
    <div className="live-quiet">
      <h1>You are in.</h1>
      <p>The host starts in a moment. {among > 1 && `${among} people have joined.`}</p>
    </div>
  );
}

function Over({ own, shared }: { own: QuizOwnView; shared: QuizSharedView }) {
  const right = own.answers.filter(({ result }) => result?.correct).length;
  return (
    <div className="live-quiet">
      <h1>
        {right} of {shared.of} right
      </h1>
      <p>
        {own.score} points{own.rank !== null && `, place ${own.rank} of ${own.among}`}.
      </p>
      <p>
        Your answers are in your progress: what went wrong comes back in practice. <a href="/progress">See it</a>, or{' '}
        <a href="/account">make an account</a> to keep it.
      </p>
    </div>
  );
}

'use client';

import { useState } from 'react';
import { DayPlayer } from '../gameday/day-player';
import { JoinForm } from './join-form';
import { Player } from './player';

interface Props {
  /** Kind of live session. */
  kind: string;
  session: string;
  code: string;
  title: string;
  /** This browser has joined before. */
  joined: boolean;
}

/** The nickname first, then the quiz or GameDay, without loading a page between. */
export function JoinGate({ kind, session, code, title, joined }: Props) {
  const [inside, setInside] = useState(joined);
  if (inside) {
    const Inside = kind === 'gameday' ? DayPlayer : Player;
    return <Inside session={session} code={code} title={title} />;
  }
  return (
    <main id="main" className="live-phone">
      <h1>{title}</h1>
      <JoinForm code={code} onJoined={() => setInside(true)} />
    </main>
  );
}

'use client';

import { useState } from 'react';
import { JoinForm } from './join-form';
import { Player } from './player';

interface Props {
  session: string;
  code: string;
  title: string;
  /** This browser has joined before. */
  joined: boolean;
}

/** The nickname first, then the quiz, without loading a page between. */
export function JoinGate({ session, code, title, joined }: Props) {
  const [inside, setInside] = useState(joined);
  if (inside) return <Player session={session} code={code} title={title} />;
  return (
    <main id="main" className="live-phone">
      <h1>{title}</h1>
      <JoinForm code={code} onJoined={() => setInside(true)} />
    </main>
  );
}

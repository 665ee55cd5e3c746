'use client';

import { useState } from 'react';
import { Button } from '../controls/button';
import { Overlay } from '../practice/overlay';
import { post } from '../practice/post';
import { count } from '../reading/words';
import type { Sitting } from './use-sitting';

/** Grading a whole exam may take some seconds. */
const LIMIT = 30_000;

/** Asks once more, stores what is left, and ends the exam. */
export function EndOverlay({
  exam,
  assigned,
  open,
  sitting,
  onClose,
}: {
  exam: string;
  /** An attempt at an assignment, which is handed in. */
  assigned: boolean;
  open: number;
  sitting: Sitting;
  onClose(): void;
}) {
  const [phase, setPhase] = useState<'asking' | 'ending'>('asking');
  const [problem, setProblem] = useState<string | null>(null);
  const end = async () => {
    setPhase('ending');
    setProblem(null);
    const stored = await sitting.flush();
    const sent = stored ? await post('/exam/end', { exam }, LIMIT) : null;
    if (sent && 'value' in sent) return window.location.assign(`/exam/${exam}/result`);
    setPhase('asking');
    setProblem(
      sent && 'problem' in sent
        ? `${sent.problem.message} It is still open. ${sent.problem.fix}`
        : `${count(sitting.unsent, 'answer')} could not be stored yet, and it is still open. Try again when the server can be reached.`,
    );
  };
  return (
    <Overlay title={assigned ? 'Hand in' : 'End the exam'} onClose={onClose}>
      <p>
        {open === 0
          ? 'Every question is answered.'
          : `${count(open, 'question')} ${open === 1 ? 'has' : 'have'} no answer and ${open === 1 ? 'counts' : 'count'} as wrong.`}{' '}
        Nothing can be changed afterwards.
      </p>
      <p role="alert">{problem && <b>{problem}</b>}</p>
      <div className="actions">
        <Button onClick={() => void end()} disabled={phase === 'ending'}>
          {phase === 'ending' ? 'Ending' : assigned ? 'Hand in for good' : 'End and see the result'}
        </Button>
      </div>
    </Overlay>
  );
}

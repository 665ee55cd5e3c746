'use client';

import { useState } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Overlay } from '../practice/overlay';
import { usePost } from '../practice/use-post';
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
  const t = useTranslations('exam');
  const post = usePost();
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
        ? t('end.failed', { problem: sent.problem.message, fix: sent.problem.fix })
        : t('end.unsent', { unsent: sitting.unsent }),
    );
  };
  return (
    <Overlay title={t(assigned ? 'end.titleOfClass' : 'end.title')} onClose={onClose}>
      <p>{open === 0 ? t('end.allAnswered') : t('end.someOpen', { open })}</p>
      <p role="alert">{problem && <b>{problem}</b>}</p>
      <div className="actions">
        <Button onClick={() => void end()} disabled={phase === 'ending'}>
          {t(phase === 'ending' ? 'end.ending' : assigned ? 'end.handIn' : 'end.end')}
        </Button>
      </div>
    </Overlay>
  );
}

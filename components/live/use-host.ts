'use client';

import { useRef, useState } from 'react';
import { useTranslations } from '#language';
import { sendCommand } from './send-command';

/** Sends the host's commands one at a time, and says what went wrong with the last one. */
export function useHost(session: string): { send(command: object): void; busy: boolean; problem: string | null } {
  const t = useTranslations('live');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef(new AbortController());
  const send = (command: object) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    void sendCommand({ session, as: 'host', command }, abort.current.signal, () => setProblem(t('noAnswer'))).then(
      (sent) => {
        setBusy(false);
        setProblem(sent && 'problem' in sent ? `${sent.problem.message} ${sent.problem.fix}` : null);
      },
    );
  };
  return { send, busy, problem };
}

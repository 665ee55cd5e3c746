import { useRef, useState } from 'react';
import { useTranslations } from '#language';
import { passes } from '@/simulator';
import { Button } from '../controls/button';
import { Notice } from '../notice';
import { State } from '../state/state';
import type { Graded } from './grader-messages';
import type { Doc } from './history';
import { type HandedIn, newId, postSubmission, type Refusal } from './lab-api';

/** How handing in went. */
export type HandInState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'done'; result: HandedIn }
  | { kind: 'failed'; refusal: Refusal | null };

interface Given {
  pack: { id: string; version: string };
  brief: string;
  document: Doc;
  graded: Graded;
  onDone: (result: HandedIn) => void;
}

/** Hands the design in. The same design sent twice after a lost answer counts once. */
export function useHandIn({ pack, brief, document, graded, onDone }: Given) {
  const [state, setState] = useState<HandInState>({ kind: 'idle' });
  const sent = useRef<{ document: Doc; clientId: string } | null>(null);
  const handIn = async () => {
    if (state.kind === 'sending' || graded.hash === null) return;
    setState({ kind: 'sending' });
    if (sent.current?.document !== document) sent.current = { document, clientId: newId() };
    const { clientId } = sent.current;
    const reply = await postSubmission({
      pack: pack.id,
      packVersion: pack.version,
      brief,
      document,
      clientId,
      reportHash: graded.hash,
    });
    if (!reply.ok) return setState({ kind: 'failed', refusal: reply.refusal });
    sent.current = null;
    setState({ kind: 'done', result: reply.value });
    onDone(reply.value);
  };
  return { state, handIn };
}

/** What the server said about the design that was handed in. */
export function HandInResult({ state, onRetry }: { state: HandInState; onRetry: () => void }) {
  const t = useTranslations('lab');
  if (state.kind === 'idle' || state.kind === 'sending') return null;
  if (state.kind === 'failed') {
    const { refusal } = state;
    return (
      <Notice
        kind="error"
        title={refusal?.message ?? t('handIn.noServer')}
        actions={
          <Button kind="quiet" onClick={onRetry}>
            {t('handIn.again')}
          </Button>
        }
      >
        <p>{refusal?.fix ?? t('handIn.noServerNote')}</p>
        {refusal?.details && (
          <ul>
            {refusal.details.map(({ path, message }) => (
              <li key={path}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    );
  }
  const { report, reportHash, agrees, score } = state.result;
  const held = report.requirements.filter(({ verdict }) => passes(verdict)).length;
  return (
    <div className="handed-in" role="status">
      <State kind={report.passed ? 'ok' : 'down'}>
        {t('handIn.done', { score, held, asked: report.requirements.length })}
      </State>
      <p>
        {agrees === false ? (
          <State kind="down">{t('handIn.differs')}</State>
        ) : (
          <State kind="ok">{t('handIn.agrees')}</State>
        )}{' '}
        <code title={reportHash}>{reportHash.slice(0, 12)}</code>
      </p>
    </div>
  );
}

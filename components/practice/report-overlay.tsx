'use client';

import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslations } from '#language';
import type { PublicItem } from '@/quiz/public-item';
import { Button } from '../controls/button';
import { randomId } from '../random-id';
import { Overlay } from './overlay';
import { usePost } from './use-post';

const REASONS = ['wrong-key', 'unclear', 'outdated', 'language', 'other'] as const;

type Phase = { at: 'open' | 'sending' | 'stored' } | { at: 'failed'; message: string };

/** Says what is wrong with a question. Its template, seed and version go along, which make the same question again. */
export function ReportOverlay({ item, onClose }: { item: PublicItem; onClose(): void }) {
  const t = useTranslations('run');
  const post = usePost();
  const [phase, setPhase] = useState<Phase>({ at: 'open' });
  const clientId = useRef(randomId());
  const commentId = useId();
  const { pack, packVersion, template, seed } = item;
  const named = { address: item.id, version: packVersion, code: (text: ReactNode) => <code>{text}</code> };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setPhase({ at: 'sending' });
    const report = { reason: fields.get('reason'), comment: fields.get('comment'), clientId: clientId.current };
    const sent = await post('/practice/report', { pack, packVersion, template, seed, ...report });
    setPhase(
      'value' in sent ? { at: 'stored' } : { at: 'failed', message: `${sent.problem.message} ${sent.problem.fix}` },
    );
  };
  if (phase.at === 'stored') {
    return (
      <Overlay title={t('report.stored')} onClose={onClose}>
        <p>{t.rich('report.storedBody', named)}</p>
      </Overlay>
    );
  }
  return (
    <Overlay title={t('report.title')} onClose={onClose}>
      <form onSubmit={submit} className="report">
        <fieldset>
          <legend className="sr-only">{t('report.what')}</legend>
          {REASONS.map((value, index) => (
            <label key={value}>
              <input type="radio" className="radio" name="reason" value={value} defaultChecked={index === 0} />
              {t(`report.reasons.${value}`)}
            </label>
          ))}
        </fieldset>
        <label className="field-label" htmlFor={commentId}>
          {t('report.words')}
        </label>
        <textarea className="input" id={commentId} name="comment" rows={4} maxLength={2000} />
        <p className="field-help">{t.rich('report.goesAlong', named)}</p>
        <div className="actions">
          <Button type="submit" aria-disabled={phase.at === 'sending'}>
            {t(phase.at === 'sending' ? 'report.sending' : 'report.send')}
          </Button>
          <p role="status">{phase.at === 'failed' && phase.message}</p>
        </div>
      </form>
    </Overlay>
  );
}

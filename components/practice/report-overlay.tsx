'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import type { PublicItem } from '@/quiz/public-item';
import { Button } from '../controls/button';
import { randomId } from '../random-id';
import { Overlay } from './overlay';
import { post } from './post';

const REASONS = [
  { value: 'wrong-key', label: 'The answer is wrong, or another one is right too' },
  { value: 'unclear', label: 'The question is unclear' },
  { value: 'outdated', label: 'It has changed since' },
  { value: 'language', label: 'Spelling or wording' },
  { value: 'other', label: 'Something else' },
] as const;

type Phase = { at: 'open' | 'sending' | 'stored' } | { at: 'failed'; message: string };

/** Says what is wrong with a question. Its template, seed and version go along, which make the same question again. */
export function ReportOverlay({ item, onClose }: { item: PublicItem; onClose(): void }) {
  const [phase, setPhase] = useState<Phase>({ at: 'open' });
  const clientId = useRef(randomId());
  const commentId = useId();
  const { pack, packVersion, template, seed } = item;
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
      <Overlay title="The report is stored" onClose={onClose}>
        <p>
          It names <code>{item.id}</code> of version {packVersion}, so whoever looks after the material sees the same
          question.
        </p>
      </Overlay>
    );
  }
  return (
    <Overlay title="What is wrong with this question?" onClose={onClose}>
      <form onSubmit={submit} className="report">
        <fieldset>
          <legend className="sr-only">What is wrong</legend>
          {REASONS.map(({ value, label }, index) => (
            <label key={value}>
              <input type="radio" className="radio" name="reason" value={value} defaultChecked={index === 0} />
              {label}
            </label>
          ))}
        </fieldset>
        <label className="field-label" htmlFor={commentId}>
          In your words, if you like
        </label>
        <textarea className="input" id={commentId} name="comment" rows={4} maxLength={2000} />
        <p className="field-help">
          Goes along: <code>{item.id}</code>, version {packVersion}. Your answer does not.
        </p>
        <div className="actions">
          <Button type="submit" aria-disabled={phase.at === 'sending'}>
            {phase.at === 'sending' ? 'Sending' : 'Send'}
          </Button>
          <p role="status">{phase.at === 'failed' && phase.message}</p>
        </div>
      </form>
    </Overlay>
  );
}

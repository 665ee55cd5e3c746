'use client';

import { useId, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';

/** A text to take elsewhere, with a button that copies it. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const t = useTranslations('owner');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('copy.copied'));
    } catch {
      // Without https browsers keep the clipboard closed; the text is selected.
      setSaid(t('copy.selected'));
    }
  }

  return (
    <div className="field owner-copy">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div>
        <input id={id} ref={field} className="input" readOnly value={text} onFocus={(event) => event.target.select()} />
        <span className="needs-js">
          <Button kind="quiet" onClick={copy}>
            {t('copy.copy')}
          </Button>
        </span>
      </div>
      <span className="field-help" role="status">
        {said}
      </span>
    </div>
  );
}

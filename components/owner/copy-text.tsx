'use client';

import { useId, useRef, useState } from 'react';
import { Button } from '../controls/button';

/** A text to take elsewhere, with a button that copies it. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      // Without https browsers keep the clipboard closed; the text is selected.
      setSaid('Selected: copy it with Ctrl C or from the menu.');
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
            Copy
          </Button>
        </span>
      </div>
      <span className="field-help" role="status">
        {said}
      </span>
    </div>
  );
}

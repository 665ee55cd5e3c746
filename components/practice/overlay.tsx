'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';

/** A dialog over the page. Escape and its button close it; the focus goes back to where it was. */
export function Overlay({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const t = useTranslations('shell');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="overlay" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className="overlay-head">
        <h2 id={titleId}>{title}</h2>
        <Button kind="plain" small onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </div>
      {children}
    </dialog>
  );
}

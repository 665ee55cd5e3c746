'use client';

import { useTranslations } from '#language';
import { Overlay } from './overlay';

/** What a single key does, for the overview; "…" stands for a range. */
export interface KeyUse {
  keys: readonly string[];
  does: string;
}

/** Every single key of a session or an exam. */
export function KeysOverlay({ uses, onClose }: { uses: readonly KeyUse[]; onClose(): void }) {
  const t = useTranslations('item');
  const named: Record<string, string> = { Enter: t('keys.enter'), Shift: t('keys.shift') };
  return (
    <Overlay title={t('keys.title')} onClose={onClose}>
      <dl className="keys">
        {uses.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) =>
                key === '…' ? <span key={key}>{t('keys.to')}</span> : <kbd key={key}>{named[key] ?? key}</kbd>,
              )}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="overlay-note">{t.rich('keys.note', { link: (text) => <a href="/settings">{text}</a> })}</p>
    </Overlay>
  );
}

import { type ComponentType, useState } from 'react';
import { useTranslations } from '#language';
import { Notice } from '../../notice';
import type { TextViewProps } from './text-view';

/** The design as text and file. The editor is fetched when it is opened for the first time. */
export function TextPanel(props: TextViewProps) {
  const t = useTranslations('labDesign');
  const [View, setView] = useState<ComponentType<TextViewProps> | 'missing' | null>(null);
  const [open, setOpen] = useState(false);
  const toggle = (now: boolean) => {
    setOpen(now);
    if (!now || typeof View === 'function') return;
    void import('./text-view').then(
      (loaded) => setView(() => loaded.TextView),
      () => setView('missing'),
    );
  };
  return (
    <details className="text-panel" onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{t('text.title')}</summary>
      <div className="text-panel-body">
        {open && View === null && <p role="status">{t('text.opening')}</p>}
        {open && View === 'missing' && (
          <Notice kind="error" level={3} title={t('text.missing')}>
            <p>{t('text.missingNote')}</p>
          </Notice>
        )}
        {open && View !== null && View !== 'missing' && <View {...props} />}
      </div>
    </details>
  );
}

import { type ComponentType, useState } from 'react';
import { Notice } from '../../notice';
import type { TextViewProps } from './text-view';

/** The design as text and file. The editor is fetched when it is opened for the first time. */
export function TextPanel(props: TextViewProps) {
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
      <summary>As text and file</summary>
      <div className="text-panel-body">
        {open && View === null && <p role="status">Opening the editor.</p>}
        {open && View === 'missing' && (
          <Notice kind="error" level={3} title="The text editor could not be loaded">
            <p>Your design is as it was, and the list edits all of it. Close this and open it again with a network.</p>
          </Notice>
        )}
        {open && View !== null && View !== 'missing' && <View {...props} />}
      </div>
    </details>
  );
}

import { memo, useRef } from 'react';
import { useTranslations } from '#language';
import { Palette } from '../canvas/palette';
import type { Editor } from './editor';
import { ListEditor } from './list-editor';

export type DesignTab = 'list' | 'palette';

interface Props {
  editor: Editor;
  tab: DesignTab;
  onTab: (tab: DesignTab) => void;
  open: string | null;
  onOpen: (id: string | null) => void;
  announce: (words: string) => void;
  children: React.ReactNode;
}

const TABS: readonly DesignTab[] = ['list', 'palette'];

/** Beside the canvas: the design as a list, or what can be added to it. Where there is no canvas the list stands alone. */
export const DesignPanel = memo(function DesignPanel({ editor, tab, onTab, open, onOpen, announce, children }: Props) {
  const t = useTranslations('labDesign');
  const tabs = useRef<HTMLDivElement>(null);
  const move = (key: string) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const next = tab === 'list' ? 'palette' : 'list';
    onTab(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="lab-list">
      <div className="design-tabs needs-js" role="tablist" aria-label={t('tabs.label')} ref={tabs}>
        {TABS.map((id) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={tab === id}
            aria-controls={`panel-${id}`}
            tabIndex={tab === id ? 0 : -1}
            onClick={() => onTab(id)}
            onKeyDown={({ key }) => move(key)}
          >
            {t(`tabs.${id}`)}
          </button>
        ))}
      </div>
      <div id="panel-list" className={tab === 'list' ? 'design-tab' : 'design-tab design-tab-off'}>
        <ListEditor editor={editor} open={open} onOpen={onOpen} />
        {children}
      </div>
      <div id="panel-palette" className="design-palette" hidden={tab !== 'palette'}>
        {tab === 'palette' && <Palette editor={editor} onAdded={onOpen} announce={announce} />}
      </div>
    </div>
  );
});

import { Panel, useReactFlow } from '@xyflow/react';
import { createPortal } from 'react-dom';
import { useTranslations } from '#language';
import { Glyph } from '../glyphs/glyph';
import type { GlyphName } from '../glyphs/shapes';
import { CANVAS_KEYS, type CanvasCommand } from './keys';

interface Props {
  command: (command: CanvasCommand) => void;
  connecting: boolean;
  breaking: boolean;
  /** Nothing is selected. */
  empty: boolean;
  /** Where the tools stand: in the bar under the canvas, so that they cover nothing of it. */
  bar: HTMLElement | null;
}

/** Tools over the canvas for whoever has no keyboard at hand, the zoom, and the list of keys. */
export function CanvasTools({ command, connecting, breaking, empty, bar }: Props) {
  const t = useTranslations('canvas');
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const tool = (glyph: GlyphName, label: string, run: () => void, off = false) => (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={off} onClick={run}>
      <Glyph name={glyph} size="s" />
    </button>
  );
  return (
    <>
      {bar &&
        createPortal(
          <div className="canvas-tools">
            {tool(
              'link',
              connecting ? t('tools.connectOff') : t('tools.connect'),
              () => command({ kind: connecting ? 'escape' : 'connect' }),
              empty && !connecting,
            )}
            {tool('copy', t('tools.duplicate'), () => command({ kind: 'duplicate' }), empty)}
            {tool('remove', t('tools.remove'), () => command({ kind: 'remove' }), empty)}
            {tool('minus', t('tools.smaller'), () => void zoomOut())}
            {tool('plus', t('tools.larger'), () => void zoomIn())}
            {tool('zones', t('tools.showAll'), () => void fitView({ padding: 0.02 }))}
            <details className="canvas-keys">
              <summary aria-label={t('tools.keys')} title={t('tools.keys')}>
                ?
              </summary>
              <dl>
                {CANVAS_KEYS.map((key) => (
                  <div key={key}>
                    <dt>{t(`keys.${key}.keys`)}</dt>
                    <dd>{t(`keys.${key}.does`)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </div>,
          bar,
        )}
      {(connecting || breaking) && (
        <Panel position="top-center" className="canvas-mode">
          {connecting ? t('tools.connecting') : t('tools.breaking')}
        </Panel>
      )}
    </>
  );
}

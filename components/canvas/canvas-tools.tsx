import { Panel, useReactFlow } from '@xyflow/react';
import { createPortal } from 'react-dom';
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
              connecting ? 'Leave off connecting' : 'Connect from the selected part',
              () => command({ kind: connecting ? 'escape' : 'connect' }),
              empty && !connecting,
            )}
            {tool('copy', 'Copy the selected beside itself', () => command({ kind: 'duplicate' }), empty)}
            {tool('remove', 'Remove the selected', () => command({ kind: 'remove' }), empty)}
            {tool('minus', 'Smaller', () => void zoomOut())}
            {tool('plus', 'Larger', () => void zoomIn())}
            {tool('zones', 'Show all', () => void fitView({ padding: 0.02 }))}
            <details className="canvas-keys">
              <summary aria-label="Keys of the canvas" title="Keys of the canvas">
                ?
              </summary>
              <dl>
                {CANVAS_KEYS.map(([keys, does]) => (
                  <div key={keys}>
                    <dt>{keys}</dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </div>,
          bar,
        )}
      {(connecting || breaking) && (
        <Panel position="top-center" className="canvas-mode">
          {connecting ? 'Choose what it calls, then Enter' : 'Choose what breaks: a part, or the name of a zone'}
        </Panel>
      )}
    </>
  );
}

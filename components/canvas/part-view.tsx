import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { useFormatter, useTranslations } from '#language';
import { PartBox } from '../diagram/part-box';
import { durationText } from '../timeline/words';
import { useCanvas } from './canvas-context';
import { FaultMenu } from './fault-menu';
import type { PartNode } from './nodes';
import { partWords } from './part-words';

/** A part on the canvas, drawn as everywhere else. The whole of a resource takes the focus; members and standbys go with it. */
export const PartView = memo(function PartView({ data, selected, dragging }: NodeProps<PartNode>) {
  const t = useTranslations('canvas');
  const time = useTranslations('timeline');
  const format = useFormatter();
  const { part, state, out, takeoverS, problems } = data;
  const { width, height, role, title, resource } = part;
  const drawing = (
    <svg
      className="diagram"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ inlineSize: width, blockSize: height, overflow: 'visible' }}
      aria-hidden="true"
    >
      <PartBox part={{ ...part, x: 0, y: 0 }} state={state} out={out && !dragging} selected={selected} />
      {problems > 0 && <path d={`M-4 ${height + 5}h${width + 8}`} stroke="var(--down-fill)" strokeWidth="3" />}
    </svg>
  );
  const words = role === 'whole' ? partWords(t, format, part, state && time(`states.${state.kind}`), problems) : null;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={role === 'whole'} />
      {words === null ? (
        drawing
      ) : (
        <Focusable resource={resource} label={words} group={part.kind === 'group'} pressed={selected}>
          {drawing}
        </Focusable>
      )}
      {takeoverS !== null && <p className="canvas-takeover">{t('takesOver', { time: durationText(takeoverS) })}</p>}
      <Handle type="source" position={Position.Right} isConnectable={role === 'whole'} />
      {role === 'whole' && <FaultMenu target={resource} name={title} />}
    </>
  );
});

interface FocusableProps {
  resource: string;
  label: string;
  group: boolean;
  pressed: boolean;
  children: React.ReactNode;
}

/** One stop of the arrow keys. The canvas listens to its keys. */
function Focusable({ resource, label, group, pressed, children }: FocusableProps) {
  const { focus, from, onFocus, onOpen } = useCanvas();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button would swallow the pointer that drags the part
    <div
      className={group ? 'canvas-part canvas-group' : 'canvas-part'}
      role="button"
      tabIndex={focus === resource ? 0 : -1}
      data-part={resource}
      data-connecting={from === resource || undefined}
      aria-pressed={pressed}
      aria-label={label}
      onFocus={() => onFocus(resource)}
      onDoubleClick={() => onOpen(resource)}
    >
      {children}
    </div>
  );
}

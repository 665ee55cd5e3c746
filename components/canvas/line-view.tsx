import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { LinkLine } from '../diagram/link-line';
import { curve } from '../diagram/links';
import type { LineEdge } from './nodes';

/** A call or a copy as the diagram draws it. While one of its ends is dragged it follows that end. */
export const LineView = memo(function LineView(props: EdgeProps<LineEdge>) {
  const { data, selected, sourceX, sourceY, targetX, targetY } = props;
  if (data === undefined) return null;
  const { link, state } = data;
  const path = state === 'loose' ? curve({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }) : link.path;
  return (
    <g className={`canvas-line canvas-line-${state}`}>
      {selected && <path d={path} fill="none" stroke="var(--ink)" strokeWidth="5" strokeOpacity="0.25" />}
      <LinkLine link={{ ...link, path }} broken={state === 'broken'} />
      {state === 'live' && link.style === 'waits' && <path className="canvas-flow" d={path} fill="none" />}
      <path className="react-flow__edge-interaction" d={path} fill="none" strokeOpacity="0" strokeWidth="14" />
    </g>
  );
});

import { NodeToolbar, Position } from '@xyflow/react';
import { faultOf } from '@/simulator';
import { useCanvas } from './canvas-context';

/** What can be fired at one target, beside it. */
export function FaultMenu({ target, name }: { target: string; name: string }) {
  const { faults, aim, onAim, onFire } = useCanvas();
  if (faults === null || aim !== target) return null;
  const kinds = faults.get(target) ?? [];
  return (
    <NodeToolbar isVisible position={Position.Bottom} className="canvas-faults nopan nodrag">
      <section aria-label={`Break ${name}`}>
        {kinds.length === 0 && <p>No fault strikes this part alone. Take out its zone.</p>}
        {kinds.map((kind) => (
          <button key={kind} type="button" onClick={() => onFire(kind, target)}>
            {faultOf(kind)?.title}
          </button>
        ))}
        <button type="button" className="canvas-faults-close" onClick={() => onAim(null)}>
          Leave it
        </button>
      </section>
    </NodeToolbar>
  );
}

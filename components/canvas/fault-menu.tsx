import { NodeToolbar, Position } from '@xyflow/react';
import { useTranslations } from '#language';
import { faultOf } from '@/simulator';
import { Material } from '../language/material';
import { useCanvas } from './canvas-context';

/** What can be fired at one target, beside it. */
export function FaultMenu({ target, name }: { target: string; name: string }) {
  const t = useTranslations('canvas');
  const { faults, aim, onAim, onFire } = useCanvas();
  if (faults === null || aim !== target) return null;
  const kinds = faults.get(target) ?? [];
  return (
    <NodeToolbar isVisible position={Position.Bottom} className="canvas-faults nopan nodrag">
      <section aria-label={t('breakPart', { part: name })}>
        {kinds.length === 0 && <p>{t('noFault')}</p>}
        {kinds.map((kind) => (
          <button key={kind} type="button" onClick={() => onFire(kind, target)}>
            <Material>{faultOf(kind)?.title}</Material>
          </button>
        ))}
        <button type="button" className="canvas-faults-close" onClick={() => onAim(null)}>
          {t('leaveIt')}
        </button>
      </section>
    </NodeToolbar>
  );
}

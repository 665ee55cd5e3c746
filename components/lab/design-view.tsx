import { type ComponentType, memo, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslations } from '#language';
import type { Design } from '@/simulator';
import type { CanvasProps } from '../canvas/canvas';
import { Diagram } from '../diagram/diagram';
import { ScrollBox } from '../scroll-box';

interface Props extends CanvasProps {
  /** The last design that could be read, for the drawing without a canvas. */
  design: Design;
  selected: string | null;
}

/** The design as a canvas where there is room for one, otherwise as a drawing; the list is the editor there. */
export const DesignView = memo(function DesignView({ design, selected, ...canvas }: Props) {
  const t = useTranslations('lab');
  const wide = useSyncExternalStore(watchWidth, isWide, () => false);
  const [Canvas, setCanvas] = useState<ComponentType<CanvasProps> | null>(null);
  useEffect(() => {
    if (!wide) return;
    let gone = false;
    import('../canvas/canvas')
      .then((loaded) => gone || setCanvas(() => loaded.Canvas))
      // Without a network before it was ever loaded: the drawing and the list stay, and they are complete.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [wide]);
  if (wide && Canvas !== null) return <Canvas {...canvas} />;
  return (
    <ScrollBox label={t('experiment.diagramOf')}>
      <Diagram design={design} moment={canvas.editor.moment} label={canvas.label} selected={selected} />
    </ScrollBox>
  );
});

const WIDE = '(min-width: 901px)';

function isWide(): boolean {
  return window.matchMedia(WIDE).matches;
}

function watchWidth(changed: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect } from 'react';
import type { DiagramPlan } from '../diagram/layout';

/** Keeps the whole plan in view when it grows or its box changes. A pointer's own zoom holds until then. */
export function useFit({ width, height }: DiagramPlan): void {
  const { fitBounds } = useReactFlow();
  const boxWidth = useStore((s) => s.width);
  const boxHeight = useStore((s) => s.height);
  useEffect(() => {
    if (boxWidth > 0 && boxHeight > 0) void fitBounds({ x: -6, y: -2, width: width + 12, height: height + 14 }, FIT);
  }, [fitBounds, width, height, boxWidth, boxHeight]);
}

const FIT = { padding: 0.02 };

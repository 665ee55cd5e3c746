import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { useTranslations } from '#language';
import { Arrows } from '../diagram/arrows';
import type { DiagramPlan } from '../diagram/layout';
import { Region } from '../diagram/region';
import { isOut, type Moment } from '../timeline/moment';
import { useCanvas } from './canvas-context';

interface Props {
  plan: DiagramPlan;
  moment: Moment | null;
  /** Lane that what is dragged would fall into. */
  over: string | null;
}

/** Regions and zones behind the parts. */
export const Lanes = memo(function Lanes({ plan, moment, over }: Props) {
  return (
    <ViewportPortal>
      <svg className="diagram canvas-lanes" width={plan.width} height={plan.height} aria-hidden="true">
        <Arrows />
        {plan.regions.map((region) => (
          <Region key={region.id} region={region} isOut={(place) => moment !== null && isOut(moment, place)} />
        ))}
        {plan.regions
          .flatMap(({ lanes }) => lanes)
          .filter(({ place }) => place === over)
          .map(({ place, x, y, width, height }) => (
            <rect key={place} className="canvas-over" x={x} y={y} width={width} height={height} />
          ))}
      </svg>
      <PlaceTargets plan={plan} />
    </ViewportPortal>
  );
});

/** While something is to be broken, the names of zones and Regions are buttons that take the place out. */
function PlaceTargets({ plan }: { plan: DiagramPlan }) {
  const t = useTranslations('canvas');
  const { faults, onFire } = useCanvas();
  if (faults === null) return null;
  const spots = plan.regions.flatMap(({ id, title, x, y, lanes }) => [
    { target: id, name: title, kind: 'region-outage' as const, x: x + 4, y: y - 24, wide: true },
    ...lanes.map((lane) => ({
      ...{ target: lane.place, name: t('zone', { zone: lane.zone }), kind: 'zone-outage' as const },
      ...{ x: lane.x + 1, y: lane.y + 1, wide: false },
    })),
  ]);
  return spots
    .filter(({ target, kind }) => faults.get(target)?.includes(kind))
    .map(({ target, name, kind, x, y, wide }) => (
      <button
        key={target}
        type="button"
        className={wide ? 'canvas-place canvas-place-wide' : 'canvas-place'}
        style={{ transform: `translate(${x}px, ${y}px)` }}
        aria-label={t('takeOut', { place: name })}
        onClick={() => onFire(kind, target)}
      />
    ));
}

import { useId, useMemo } from 'react';
import { useTranslations } from '#language';
import type { PublicHotspotItem } from '@/quiz/public-item';
import { describeDiagram } from '../diagram/describe-diagram';
import { Diagram } from '../diagram/diagram';
import { type DiagramPlan, layoutDiagram } from '../diagram/layout';
import { useMaterialMarks } from '../language/material';
import { ScrollBox } from '../scroll-box';
import type { AreaProps } from './answer-area';

/** Space around the drawing, as `Diagram` leaves it. */
const MARGIN = { x: 4, bottom: 10, width: 8 };

/** Pixels of the page to one of the drawing, at most, as `Diagram` has it. */
const LARGEST = 1.2;

/** The drawn design to choose in, and the same parts as a list: one set of boxes behind both. */
export function HotspotArea({ item, chosen, frozen, toggle }: AreaProps<PublicHotspotItem>) {
  const t = useTranslations('item');
  const time = useTranslations('timeline');
  const material = useMaterialMarks();
  const base = useId();
  const boxId = (id: string) => `${base}-${id}`;
  const plan = useMemo(() => layoutDiagram(time, item.figure), [time, item.figure]);
  return (
    <div className="hotspot">
      <ScrollBox label={t('designWithList')}>
        <div className="hotspot-drawing" dir="ltr" style={{ maxInlineSize: (plan.width + MARGIN.width) * LARGEST }}>
          <Diagram design={item.figure} moment={null} label={describeDiagram(time, item.figure, null, 0)} />
          <Spots {...{ item, plan, chosen, boxId }} />
        </div>
      </ScrollBox>
      <div className="options hotspot-list">
        {item.options.map(({ id, text }) => (
          <label className="option" key={id}>
            <input
              type="checkbox"
              id={boxId(id)}
              name="chosen"
              value={id}
              checked={chosen.includes(id)}
              disabled={frozen}
              onChange={() => toggle(id)}
            />
            <span className="option-key" aria-hidden="true">
              {chosen.includes(id) ? '×' : ''}
            </span>
            <span {...material}>{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** Labels over the drawing, one a drawn part, of a group its members; a press on one is a press on its box in the list. Not for screen readers: they have the list. */
function Spots({
  item,
  plan,
  chosen,
  boxId,
}: {
  item: PublicHotspotItem;
  plan: DiagramPlan;
  chosen: readonly string[];
  boxId(id: string): string;
}) {
  const [width, height] = [plan.width + MARGIN.width, plan.height + MARGIN.bottom];
  const share = (value: number, of: number) => `${(100 * value) / of}%`;
  const asked = new Set(item.options.map(({ id }) => id));
  return plan.parts
    .filter(({ resource, kind }) => kind !== 'group' && asked.has(resource))
    .map(({ id, resource, title, x, y, width: w, height: h }) => (
      <label
        className={`hotspot-spot${chosen.includes(resource) ? ' hotspot-chosen' : ''}`}
        htmlFor={boxId(resource)}
        aria-hidden="true"
        key={id}
        style={{
          insetInlineStart: share(x + MARGIN.x, width),
          insetBlockStart: share(y, height),
          inlineSize: share(w, width),
          blockSize: share(h, height),
        }}
      >
        <span className="sr-only">{title}</span>
      </label>
    ));
}

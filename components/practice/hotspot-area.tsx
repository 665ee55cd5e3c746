import type { PublicHotspotItem } from '@/quiz/public-item';
import { describeDiagram } from '../diagram/describe-diagram';
import { Diagram } from '../diagram/diagram';
import type { AreaProps } from './answer-area';

/** The drawn design to choose in, and the same parts as a list. */
export function HotspotArea({ item, chosen, frozen, toggle }: AreaProps<PublicHotspotItem>) {
  return (
    <div className="hotspot">
      <Diagram design={item.figure} moment={null} label={describeDiagram(item.figure, null, 0)} />
      <div className="options">
        {item.options.map(({ id, text }) => (
          <label className="option" key={id}>
            <input
              type="checkbox"
              name="chosen"
              value={id}
              checked={chosen.includes(id)}
              disabled={frozen}
              onChange={() => toggle(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

import { useMemo } from 'react';
import { useTranslations } from '#language';
import type { Design } from '@/simulator';
import { isOut, type Moment } from '../timeline/moment';
import { durationText } from '../timeline/words';
import { Arrows } from './arrows';
import { centre } from './geometry';
import { type DiagramPlan, layoutDiagram } from './layout';
import { LinkLine } from './link-line';
import type { DrawnLink } from './links';
import { PartBox } from './part-box';
import { partState } from './part-state';
import { Region } from './region';

interface Props {
  design: Design;
  /** The instant shown; none for the design at rest. */
  moment: Moment | null;
  /** What the drawing shows, in words. */
  label: string;
  /** Resource that is marked as the one being edited. */
  selected?: string | null;
}

/** A design as a section through place: zones as lanes, requests from left to right, and what is out at one instant. */
export function Diagram({ design, moment, label, selected = null }: Props) {
  const t = useTranslations('timeline');
  const plan = useMemo(() => layoutDiagram(t, design), [t, design]);
  const out = (place: string) => moment !== null && isOut(moment, place);
  const isDrawn = ({ when, to }: DrawnLink) =>
    when === null || (when === 'promoted') === (moment?.promoted.has(to) ?? false);
  const shapes = plan.parts.filter((part) => part.kind !== 'group');
  return (
    <svg
      className="diagram"
      viewBox={`-4 0 ${plan.width + 8} ${plan.height + 10}`}
      role="img"
      aria-label={label}
      style={{ maxInlineSize: `${(plan.width + 8) * 1.2}px` }}
    >
      <Arrows />
      {plan.regions.map((region) => (
        <Region key={region.id} region={region} isOut={out} />
      ))}
      {plan.links.filter(isDrawn).map((link) => (
        <LinkLine key={link.id} link={link} broken={link.places.some(out)} />
      ))}
      <Users plan={plan} />
      {plan.parts
        .filter((part) => part.kind === 'group')
        .map((part) => (
          <PartBox
            key={part.id}
            part={part}
            state={moment && partState(t, part, moment)}
            out={false}
            selected={part.resource === selected}
          />
        ))}
      {shapes.map((part) => {
        const [place] = part.places;
        const dropped = part.kind === 'box' && place !== undefined && out(place);
        return (
          <PartBox
            key={part.id}
            part={part}
            state={moment && partState(t, part, moment)}
            out={dropped}
            selected={part.resource === selected}
          />
        );
      })}
      {moment && <Takeovers plan={plan} moment={moment} />}
    </svg>
  );
}

function Users({ plan }: { plan: DiagramPlan }) {
  const t = useTranslations('timeline');
  const { x, y } = centre(plan.users);
  return (
    <g>
      <svg
        x={x - 14}
        y={y - 30}
        width="28"
        height="28"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        aria-hidden="true"
      >
        <circle cx="9" cy="8" r="3.2" />
        <path d="M3.5 19c.6-3.6 2.6-5.4 5.5-5.4s4.9 1.8 5.5 5.4M15.2 5.3a3 3 0 0 1 0 5.4M17 13.9c2 .7 3.1 2.4 3.5 5.1" />
      </svg>
      <text className="diagram-title" x={x} y={y + 14} textAnchor="middle">
        {t('diagram.users')}
      </text>
    </g>
  );
}

/** The thick arrow from a primary to the standby that takes over, with the seconds it still needs. */
function Takeovers({ plan, moment }: { plan: DiagramPlan; moment: Moment }) {
  const t = useTranslations('timeline');
  return [...moment.takeovers].map(([resource, seconds]) => {
    const primary = plan.parts.find((part) => part.resource === resource && part.role === 'whole');
    const standby = plan.parts.find((part) => part.resource === resource && part.role === 'standby');
    if (!primary || !standby) return null;
    const from = { x: primary.x + primary.width, y: centre(primary).y + (primary.y < standby.y ? 12 : -12) };
    const to = { x: standby.x + standby.width + 2, y: centre(standby).y + (primary.y < standby.y ? -8 : 8) };
    const text = t('diagram.toGo', { time: durationText(seconds) });
    const width = text.length * 6 + 14;
    const middle = (from.y + to.y) / 2;
    const x = Math.min(from.x + 14, plan.width - width - 2);
    return (
      <g key={resource}>
        <path
          d={`M${from.x} ${from.y}C${from.x + 34} ${from.y + 14} ${to.x + 34} ${to.y - 8} ${to.x} ${to.y}`}
          fill="none"
          stroke="var(--rec-ink)"
          strokeWidth="3.5"
          markerEnd="url(#arrow-takeover)"
        />
        <rect
          x={x - width / 2}
          y={middle - 17}
          width={width}
          height="33"
          rx="3"
          fill="var(--rec-wash)"
          stroke="var(--rec-ink)"
        />
        <text className="diagram-takeover" x={x} y={middle - 3} textAnchor="middle">
          {t('diagram.takeover')}
        </text>
        <text className="diagram-takeover" x={x} y={middle + 11} textAnchor="middle">
          {text}
        </text>
      </g>
    );
  });
}

import { StateMarkAt } from '../state/state-mark';
import { SIZE, textWidth } from './geometry';
import type { Lane, RegionFrame } from './layout';

interface Props {
  region: RegionFrame;
  isOut: (place: string) => boolean;
}

/** A Region as a frame with a slanted tab, its zones as lanes; a failed lane is cut by the fault stroke and drops. */
export function Region({ region, isOut }: Props) {
  const { x, y, width, height, title, id } = region;
  const tab = textWidth(title, 12.5) + 30;
  const regionOut = isOut(id);
  return (
    <g>
      <path
        d={`M${x} ${y}V${y - SIZE.frameTop + 1}H${x + tab}L${x + tab - 8} ${y}`}
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      <text className="diagram-region" x={x + 11} y={y - 7}>
        {title}
      </text>
      <rect x={x} y={y} width={width} height={height} fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.5" />
      {region.lanes.map((lane) => (
        <LaneDrawing key={lane.place} lane={lane} out={regionOut || isOut(lane.place)} />
      ))}
    </g>
  );
}

function LaneDrawing({ lane, out }: { lane: Lane; out: boolean }) {
  const { x, y, width, height, zone } = lane;
  const cut = x + SIZE.laneLabel + 3;
  const slant = Math.min(12, height / 8);
  return (
    <g>
      {out ? (
        <>
          <path
            d={`M${x} ${y}H${cut - 2}L${cut - slant - 2} ${y + height}H${x}Z`}
            fill="var(--paper)"
            stroke="var(--line-2)"
          />
          <g className="diagram-slip">
            <path d={`M${cut} ${y}H${x + width}V${y + height}H${cut - slant}Z`} fill="var(--down-wash)" />
            <path
              d={`M${cut} ${y}H${x + width}V${y + height}H${cut - slant}Z`}
              fill="url(#texture-dead)"
              stroke="var(--down-fill)"
            />
          </g>
          <path
            d={`M${cut + 1} ${y - 6}L${cut - slant - 1} ${y + height + 14}`}
            stroke="var(--ink)"
            strokeWidth="2.4"
          />
        </>
      ) : (
        <rect x={x} y={y} width={width} height={height} fill="var(--paper)" stroke="var(--line-2)" />
      )}
      <text className="diagram-zone" x={x + 7} y={y + 19}>
        {zone}
      </text>
      {out && <StateMarkAt kind="down" x={x + 13} y={y + 32} size={14} />}
    </g>
  );
}

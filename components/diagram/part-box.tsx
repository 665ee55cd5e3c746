import { GLYPHS } from '../glyphs/shapes';
import { StateMarkAt } from '../state/state-mark';
import { fitText, textWidth } from './geometry';
import type { PlacedPart } from './layout';
import type { PartState } from './part-state';

interface Props {
  part: PlacedPart;
  /** None while the design is shown at rest. */
  state: PartState | null;
  /** Its lane has dropped, and it with it. */
  out: boolean;
  selected: boolean;
}

/** A part in its form: box in a lane, bar over lanes, dotted bracket of a group, shelf of the Region. */
export function PartBox(props: Props) {
  const { part } = props;
  if (part.kind === 'group') return <GroupBracket {...props} />;
  if (part.kind === 'bar' || part.kind === 'outside') return <Bar {...props} />;
  return <SmallBox {...props} />;
}

function SmallBox({ part, state, out, selected }: Props) {
  const { x, y, width, height, title, details, glyph } = part;
  const text = width - 44;
  const taking = state?.kind === 'recovering' && part.role === 'standby';
  return (
    <g className={out ? 'diagram-slip' : undefined}>
      <rect
        className={selected ? 'diagram-box diagram-selected' : 'diagram-box'}
        x={x}
        y={y}
        width={width}
        height={height}
        rx="4"
        {...(taking && { style: { stroke: 'var(--rec-ink)', strokeWidth: 2.4 } })}
      />
      <PartGlyph name={glyph} x={x + 8} y={y + height / 2 - 12} />
      <text className="diagram-title" x={x + 38} y={y + height / 2 - 3}>
        {fitText(title, text, 12.5)}
      </text>
      <text className="diagram-detail" x={x + 38} y={y + height / 2 + 12}>
        {fitText(state?.word ?? details[0] ?? '', text, 11)}
      </text>
      <Mark state={state} x={x + width - 2} y={y + 1} />
    </g>
  );
}

function Bar({ part, state, selected }: Props) {
  const { x, y, width, height, title, details, glyph } = part;
  const middle = x + width / 2;
  const lines = [...(state?.word ? [state.word] : []), ...details].slice(
    0,
    Math.max(0, Math.floor((height - 62) / 14)),
  );
  return (
    <g>
      <rect
        className={selected ? 'diagram-box diagram-selected' : 'diagram-box'}
        x={x}
        y={y}
        width={width}
        height={height}
        rx="4"
      />
      <PartGlyph name={glyph} x={middle - 12} y={y + 10} />
      <text className="diagram-title" x={middle} y={y + 51} textAnchor="middle">
        {fitText(title, width - 8, 12.5)}
      </text>
      {lines.map((line, i) => (
        <text className="diagram-detail" key={line} x={middle} y={y + 67 + i * 14} textAnchor="middle">
          {fitText(line, width - 6, 11)}
        </text>
      ))}
      <Mark state={state} x={x + width - 2} y={y + 1} />
    </g>
  );
}

function GroupBracket({ part, state, selected }: Props) {
  const { x, y, width, height, title, details } = part;
  const label = fitText(`${title} ${details[1] ?? ''}`, width - 4, 11.5);
  const tab = textWidth(label, 11.5) + 12;
  return (
    <g>
      <rect
        className={selected ? 'diagram-group diagram-selected' : 'diagram-group'}
        x={x}
        y={y}
        width={width}
        height={height}
        rx="4"
      />
      <rect
        x={x + (width - tab) / 2}
        y={y - 12}
        width={tab}
        height="22"
        rx="3"
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth="1.2"
      />
      <text className="diagram-group-name" x={x + width / 2} y={y + 3} textAnchor="middle">
        {label}
      </text>
      <Mark state={state} x={x + (width + tab) / 2} y={y - 11} />
    </g>
  );
}

function PartGlyph({ name, x, y }: { name: PlacedPart['glyph']; x: number; y: number }) {
  return (
    <svg
      x={x}
      y={y}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {GLYPHS[name]}
    </svg>
  );
}

function Mark({ state, x, y }: { state: PartState | null; x: number; y: number }) {
  if (state === null || state.kind === 'none') return null;
  return (
    <g>
      <circle cx={x} cy={y} r="9" fill="var(--surface)" />
      <StateMarkAt kind={state.kind} x={x} y={y} size={17} />
    </g>
  );
}

/** Heads of arrows, once in a drawing. */
export function Arrows() {
  return (
    <defs>
      <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
        <path d="M1 1l6 3-6 3" fill="none" stroke="var(--ink-2)" strokeWidth="1.4" />
      </marker>
      <marker
        id="arrow-takeover"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="13"
        markerHeight="13"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path d="M0 0l10 5-10 5Z" fill="var(--rec-ink)" />
      </marker>
    </defs>
  );
}

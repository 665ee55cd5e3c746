/**
 * The textures of states, once a page, for every drawing on it: `fill="url(#texture-down)"`.
 * Dots degraded, slanted hatch down, upright stripes recovering, cross-hatch lost; `dead` is the thin hatch over a lost
 * zone.
 */
export function Textures() {
  return (
    <svg className="textures" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="texture-degraded" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="var(--deg-wash)" />
          <circle cx="2.5" cy="2.5" r="1.1" fill="var(--deg-ink)" />
        </pattern>
        <pattern id="texture-down" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--down-wash)" />
          <path d="M0 0v6" stroke="var(--down-fill)" strokeWidth="2" />
        </pattern>
        <pattern id="texture-recovering" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--rec-wash)" />
          <path d="M0 0v6" stroke="var(--rec-fill)" strokeWidth="2.5" />
        </pattern>
        <pattern id="texture-lost" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--lost-wash)" />
          <path d="M0 0h5M0 0v5" stroke="var(--lost-fill)" strokeWidth="2" />
        </pattern>
        <pattern id="texture-dead" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v7" stroke="var(--down-fill)" strokeWidth="1" opacity=".45" />
        </pattern>
      </defs>
    </svg>
  );
}

import type { ReactNode } from 'react';

/**
 * Our glyphs on a 24 px grid: paths only, drawn with a 1.75 px stroke in the current colour.
 * Services and figures first, then signs of the interface.
 */
export const GLYPHS = {
  users: (
    <>
      <circle cx="9" cy="8" r="3.2" />
      <path d="M3.5 19c.6-3.6 2.6-5.4 5.5-5.4s4.9 1.8 5.5 5.4" />
      <path d="M15.2 5.3a3 3 0 0 1 0 5.4M17 13.9c2 .7 3.1 2.4 3.5 5.1" />
    </>
  ),
  dns: <path d="M12 3v18M12 5.5h6.2l2 2.2-2 2.3H12M12 11.5H5.6l-2 2.2 2 2.3H12" />,
  edge: (
    <>
      <path d="M4 19a15 15 0 0 1 15-15M4 13.4A9.4 9.4 0 0 1 13.4 4M9.6 19A9.4 9.4 0 0 1 19 9.6" />
      <circle cx="16.6" cy="16.6" r="2.4" />
    </>
  ),
  balancer: (
    <>
      <circle cx="5.4" cy="12" r="2.2" />
      <path d="M7.6 12H20M11 12c2 0 2.3-6.5 4.6-6.5H20M11 12c2 0 2.3 6.5 4.6 6.5H20" />
    </>
  ),
  group: (
    <>
      <path d="M7 3.5H3.5v17H7M17 3.5h3.5v17H17" />
      <rect x="8" y="6.2" width="8" height="4.6" rx="1" />
      <rect x="8" y="13.2" width="8" height="4.6" rx="1" strokeDasharray="2 1.8" />
    </>
  ),
  instance: (
    <>
      <rect x="4" y="4" width="16" height="16" rx="2" />
      <path d="M8 9h8M8 12.5h5M8 16h3" />
    </>
  ),
  database: (
    <>
      <ellipse cx="12" cy="6" rx="7.5" ry="2.8" />
      <path d="M4.5 6v12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8V6" />
      <path d="M4.5 12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8" />
    </>
  ),
  standby: (
    <>
      <ellipse cx="12" cy="6" rx="7.5" ry="2.8" strokeDasharray="2.4 1.8" />
      <path d="M4.5 6v12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8V6" strokeDasharray="2.4 1.8" />
    </>
  ),
  replica: (
    <>
      <ellipse cx="12" cy="6" rx="7.5" ry="2.8" />
      <path d="M4.5 6v12c0 1.6 3.4 2.8 7.5 2.8s7.5-1.2 7.5-2.8V6" />
      <path d="M9.4 17v-5h2.9a1.5 1.5 0 0 1 0 3H9.4m2.6 0 2 2" />
    </>
  ),
  bucket: (
    <>
      <path d="M4 6.5h16l-2.2 13c-.1.6-.6 1-1.2 1H7.4c-.6 0-1.1-.4-1.2-1Z" />
      <path d="M4 6.5c0-1.7 3.6-3 8-3s8 1.3 8 3" />
      <path d="M6 12.5h12" />
    </>
  ),
  queue: (
    <>
      <path d="M2.5 7h19M2.5 17h19" />
      <rect x="4" y="9.2" width="4.6" height="5.6" rx=".8" />
      <rect x="10.4" y="9.2" width="4.6" height="5.6" rx=".8" />
      <path d="m17.4 9.6 2.6 2.4-2.6 2.4" />
    </>
  ),
  volume: (
    <>
      <rect x="3.5" y="13" width="17" height="7" rx="1.6" />
      <path d="M3.9 13.6 6.4 5.4c.2-.8.8-1.2 1.5-1.2h8.2c.7 0 1.3.4 1.5 1.2l2.5 8.2" />
      <path d="M7 16.5h4M16.6 16.5h.4" />
    </>
  ),
  snapshot: (
    <>
      <path d="M3.5 8V4.5H7M17 4.5h3.5V8M20.5 16v3.5H17M7 19.5H3.5V16" />
      <path d="M7 10.2h10M7 13.8h10" />
    </>
  ),
  image: (
    <>
      <rect x="3.5" y="3.5" width="12" height="12" rx="1.6" />
      <path d="M8.5 18.5v.4c0 .9.7 1.6 1.6 1.6h8.8c.9 0 1.6-.7 1.6-1.6v-8.8c0-.9-.7-1.6-1.6-1.6h-.4" />
      <path d="M7 8h5M7 11h3" />
    </>
  ),
  address: (
    <>
      <circle cx="12" cy="6.6" r="3.1" />
      <path d="M12 9.7v11M5 14.2c.4 4 3 6.5 7 6.5s6.6-2.5 7-6.5M8.6 13h6.8" />
    </>
  ),
  reservation: (
    <>
      <path d="M4 8.5h16v3a2 2 0 0 0 0 4v3H4v-3a2 2 0 0 0 0-4Z" />
      <path d="M14 8.5v10" strokeDasharray="2 2" />
    </>
  ),
  zones: <path d="M3.5 4.5h17v4h-17zM3.5 10h17v4h-17zM3.5 15.5h17v4h-17z" />,
  ground: <path d="M2.5 9H9l2.5 5h10M2.5 14H7l2.5 5h12" />,
  fault: <path d="M2 8h7.5M14.5 16H22M13.5 3l-3 18" />,

  home: <path d="M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6" />,
  book: (
    <path d="M12 6.5C10.4 5 7.7 4.4 3.5 4.5v13.8c4.2-.1 6.9.5 8.5 2 1.6-1.5 4.3-2.1 8.5-2V4.5c-4.2-.1-6.9.5-8.5 2zv13.8" />
  ),
  pencil: <path d="M4 20l1.2-4.8L16.4 4l3.6 3.6L8.8 18.8 4 20zM13.8 6.6l3.6 3.6" />,
  layers: <path d="M12 3.5 21 8l-9 4.5L3 8zM3.5 12.2 12 16.5l8.5-4.3M3.5 16.2 12 20.5l8.5-4.3" />,
  chart: <path d="M4 20.5h16M6.5 17v-5M12 17V5M17.5 17V9" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1" />
    </>
  ),
  moon: <path d="M19.8 14.6A8.3 8.3 0 0 1 9.4 4.2a8.3 8.3 0 1 0 10.4 10.4z" />,
  external: <path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8.5 8.5" />,
  printer: <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />,
  check: <path d="m4.5 12.5 5 5 10-11" />,
  cross: <path d="m5.5 5.5 13 13m0-13-13 13" />,
  minus: <path d="M5 12h14" />,
  plus: <path d="M5 12h14M12 5v14" />,
  next: <path d="M4 12h15.5M13.5 6l6 6-6 6" />,
  back: <path d="M20 12H4.5M10.5 6l-6 6 6 6" />,
  chevron: <path d="m9 5 7 7-7 7" />,
  down: <path d="m5 9 7 7 7-7" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5.2l3.5 2" />
    </>
  ),
  play: <path d="M7 4.5v15l12-7.5z" />,
  pause: <path d="M8 5v14M16 5v14" />,
  undo: <path d="M8.5 4.5 4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11h-3.5" />,
  redo: <path d="M15.5 4.5 20 9l-4.5 4.5M20 9H10a5.5 5.5 0 0 0 0 11h3.5" />,
  again: <path d="M4 4.5v5h5M4.3 9.5A8.3 8.3 0 1 1 4 14" />,
  remove: <path d="M4 6.5h16M9 6.5V4h6v2.5M6.5 6.5l.9 13.5h9.2l.9-13.5M10.2 10.5v6M13.8 10.5v6" />,
  copy: <path d="M9 9h11v11H9zM5.5 15H4V4h11v1.5" />,
  download: <path d="M12 4v11M7 10.5l5 5 5-5M4 20h16" />,
  upload: <path d="M12 15.5v-11M7 9l5-5 5 5M4 20h16" />,
  link: <path d="M9.5 14.5l5-5M11 7l1.8-1.8a4.2 4.2 0 0 1 6 6L17 13M13 17l-1.8 1.8a4.2 4.2 0 0 1-6-6L7 11" />,
  flag: <path d="M5.5 21V4M5.5 5h12l-2.5 4 2.5 4h-12" />,
  strike: (
    <path d="M4 12h16M16.5 7.2C15.6 5.5 14 4.700 12 4.7c-2.6 0-4.500 1.400-4.500 3.600 0 1.300.6 2.300 1.800 3.100M14.800 14c1.200.600 1.900 1.500 1.900 2.700 0 1.900-1.900 3-4.500 3-2.500 0-4.300-1-5-2.900" />
  ),
  hint: <path d="M9 17.5h6M10 20.5h4M8.8 14.5a5.8 5.8 0 1 1 6.4 0v3H8.8z" />,
  list: <path d="M9 6h11.5M9 12h11.5M9 18h11.5M4 6h.5M4 12h.5M4 18h.5" />,
  more: <path d="M5 12h.5M11.8 12h.5M18.5 12h.5" strokeLinecap="round" strokeWidth="2.6" />,
  compare: <path d="M4 4h6v16H4zM14 4h6v16h-6zM6 8h2M16 8h2M16 12h2" />,
  person: (
    <>
      <circle cx="12" cy="8" r="3.5" />
      <path d="M5 20c.5-4 3-6 7-6s6.5 2 7 6" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type GlyphName = keyof typeof GLYPHS;

import { Glyph } from '../glyphs/glyph';
import { type Current, NOT_IN_TAB_BAR, SECTIONS } from './sections';

const TABS = [
  { id: 'home', href: '/', label: 'Home', glyph: 'home' } as const,
  ...SECTIONS.filter(({ id }) => !NOT_IN_TAB_BAR.includes(id)),
];

/** The same destinations at the bottom of a phone. */
export function TabBar({ current }: { current: Current }) {
  return (
    <nav className="tabbar" aria-label="Main, at the bottom">
      {TABS.map(({ id, href, label, glyph }) => (
        <a key={id} href={href} {...(id === current && { 'aria-current': 'page' as const })}>
          <Glyph name={glyph} />
          <span>{label}</span>
        </a>
      ))}
    </nav>
  );
}

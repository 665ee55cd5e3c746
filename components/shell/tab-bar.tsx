import { useTranslations } from '#language';
import { Glyph } from '../glyphs/glyph';
import { type Current, NOT_IN_TAB_BAR, SECTIONS } from './sections';

const TABS = [
  { id: 'home', href: '/', glyph: 'home' } as const,
  ...SECTIONS.filter(({ id }) => !NOT_IN_TAB_BAR.includes(id)),
];

/** The same destinations at the bottom of a phone. */
export function TabBar({ current }: { current: Current }) {
  const t = useTranslations('shell');
  return (
    <nav className="tabbar" aria-label={t('mainBelow')}>
      {TABS.map(({ id, href, glyph }) => (
        <a key={id} href={href} {...(id === current && { 'aria-current': 'page' as const })}>
          <Glyph name={glyph} />
          <span>{id === 'home' ? t('home') : t(`sections.${id}`)}</span>
        </a>
      ))}
    </nav>
  );
}

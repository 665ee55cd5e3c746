import { useTranslations } from '#language';
import { Glyph } from '../glyphs/glyph';
import { type Current, SECTIONS } from './sections';
import { Wordmark } from './wordmark';

/** The bar at the top. What it needs a script for (search dialog, theme, name) the shell island adds. */
export function TopBar({ current }: { current: Current }) {
  const t = useTranslations('shell');
  return (
    <header className={current === 'home' ? 'topbar at-home' : 'topbar'}>
      <a href="/" className="no-underline" aria-label={t('homeLink')}>
        <Wordmark />
      </a>
      <i className="home-break" aria-hidden="true" />
      <nav className="topnav" aria-label={t('main')}>
        {SECTIONS.map(({ id, href }) => (
          <a key={id} href={href} {...(id === current && { 'aria-current': 'page' as const })}>
            {t(`sections.${id}`)}
            <i aria-hidden="true" />
          </a>
        ))}
      </nav>
      <div className="topbar-end">
        <a className="find" href="/search" data-search-open aria-keyshortcuts="Control+K Meta+K">
          <Glyph name="search" size="m" label={t('search')} />
          <span>{t('find')}</span>
          <kbd className="needs-js">{t('findKeys')}</kbd>
        </a>
        <button type="button" className="icon-button needs-js" data-theme-toggle aria-label={t('switchTheme')}>
          <span className="theme-light">
            <Glyph name="moon" />
          </span>
          <span className="theme-dark">
            <Glyph name="sun" />
          </span>
        </button>
        <a className="account" href="/account" data-account suppressHydrationWarning>
          <span className="account-initial" aria-hidden="true">
            <Glyph name="person" size="s" />
          </span>
          <span className="account-label" data-account-label suppressHydrationWarning>
            {t('account')}
          </span>
        </a>
      </div>
    </header>
  );
}

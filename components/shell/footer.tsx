import { useTranslations } from '#language';
import { Material } from '../language/material';
import { LanguageSwitch } from './language-switch';

/** The foot of every page: where the material comes from. `note` is the pack's own line, such as a trademark notice. */
export function Footer({ note }: { note?: string }) {
  const t = useTranslations('shell');
  return (
    <footer className="footer">
      <a href="/about">{t('footer.about')}</a>
      <a href="/about/sources">{t('footer.sources')}</a>
      <a href="/search">{t('footer.search')}</a>
      <a href="/classes">{t('footer.classes')}</a>
      <LanguageSwitch />
      <span>{t('footer.nothingLeaves')}</span>
      {note && (
        <p className="footer-note">
          <Material>{note}</Material>
        </p>
      )}
    </footer>
  );
}

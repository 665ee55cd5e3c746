import { useLanguage, useTranslations } from '#language';
import { LANGUAGES, OFFERED } from '@/language/languages';

/** The languages of the interface as buttons of a plain form. Nothing where there is only one. `headed`: a heading above says what it is. */
export function LanguageSwitch({ headed = false }: { headed?: boolean }) {
  const t = useTranslations('shell');
  const current = useLanguage();
  if (OFFERED.length < 2) return null;
  return (
    <form
      method="post"
      action="/api/language"
      className="language-switch"
      aria-label={headed ? undefined : t('footer.language')}
    >
      {OFFERED.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          className="link-button"
          aria-pressed={language === current}
        >
          {LANGUAGES[language].name}
        </button>
      ))}
    </form>
  );
}

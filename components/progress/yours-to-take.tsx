import { useTranslations } from '#language';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { ImportForm } from './import-form';

/** Export, import and the way to deletion. */
export function YoursToTake({ nothing }: { nothing: boolean }) {
  const t = useTranslations('progress');
  return (
    <>
      <p className="progress-say">{t.rich('yours.body', { link: (text) => <a href="/settings">{text}</a> })}</p>
      {!nothing && (
        <div className="actions">
          <ButtonLink kind="quiet" href="/api/export" download>
            <Glyph name="download" />
            {t('yours.json')}
          </ButtonLink>
          <ButtonLink kind="plain" href="/api/export?format=csv" download>
            {t('yours.csv')}
          </ButtonLink>
        </div>
      )}
      <ImportForm />
    </>
  );
}

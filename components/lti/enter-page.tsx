import { useTranslations } from '#language';
import { Button } from '../controls/button';

interface Props {
  launchKey: string;
  /** Who enters, as the platform calls them. */
  name: string;
  platform: string;
  /** What will be opened. */
  title: string;
}

/** The page on which a launch arrives. The form opens a window of its own: in the platform's frame browsers keep no session. */
export function EnterPage({ launchKey, name, platform, title }: Props) {
  const t = useTranslations('lti');
  return (
    <main id="main" className="page lti-page">
      <h1>{title}</h1>
      <p>{t.rich('enter.lead', { platform, name, b: (text) => <b>{text}</b> })}</p>
      <form action="/lti/open" method="post" target="_blank" rel="noopener">
        <input type="hidden" name="key" value={launchKey} />
        <Button type="submit">{t('enter.open')}</Button>
      </form>
      <p className="field-help">{t('enter.note')}</p>
    </main>
  );
}

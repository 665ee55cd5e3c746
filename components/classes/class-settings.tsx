import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { SendForm } from '../forms/send-form';

/** Name of a class, and its way into the archive and back. */
export function ClassSettings({ id, name, archived }: { id: string; name: string; archived: boolean }) {
  const t = useTranslations('classes');
  const back = `/classes/${id}/people`;
  return (
    <section className="section" aria-labelledby="class-settings-title">
      <div className="section-head">
        <h2 id="class-settings-title">{t('settings.title')}</h2>
      </div>
      <SendForm action="/api/classes/rename" back={back} hidden={{ class: id }} className="class-line-form">
        <Field id="name" label={t('name')} defaultValue={name} maxLength={80} required />
        <Button type="submit" kind="quiet">
          {t('settings.rename')}
        </Button>
      </SendForm>
      <SendForm
        action="/api/classes/archive"
        back={back}
        hidden={{ class: id, put: archived ? 'back' : 'away' }}
        className="class-line-form"
      >
        <p>{t(archived ? 'settings.isArchived' : 'settings.archiveNote')}</p>
        <Button type="submit" kind="quiet">
          {t(archived ? 'settings.reopen' : 'settings.archive')}
        </Button>
      </SendForm>
    </section>
  );
}

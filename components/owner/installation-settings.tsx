import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';

/** What the owner decides for everybody. */
export interface SettingsView {
  name: string;
  signUp: 'anybody' | 'invited';
  guestsStudy: boolean;
  guestsInLiveEvents: boolean;
}

const SIGN_UP = ['anybody', 'invited'] as const;

/** The settings of the installation. */
export function InstallationSettings({ name, signUp, guestsStudy, guestsInLiveEvents }: SettingsView) {
  const t = useTranslations('owner');
  return (
    <section className="section" aria-labelledby="settings-title" id="settings">
      <div className="section-head">
        <h2 id="settings-title">{t('settings.title')}</h2>
        <p>{t('settings.note')}</p>
      </div>
      <SendForm action="/api/owner/settings" back="/owner" className="class-form">
        <Field id="name" label={t('settings.name')} defaultValue={name} maxLength={60} help={t('settings.nameHelp')} />
        <SelectField
          id="signUp"
          label={t('settings.signUp')}
          options={SIGN_UP.map((value) => ({ value, label: t(`settings.${value}`) }))}
          defaultValue={signUp}
        />
        <fieldset className="owner-boxes">
          <legend className="field-label">{t('settings.guests')}</legend>
          <Box name="guestsStudy" label={t('settings.study')} help={t('settings.studyHelp')} checked={guestsStudy} />
          <Box
            name="guestsInLiveEvents"
            label={t('settings.live')}
            help={t('settings.liveHelp')}
            checked={guestsInLiveEvents}
          />
        </fieldset>
        <div>
          <Button type="submit">{t('settings.store')}</Button>
        </div>
      </SendForm>
    </section>
  );
}

function Box({ name, label, help, checked }: { name: string; label: string; help: string; checked: boolean }) {
  return (
    <div className="owner-box">
      <input
        type="checkbox"
        className="checkbox"
        id={name}
        name={name}
        value="yes"
        defaultChecked={checked}
        aria-describedby={`${name}-help`}
      />
      <label htmlFor={name}>{label}</label>
      <span className="field-help" id={`${name}-help`}>
        {help}
      </span>
    </div>
  );
}

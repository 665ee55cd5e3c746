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

const SIGN_UP = [
  { value: 'anybody', label: 'Anybody who opens this address' },
  { value: 'invited', label: 'Only who comes by the link of a class' },
];

/** The settings of the installation. */
export function InstallationSettings({ name, signUp, guestsStudy, guestsInLiveEvents }: SettingsView) {
  return (
    <section className="section" aria-labelledby="settings-title" id="settings">
      <div className="section-head">
        <h2 id="settings-title">Settings</h2>
        <p>They hold for everybody, from the moment they are stored.</p>
      </div>
      <SendForm action="/api/owner/settings" back="/owner" className="class-form">
        <Field
          id="name"
          label="Name"
          defaultValue={name}
          maxLength={60}
          help="Shown where accounts are made, and in mail. May be empty."
        />
        <SelectField id="signUp" label="Who may make an account" options={SIGN_UP} defaultValue={signUp} />
        <fieldset className="owner-boxes">
          <legend className="field-label">Guests, who have no account</legend>
          <Box
            name="guestsStudy"
            label="practise and keep progress"
            help="Otherwise they only read. What they have kept so far stays theirs, and comes along into an account."
            checked={guestsStudy}
          />
          <Box
            name="guestsInLiveEvents"
            label="take part in live events"
            help="With a code and a nickname. Who is in an event already stays in it."
            checked={guestsInLiveEvents}
          />
        </fieldset>
        <div>
          <Button type="submit">Store the settings</Button>
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

import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { SendForm } from '../forms/send-form';

/** Name of a class, and its way into the archive and back. */
export function ClassSettings({ id, name, archived }: { id: string; name: string; archived: boolean }) {
  const back = `/classes/${id}/people`;
  return (
    <section className="section" aria-labelledby="class-settings-title">
      <div className="section-head">
        <h2 id="class-settings-title">The class itself</h2>
      </div>
      <SendForm action="/api/classes/rename" back={back} hidden={{ class: id }} className="class-line-form">
        <Field id="name" label="Name" defaultValue={name} maxLength={80} required />
        <Button type="submit" kind="quiet">
          Rename
        </Button>
      </SendForm>
      <SendForm
        action="/api/classes/archive"
        back={back}
        hidden={{ class: id, put: archived ? 'back' : 'away' }}
        className="class-line-form"
      >
        <p>
          {archived
            ? 'The class is archived: it can be read, and nothing in it changes.'
            : 'An archived class can be read, and nothing in it changes. It can be opened again.'}
        </p>
        <Button type="submit" kind="quiet">
          {archived ? 'Open it again' : 'Archive it'}
        </Button>
      </SendForm>
    </section>
  );
}

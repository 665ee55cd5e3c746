import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { ImportForm } from './import-form';

/** Export, import and the way to deletion. */
export function YoursToTake({ nothing }: { nothing: boolean }) {
  return (
    <>
      <p className="progress-say">
        Everything that is stored about you, to keep or to take to another installation. Deleting it is under{' '}
        <a href="/settings">Settings</a>.
      </p>
      {!nothing && (
        <div className="actions">
          <ButtonLink kind="quiet" href="/api/export" download>
            <Glyph name="download" />
            Everything, as JSON
          </ButtonLink>
          <ButtonLink kind="plain" href="/api/export?format=csv" download>
            Answers, as CSV
          </ButtonLink>
        </div>
      )}
      <ImportForm />
    </>
  );
}

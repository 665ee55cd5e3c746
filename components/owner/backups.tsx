import { Button, ButtonLink } from '../controls/button';
import { SendForm } from '../forms/send-form';
import { Glyph } from '../glyphs/glyph';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';

/** A backup. `at` is ISO 8601. */
export interface BackupView {
  name: string;
  bytes: number;
  at: string;
}

/** Why a backup was made, by the first word of its name. */
const OCCASIONS: [string, string][] = [
  ['daily', 'daily'],
  ['manual', 'made by hand'],
  ['before-upgrade', 'before an upgrade'],
];

/** The backups of the embedded database; `null` where the database is PostgreSQL. */
export function Backups({ backups }: { backups: BackupView[] | null }) {
  return (
    <section className="section" aria-labelledby="backups-title" id="backups">
      <div className="section-head">
        <h2 id="backups-title">Backups</h2>
        <p>
          {backups === null
            ? 'The data is in PostgreSQL: back it up with pg_dump, as the guide says.'
            : 'Made daily while the server runs, and the last seven are kept. A file holds everybody’s data and password hashes: keep it where only you can read it.'}
        </p>
      </div>
      {backups !== null && (
        <SendForm action="/api/owner/backup" back="/owner" className="owner-now">
          <Button type="submit" kind="quiet">
            Back up now
          </Button>
        </SendForm>
      )}
      {backups?.length === 0 && (
        <Notice title="No backup yet." level={3}>
          <p>The first one is made when the server has run for an hour.</p>
        </Notice>
      )}
      {backups !== null && backups.length > 0 && (
        <ul className="owner-lines">
          {backups.map(({ name, bytes, at }) => (
            <li key={name}>
              <b>
                <LocalTime at={at} />
              </b>
              <span>{OCCASIONS.find(([word]) => name.startsWith(word))?.[1]}</span>
              <span>{(bytes / 1e6).toFixed(1)} MB</span>
              <ButtonLink
                kind="quiet"
                small
                href={`/api/owner/backups?name=${encodeURIComponent(name)}`}
                download
                aria-label={`Download ${name}`}
              >
                <Glyph name="download" />
                Download
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

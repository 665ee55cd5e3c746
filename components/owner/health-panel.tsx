import { count } from '../reading/words';
import { State } from '../state/state';

/** What the health address says, as far as it is shown. */
export interface HealthView {
  healthy: boolean;
  database: { kind: 'embedded' | 'postgres' | 'unknown'; reachable: boolean; latencyMs: number | null };
  migrations: { applied: string[]; pending: string[]; failed: string[]; edited: string[] };
  content: { packs: { id: string; version: string | null; problems: number }[] };
}

interface Props {
  health: HealthView;
  counts: { accounts: number; guests: number; answers: number; designs: number };
  mails: boolean;
}

const KINDS = { embedded: 'embedded database', postgres: 'PostgreSQL', unknown: 'no database' };

/** Whether the installation works, part by part, and how much it holds. */
export function HealthPanel({ health, counts, mails }: Props) {
  const { database, migrations, content } = health;
  const unfinished = [...migrations.failed, ...migrations.pending];
  return (
    <section className="section" aria-labelledby="health-title" id="health">
      <div className="section-head">
        <h2 id="health-title">Health</h2>
        <p>
          The same as <a href="/api/health">/api/health</a>, which a monitor may ask.
        </p>
      </div>
      <p className="owner-state">
        <State kind={health.healthy ? 'ok' : 'down'}>
          {health.healthy ? 'Everything works.' : 'Something does not work.'}
        </State>
      </p>
      <dl className="owner-facts">
        <div>
          <dt>Database</dt>
          <dd>
            {KINDS[database.kind]}
            {database.reachable ? `, answers in ${database.latencyMs} ms` : ', does not answer'}
          </dd>
        </div>
        <div>
          <dt>Migrations</dt>
          <dd>
            {count(migrations.applied.length, 'migration')} applied
            {unfinished.length > 0 && `; not applied: ${unfinished.join(', ')}`}
            {migrations.edited.length > 0 && `; changed after they were applied: ${migrations.edited.join(', ')}`}
          </dd>
        </div>
        <div>
          <dt>Material</dt>
          <dd>
            {content.packs
              .map(({ id, version, problems }) =>
                version === null
                  ? `${id} cannot be used`
                  : `${id} ${version}${problems === 0 ? '' : `, ${count(problems, 'problem')}`}`,
              )
              .join('; ') || 'no pack'}
          </dd>
        </div>
        <div>
          <dt>Mail</dt>
          <dd>{mails ? 'set; links for a new password can be mailed' : 'not set; links are handed over by you'}</dd>
        </div>
        <div>
          <dt>Holds</dt>
          <dd>
            {count(counts.accounts, 'account')}, {count(counts.guests, 'guest')}, {count(counts.answers, 'answer')},{' '}
            {count(counts.designs, 'design')} handed in
          </dd>
        </div>
      </dl>
    </section>
  );
}

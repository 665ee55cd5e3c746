import type { ReactNode } from 'react';
import { useTranslations } from '#language';
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
  /** How telling the record store goes. */
  records: ReactNode;
}

/** Whether the installation works, part by part, and how much it holds. */
export function HealthPanel({ health, counts, mails, records }: Props) {
  const t = useTranslations('owner');
  const { database, migrations, content } = health;
  const unfinished = [...migrations.failed, ...migrations.pending];
  return (
    <section className="section" aria-labelledby="health-title" id="health">
      <div className="section-head">
        <h2 id="health-title">{t('health.title')}</h2>
        <p>{t.rich('health.note', { link: (text) => <a href="/api/health">{text}</a> })}</p>
      </div>
      <p className="owner-state">
        <State kind={health.healthy ? 'ok' : 'down'}>{t(health.healthy ? 'health.well' : 'health.ill')}</State>
      </p>
      <dl className="owner-facts">
        <div>
          <dt>{t('health.database')}</dt>
          <dd>
            {database.reachable
              ? t('health.answers', { kind: t(`health.kinds.${database.kind}`), ms: database.latencyMs ?? 0 })
              : t('health.silent', { kind: t(`health.kinds.${database.kind}`) })}
          </dd>
        </div>
        <div>
          <dt>{t('health.migrations')}</dt>
          <dd>
            {t('health.applied', { count: migrations.applied.length })}
            {unfinished.length > 0 && t('health.unfinished', { names: unfinished.join(', ') })}
            {migrations.edited.length > 0 && t('health.edited', { names: migrations.edited.join(', ') })}
          </dd>
        </div>
        <div>
          <dt>{t('health.material')}</dt>
          <dd>
            {content.packs
              .map(({ id, version, problems }) =>
                version === null
                  ? t('health.unusable', { id })
                  : problems === 0
                    ? `${id} ${version}`
                    : t('health.problems', { id, version, count: problems }),
              )
              .join('; ') || t('health.noPack')}
          </dd>
        </div>
        <div>
          <dt>{t('health.mail')}</dt>
          <dd>{t(mails ? 'health.mails' : 'health.mailsNot')}</dd>
        </div>
        <div>
          <dt>{t('health.recordStore')}</dt>
          <dd>{records}</dd>
        </div>
        <div>
          <dt>{t('health.holds')}</dt>
          <dd>{t('health.held', counts)}</dd>
        </div>
      </dl>
    </section>
  );
}

import { memo } from 'react';
import { useFormatter, useTranslations } from '#language';
import type { Report } from '@/simulator';
import { usd } from '../matrix/view';

/** What each part earns: the requirements that fail without it, and what it costs. Nothing while the analysis still runs. */
export const ContributionsPanel = memo(function ContributionsPanel({
  report,
  nameOf,
}: {
  report: Report;
  nameOf: (resource: string) => string;
}) {
  const t = useTranslations('lab');
  const format = useFormatter();
  const { contributions, requirements } = report;
  if (contributions.length === 0) return null;
  const numberOf = (id: string) => requirements.findIndex((r) => r.id === id) + 1;
  const idle = contributions.filter((c) => c.idle && c.monthlyUsd > 0);
  return (
    <section className="panel" aria-labelledby="earns-title">
      <h2 id="earns-title">{t('earns.title')}</h2>
      {idle.length > 0 && (
        <p className="panel-note">
          {t('earns.idle', {
            parts: format.list(
              idle.map(({ resource }) => nameOf(resource)),
              { type: 'disjunction' },
            ),
            cost: usd(
              format,
              idle.reduce((sum, c) => sum + c.monthlyUsd, 0),
            ),
          })}
        </p>
      )}
      <details>
        <summary>{t('earns.takeAway')}</summary>
        <table className="cost-table">
          <caption className="sr-only">{t('earns.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('earns.without')}</th>
              <th scope="col">{t('earns.fails')}</th>
              <th scope="col">{t('earns.aMonth')}</th>
            </tr>
          </thead>
          <tbody>
            {contributions.map(({ resource, earns, monthlyUsd }) => (
              <tr key={resource}>
                <th scope="row">{nameOf(resource)}</th>
                <td>{earns.length === 0 ? t('earns.nothing') : earns.map(numberOf).join(', ')}</td>
                <td>{usd(format, monthlyUsd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
});

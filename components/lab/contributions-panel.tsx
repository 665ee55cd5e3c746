import { memo } from 'react';
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
  const { contributions, requirements } = report;
  if (contributions.length === 0) return null;
  const numberOf = (id: string) => requirements.findIndex((r) => r.id === id) + 1;
  const idle = contributions.filter((c) => c.idle && c.monthlyUsd > 0);
  return (
    <section className="panel" aria-labelledby="earns-title">
      <h2 id="earns-title">What each part earns</h2>
      {idle.length > 0 && (
        <p className="panel-note">
          Without {idle.map(({ resource }) => nameOf(resource)).join(' or ')} no verdict changes:{' '}
          {usd(idle.reduce((sum, c) => sum + c.monthlyUsd, 0))} a month for nothing that is asked here.
        </p>
      )}
      <details>
        <summary>Take each away</summary>
        <table className="cost-table">
          <caption className="sr-only">
            Each part with the requirements that fail without it and its monthly cost
          </caption>
          <thead>
            <tr>
              <th scope="col">Without</th>
              <th scope="col">Fails then</th>
              <th scope="col">A month</th>
            </tr>
          </thead>
          <tbody>
            {contributions.map(({ resource, earns, monthlyUsd }) => (
              <tr key={resource}>
                <th scope="row">{nameOf(resource)}</th>
                <td>{earns.length === 0 ? 'nothing' : earns.map(numberOf).join(', ')}</td>
                <td>{usd(monthlyUsd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
});

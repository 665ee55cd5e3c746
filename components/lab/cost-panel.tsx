import { memo } from 'react';
import type { Report } from '@/simulator';
import { usd } from '../matrix/view';

/** The bill of a month against the budget, and what it is made of. */
export const CostPanel = memo(function CostPanel({
  report,
  nameOf,
}: {
  report: Report;
  nameOf: (resource: string) => string;
}) {
  const { totalUsd, lines, date } = report.cost;
  const budget = report.requirements.find(({ measure }) => measure === 'monthly-cost')?.bound ?? null;
  const scale = Math.max(totalUsd, budget ?? 0) * 1.12 || 1;
  const over = budget !== null && totalUsd > budget;
  return (
    <section className="panel" aria-labelledby="cost-title">
      <div className="panel-head">
        <h2 id="cost-title">Cost</h2>
        <span className={over ? 'state-down' : undefined}>
          <b>{usd(totalUsd)}</b> {budget === null ? 'a month' : `of ${usd(budget)} a month`}
          {over && `, ${usd(totalUsd - budget)} over`}
        </span>
      </div>
      <div className="cost-bar" aria-hidden="true">
        <i className={over ? 'cost-over' : undefined} style={{ inlineSize: `${(100 * totalUsd) / scale}%` }} />
        {budget !== null && <b style={{ insetInlineStart: `${(100 * budget) / scale}%` }} />}
      </div>
      <details>
        <summary>What it is made of</summary>
        <table className="cost-table">
          <caption className="sr-only">Cost by line, dollars a month</caption>
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col">Quantity</th>
              <th scope="col">A month</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.resource} ${line.what}`}>
                <th scope="row">
                  {nameOf(line.resource)}: {line.what}
                </th>
                <td>
                  {line.quantity.toLocaleString('en')} × {usd(line.unitUsd)}
                </td>
                <td>{usd(line.usd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="panel-note">Prices of {date}, rounded, for exercises.</p>
      </details>
    </section>
  );
});

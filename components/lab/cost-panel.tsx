import { memo } from 'react';
import { useFormatter, useTranslations } from '#language';
import type { Report } from '@/simulator';
import { Material } from '../language/material';
import { usd } from '../matrix/view';

/** The bill of a month against the budget, and what it is made of. */
export const CostPanel = memo(function CostPanel({
  report,
  nameOf,
}: {
  report: Report;
  nameOf: (resource: string) => string;
}) {
  const t = useTranslations('lab');
  const format = useFormatter();
  const { totalUsd, lines, date } = report.cost;
  const budget = report.requirements.find(({ measure }) => measure === 'monthly-cost')?.bound ?? null;
  const scale = Math.max(totalUsd, budget ?? 0) * 1.12 || 1;
  const over = budget !== null && totalUsd > budget;
  return (
    <section className="panel" aria-labelledby="cost-title">
      <div className="panel-head">
        <h2 id="cost-title">{t('cost.title')}</h2>
        <span className={over ? 'state-down' : undefined}>
          {t.rich(budget === null ? 'cost.month' : over ? 'cost.overBudget' : 'cost.ofBudget', {
            total: usd(format, totalUsd),
            budget: usd(format, budget ?? 0),
            over: usd(format, totalUsd - (budget ?? 0)),
            b: (text) => <b>{text}</b>,
          })}
        </span>
      </div>
      <div className="cost-bar" aria-hidden="true">
        <i className={over ? 'cost-over' : undefined} style={{ inlineSize: `${(100 * totalUsd) / scale}%` }} />
        {budget !== null && <b style={{ insetInlineStart: `${(100 * budget) / scale}%` }} />}
      </div>
      <details>
        <summary>{t('cost.made')}</summary>
        <table className="cost-table">
          <caption className="sr-only">{t('cost.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cost.for')}</th>
              <th scope="col">{t('cost.quantity')}</th>
              <th scope="col">{t('cost.aMonth')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.resource} ${line.what}`}>
                <th scope="row">
                  {nameOf(line.resource)}: <Material>{line.what}</Material>
                </th>
                <td>
                  {format.number(line.quantity)} × {usd(format, line.unitUsd)}
                </td>
                <td>{usd(format, line.usd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="panel-note">{t('cost.prices', { date })}</p>
      </details>
    </section>
  );
});

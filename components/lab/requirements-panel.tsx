import { useFormatter, useTranslations } from '#language';
import type { Report } from '@/simulator';
import { Material } from '../language/material';
import { boundText, valueText, verdictKind } from '../matrix/view';
import { State } from '../state/state';
import { StateMark } from '../state/state-mark';

/** What the brief asks, numbered as in the matrix, each with its verdict and the value it was measured at. */
export function RequirementsPanel({ report }: { report: Report }) {
  const t = useTranslations('lab');
  const matrix = useTranslations('matrix');
  const format = useFormatter();
  const words = { t: matrix, format };
  return (
    <ol className="requirements">
      {report.requirements.map(({ id, title, verdict, measure, value, bound }) => {
        const kind = verdictKind(verdict, measure);
        return (
          <li key={id}>
            <StateMark kind={kind} />
            <span>
              <Material>{title}</Material>
              <small>{boundText(words, measure, bound)}</small>
            </span>
            <span className={`state state-${kind}`}>
              {valueText(words, measure, value)} {matrix(`verdicts.${verdict}`)}
            </span>
          </li>
        );
      })}
      {report.cutShort.length > 0 && (
        <li>
          <State kind="unknown">{t('survival.cutShort', { count: report.cutShort.length })}</State>
        </li>
      )}
      {report.unserved.length > 0 && (
        <li>
          <State kind="down">
            {t('survival.notDone', { classes: report.unserved.map((name) => t(`traffic.${name}`)).join(', ') })}
          </State>
        </li>
      )}
      {report.missing.length > 0 && (
        <li>
          <State kind="down">{t('survival.missing', { services: report.missing.join(', ') })}</State>
        </li>
      )}
      {report.forbidden.length > 0 && (
        <li>
          <State kind="down">{t('survival.forbidden', { services: report.forbidden.join(', ') })}</State>
        </li>
      )}
    </ol>
  );
}

import type { Report } from '@/simulator';
import { boundText, valueText, verdictKind } from '../matrix/view';
import { State } from '../state/state';
import { StateMark } from '../state/state-mark';

/** What the brief asks, numbered as in the matrix, each with its verdict and the value it was measured at. */
export function RequirementsPanel({ report }: { report: Report }) {
  return (
    <ol className="requirements">
      {report.requirements.map(({ id, title, verdict, measure, value, bound }) => {
        const kind = verdictKind(verdict, measure);
        return (
          <li key={id}>
            <StateMark kind={kind} />
            <span>
              {title}
              <small>{boundText(measure, bound)}</small>
            </span>
            <span className={`state state-${kind}`}>
              {valueText(measure, value)} {verdict}
            </span>
          </li>
        );
      })}
      {report.unserved.length > 0 && (
        <li>
          <State kind="down">Not done on a day without faults: {report.unserved.join(', ')}</State>
        </li>
      )}
      {report.missing.length > 0 && (
        <li>
          <State kind="down">Must be there and get work: {report.missing.join(', ')}</State>
        </li>
      )}
      {report.forbidden.length > 0 && (
        <li>
          <State kind="down">Not allowed in this brief: {report.forbidden.join(', ')}</State>
        </li>
      )}
    </ol>
  );
}

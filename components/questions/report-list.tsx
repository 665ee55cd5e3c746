import { Button } from '../controls/button';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { State } from '../state/state';

/** A learner's report about a question. Who made it is not told. */
export interface ReportView {
  id: string;
  template: string;
  seed: number;
  packVersion: string;
  reason: string;
  comment: string;
  /** ISO 8601. */
  at: string;
  resolvedAt: string | null;
}

const REASON_WORDS: Record<string, string> = {
  'wrong-key': 'The answer is wrong, or another one is right too',
  unclear: 'The question is unclear',
  outdated: 'It has changed since',
  language: 'Spelling or wording',
  other: 'Something else',
};

interface Props {
  pack: string;
  /** Version of the questions asked now. */
  current: string;
  reports: readonly ReportView[];
  resolve: (form: FormData) => Promise<void>;
}

/** What learners say is wrong with questions, open reports first. */
export function ReportList({ reports, ...more }: Props) {
  if (reports.length === 0)
    return (
      <Notice level={3} title="No reports">
        What learners report about a question comes up here.
      </Notice>
    );
  const open = reports.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = reports.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <>
      <Reports reports={open} {...more} />
      {resolved.length > 0 && (
        <details className="figure-table">
          <summary>{resolved.length} resolved</summary>
          <Reports reports={resolved} {...more} />
        </details>
      )}
    </>
  );
}

function Reports({ pack, current, reports, resolve }: Props) {
  if (reports.length === 0) return null;
  return (
    <ul className="report-list">
      {reports.map(({ id, template, seed, packVersion, reason, comment, at, resolvedAt }) => (
        <li key={id}>
          <p className="report-head">
            {resolvedAt === null ? <State kind="degraded">Open</State> : <State kind="ok">Resolved</State>}
            <b>{REASON_WORDS[reason] ?? reason}</b>
            <LocalTime at={at} />
          </p>
          {comment !== '' && <p className="report-comment">{comment}</p>}
          <p>
            <a href={`/practice/item/${template}/${seed}?pack=${pack}`}>
              <code>
                {template}/{seed}
              </code>
            </a>
            {packVersion !== current &&
              ` of version ${packVersion}; the question at this address may have changed since`}
          </p>
          <form action={resolve}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="resolved" value={resolvedAt === null ? 'yes' : 'no'} />
            <Button kind="quiet" small type="submit">
              {resolvedAt === null ? 'Resolved' : 'Open again'}
              <span className="sr-only">
                {' '}
                the report about {template}/{seed}
              </span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

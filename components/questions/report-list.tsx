import { useTranslations } from '#language';
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

const REASONS = ['wrong-key', 'unclear', 'outdated', 'language', 'other'] as const;

interface Props {
  pack: string;
  /** Version of the questions asked now. */
  current: string;
  reports: readonly ReportView[];
  resolve: (form: FormData) => Promise<void>;
}

/** What learners say is wrong with questions, open reports first. */
export function ReportList({ reports, ...more }: Props) {
  const t = useTranslations('questions');
  if (reports.length === 0)
    return (
      <Notice level={3} title={t('reports.none')}>
        {t('reports.noneBody')}
      </Notice>
    );
  const open = reports.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = reports.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <>
      <Reports reports={open} {...more} />
      {resolved.length > 0 && (
        <details className="figure-table">
          <summary>{t('reports.resolvedCount', { count: resolved.length })}</summary>
          <Reports reports={resolved} {...more} />
        </details>
      )}
    </>
  );
}

function Reports({ pack, current, reports, resolve }: Props) {
  const t = useTranslations('questions');
  if (reports.length === 0) return null;
  const reasonWords = (reason: string) => {
    const known = REASONS.find((one) => one === reason);
    return known === undefined ? reason : t(`reports.reasons.${known}`);
  };
  return (
    <ul className="report-list">
      {reports.map(({ id, template, seed, packVersion, reason, comment, at, resolvedAt }) => (
        <li key={id}>
          <p className="report-head">
            {resolvedAt === null ? (
              <State kind="degraded">{t('reports.isOpen')}</State>
            ) : (
              <State kind="ok">{t('reports.isResolved')}</State>
            )}
            <b>{reasonWords(reason)}</b>
            <LocalTime at={at} />
          </p>
          {comment !== '' && <p className="report-comment">{comment}</p>}
          <p>
            <a href={`/practice/item/${template}/${seed}?pack=${pack}`}>
              <code>
                {template}/{seed}
              </code>
            </a>
            {packVersion !== current && ` ${t('reports.version', { version: packVersion })}`}
          </p>
          <form action={resolve}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="resolved" value={resolvedAt === null ? 'yes' : 'no'} />
            <Button kind="quiet" small type="submit">
              {t(resolvedAt === null ? 'reports.resolve' : 'reports.reopen')}
              <span className="sr-only"> {t('reports.about', { item: `${template}/${seed}` })}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

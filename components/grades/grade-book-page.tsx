import { useFormatter, useTranslations } from '#language';
import { percent } from '../assignments/words';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { ScrollBox } from '../scroll-box';
import { State } from '../state/state';

/** One place of the matrix. */
export interface GradeCellView {
  score: number | null;
  missing: boolean;
  late: boolean;
  /** Given by hand. */
  given: boolean;
  open: boolean;
}

interface Props {
  classId: string;
  assignments: { id: string; title: string; weight: number; released: boolean }[];
  lines: { userId: string; name: string; cells: GradeCellView[]; total: number | null }[];
  mayExport: boolean;
}

/** Learners by assignments: what is handed in, what is missing, and the total by weights. */
export function GradeBookPage({ classId, assignments, lines, mayExport }: Props) {
  const t = useTranslations('grades');
  const words = useTranslations('assignments');
  if (lines.length === 0 || assignments.length === 0) {
    return (
      <Notice title={t(lines.length === 0 ? 'nobody' : 'nothingSet')}>
        <p>{t('emptyBody')}</p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="grades-title">
      <div className="section-head">
        <h2 id="grades-title">{t('title')}</h2>
        <p>{t('note')}</p>
      </div>
      <ScrollBox label={t('ofClass')}>
        <table className="statistics-table grade-table">
          <thead>
            <tr>
              <th scope="col">{t('learner')}</th>
              {assignments.map(({ id, title, weight, released }) => (
                <th scope="col" key={id}>
                  <a href={`/classes/${classId}/assignments/${id}`}>{title}</a>
                  <small>{t(released ? 'weight' : 'weightUnreleased', { weight })}</small>
                </th>
              ))}
              <th scope="col">{t('total')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ userId, name, cells, total }) => (
              <tr key={userId}>
                <th scope="row">
                  <a href={`/classes/${classId}/grades/${userId}`}>{name}</a>
                </th>
                {cells.map((cell, index) => (
                  <td key={assignments[index]?.id}>
                    <Cell cell={cell} />
                  </td>
                ))}
                <td>{total === null ? '–' : <b>{percent(words, total)}</b>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="grade-rule">{t('rule')}</p>
      {mayExport && <Exports path={`/classes/${classId}/grades/export`} tables={['gradeBook', 'grades']} />}
    </section>
  );
}

/** Tables by the keys that they carry (server/grades/export.ts, server/class-analysis/export.ts). */
type TableKey = 'gradeBook' | 'grades' | 'questions' | 'misconceptions' | 'atRisk';

/** Ways to take tables away. */
export function Exports({ path, tables }: { path: string; tables: readonly TableKey[] }) {
  const t = useTranslations('grades');
  return (
    <div className="actions">
      <ButtonLink kind="quiet" small href={`${path}?as=xlsx`}>
        {t('exports.excel')}
      </ButtonLink>
      {tables.map((table) => (
        <ButtonLink key={table} kind="quiet" small href={`${path}?as=csv&table=${table}`}>
          {t('exports.csv', { table: t(`exports.${table}`) })}
        </ButtonLink>
      ))}
      <ButtonLink kind="quiet" small href={`${path}?as=json`}>
        {t('exports.json')}
      </ButtonLink>
    </div>
  );
}

function Cell({ cell: { score, missing, late, given, open } }: { cell: GradeCellView }) {
  const t = useTranslations('grades');
  const format = useFormatter();
  if (missing) return <State kind="down">{t('missing')}</State>;
  if (score === null) return <span className="grade-none">{open ? t('begun') : '–'}</span>;
  return (
    <>
      {format.number(Math.round(10 * score) / 10)}
      {given && (
        <span className="grade-given" title={t('givenByHand')}>
          <span className="sr-only">{t('givenHeard')}</span>
        </span>
      )}
      {late && <small>{t('late')}</small>}
    </>
  );
}

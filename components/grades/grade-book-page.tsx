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
  if (lines.length === 0 || assignments.length === 0) {
    return (
      <Notice title={lines.length === 0 ? 'Nobody is in the class yet.' : 'Nothing is set yet.'}>
        <p>Here stands who has which grade at which assignment.</p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="grades-title">
      <div className="section-head">
        <h2 id="grades-title">Grade book</h2>
        <p>Percent. A name opens its grades, to be given by hand or commented on. A dot marks those given by hand.</p>
      </div>
      <ScrollBox label="Grades of the class">
        <table className="statistics-table grade-table">
          <thead>
            <tr>
              <th scope="col">Learner</th>
              {assignments.map(({ id, title, weight, released }) => (
                <th scope="col" key={id}>
                  <a href={`/classes/${classId}/assignments/${id}`}>{title}</a>
                  <small>
                    weight {weight}
                    {!released && ', not released'}
                  </small>
                </th>
              ))}
              <th scope="col">Total</th>
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
                <td>{total === null ? '–' : <b>{percent(total)}</b>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="grade-rule">
        The total is the mean by weights of what has a grade; what is missing after its close counts as 0, what can
        still be handed in does not count yet.
      </p>
      {mayExport && <Exports path={`/classes/${classId}/grades/export`} tables={['Grade book', 'Grades']} />}
    </section>
  );
}

/** Ways to take tables away. */
export function Exports({ path, tables }: { path: string; tables: readonly string[] }) {
  return (
    <div className="actions">
      <ButtonLink kind="quiet" small href={`${path}?as=xlsx`}>
        Excel workbook
      </ButtonLink>
      {tables.map((table) => (
        <ButtonLink key={table} kind="quiet" small href={`${path}?as=csv&table=${encodeURIComponent(table)}`}>
          {table} as CSV
        </ButtonLink>
      ))}
      <ButtonLink kind="quiet" small href={`${path}?as=json`}>
        JSON
      </ButtonLink>
    </div>
  );
}

function Cell({ cell: { score, missing, late, given, open } }: { cell: GradeCellView }) {
  if (missing) return <State kind="down">missing</State>;
  if (score === null) return <span className="grade-none">{open ? 'begun' : '–'}</span>;
  return (
    <>
      {Math.round(10 * score) / 10}
      {given && (
        <span className="grade-given" title="given by hand">
          <span className="sr-only">, given by hand</span>
        </span>
      )}
      {late && <small>late</small>}
    </>
  );
}

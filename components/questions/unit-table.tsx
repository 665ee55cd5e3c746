import { discriminationBand } from '@/quiz/analysis/bands';
import type { ModelledUnit } from '@/quiz/analysis/pool-figures';
import { ScrollBox } from '../scroll-box';
import { State } from '../state/state';
import { FigureCell } from './figure-cell';

/** One row of figures with the name of what they are about. */
export interface UnitRow extends ModelledUnit {
  title: string;
  /** Where it can be looked at; null where there is no page. */
  href: string | null;
  withdrawn: boolean;
}

const COLUMNS = [
  'Answers',
  'Facility',
  'Discrimination',
  'Efficiency',
  'Effective weight',
  'Slope',
  'Difficulty',
  'Seconds',
];

/** Rows that stand open; the others are folded. */
const OPEN = 10;

/** Figures of templates or of facts, those that discriminate least first; all but the first rows are folded. */
export function UnitTable({ caption, rows }: { caption: string; rows: readonly UnitRow[] }) {
  const [open, folded] = [rows.slice(0, OPEN), rows.slice(OPEN)];
  return (
    <>
      <ScrollBox label={`Figures by ${caption.toLowerCase()}`}>
        <Table caption={caption} rows={open} />
      </ScrollBox>
      {folded.length > 0 && (
        <details className="figure-table">
          <summary>{folded.length} more</summary>
          <ScrollBox label={`More figures by ${caption.toLowerCase()}`}>
            <Table caption={caption} rows={folded} />
          </ScrollBox>
        </details>
      )}
    </>
  );
}

function Table({ caption, rows }: { caption: string; rows: readonly UnitRow[] }) {
  return (
    <table className="statistics-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          {COLUMNS.map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.unit} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: UnitRow }) {
  const { title, href, unit, answers, learners, facility, discrimination, efficiency, weight, model, seconds } = row;
  const index = discrimination.warning === null ? discrimination.value : null;
  return (
    <tr>
      <th scope="row">
        {href === null ? title : <a href={href}>{title}</a>}
        <small>
          <code>{unit}</code>
        </small>
        {row.withdrawn && <State kind="down">Withdrawn</State>}
        {index !== null && !row.withdrawn && index < 20 && <State kind="degraded">{discriminationBand(index)}</State>}
      </th>
      <td className="figure-cell">
        {answers}
        <small>{learners} learners</small>
      </td>
      <FigureCell figure={facility} digits={2} of="answers" />
      <FigureCell figure={discrimination} />
      <FigureCell figure={efficiency} />
      <FigureCell figure={weight} digits={1} />
      <ModelCell value={model?.slope ?? null} error={model?.slopeError ?? null} />
      <ModelCell value={model?.difficulty ?? null} error={null} />
      <td className="figure-cell">{seconds === null ? '–' : Math.round(seconds)}</td>
    </tr>
  );
}

function ModelCell({ value, error }: { value: number | null; error: number | null }) {
  return (
    <td className="figure-cell">
      {value === null ? '–' : value.toFixed(2)}
      {value !== null && error !== null && <small>± {(1.96 * error).toFixed(2)}</small>}
    </td>
  );
}

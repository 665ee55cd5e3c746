import { useFormatter, useTranslations } from '#language';
import type { ModelledUnit } from '@/quiz/analysis/pool-figures';
import { Material } from '../language/material';
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
  'answers',
  'facility',
  'discrimination',
  'efficiency',
  'weight',
  'slope',
  'difficulty',
  'seconds',
] as const;

type Kind = 'template' | 'fact';

/** Rows that stand open; the others are folded. */
const OPEN = 10;

/** Figures of templates or of facts, those that discriminate least first; all but the first rows are folded. */
export function UnitTable({ kind, rows }: { kind: Kind; rows: readonly UnitRow[] }) {
  const t = useTranslations('questions');
  const [open, folded] = [rows.slice(0, OPEN), rows.slice(OPEN)];
  return (
    <>
      <ScrollBox label={t(kind === 'fact' ? 'units.figuresFact' : 'units.figuresTemplate')}>
        <Table kind={kind} rows={open} />
      </ScrollBox>
      {folded.length > 0 && (
        <details className="figure-table">
          <summary>{t('units.more', { count: folded.length })}</summary>
          <ScrollBox label={t(kind === 'fact' ? 'units.moreFact' : 'units.moreTemplate')}>
            <Table kind={kind} rows={folded} />
          </ScrollBox>
        </details>
      )}
    </>
  );
}

function Table({ kind, rows }: { kind: Kind; rows: readonly UnitRow[] }) {
  const t = useTranslations('questions');
  const caption = t(`units.${kind}`);
  return (
    <table className="statistics-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          {COLUMNS.map((title) => (
            <th scope="col" key={title}>
              {t(`units.columns.${title}`)}
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
  const t = useTranslations('questions');
  const { title, href, unit, answers, learners, facility, discrimination, efficiency, weight, model, seconds } = row;
  const index = discrimination.warning === null ? discrimination.value : null;
  return (
    <tr>
      <th scope="row">
        <Material>{href === null ? title : <a href={href}>{title}</a>}</Material>
        <small>
          <code>{unit}</code>
        </small>
        {row.withdrawn && <State kind="down">{t('units.withdrawn')}</State>}
        {index !== null && !row.withdrawn && index < 20 && (
          <State kind="degraded">{t(index < 0 ? 'units.bands.invalid' : 'units.bands.weak')}</State>
        )}
      </th>
      <td className="figure-cell">
        {answers}
        <small>{t('units.learners', { count: learners })}</small>
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
  const format = useFormatter();
  const text = (of: number) => format.number(of, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <td className="figure-cell">
      {value === null ? '–' : text(value)}
      {value !== null && error !== null && <small>± {text(1.96 * error)}</small>}
    </td>
  );
}

import { useTranslations } from '#language';
import { StateMark } from '../state/state-mark';
import type { MatrixCell, MatrixView } from './view';

interface Props {
  view: MatrixView;
  /** Experiment whose timeline is open. */
  selected: string | null;
  /** `watch`: it was pointed at, and is to be played; a key opens it and lets it stand. */
  onSelect: (experiment: string, watch: boolean) => void;
}

/** Faults by requirements: mark, measured value, word. What holds recedes; everything else is outlined. */
export function SurvivalMatrix({ view, selected, onSelect }: Props) {
  const t = useTranslations('matrix');
  return (
    <table className="matrix">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('fault')}</th>
          {view.columns.map(({ id, number, short, title }) => (
            <th key={id} scope="col" title={title}>
              <span className="matrix-number">{number}</span> {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ experiment, title, cells }) => (
          <tr key={experiment} className={experiment === selected ? 'matrix-row matrix-open' : 'matrix-row'}>
            <th scope="row">
              <button
                type="button"
                onClick={({ detail }) => onSelect(experiment, detail > 0)}
                aria-pressed={experiment === selected}
              >
                {title}
              </button>
            </th>
            {cells.map((cell, i) => (
              // A second way in for the pointer; the keyboard and the screen reader have the row's button.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the row's button does the same
              <td key={view.columns[i]?.id} onClick={() => onSelect(experiment, true)}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellView({ cell }: { cell: MatrixCell }) {
  return (
    <span className={`matrix-cell matrix-${cell.kind}`}>
      <StateMark kind={cell.kind} />
      <span>
        {cell.value && <b>{cell.value} </b>}
        <small>{cell.word}</small>
      </span>
    </span>
  );
}

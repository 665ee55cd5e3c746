import { type Figure, warningWords } from '@/quiz/analysis/figure';

/** A figure in a table: the value with its interval, and in words why it says little, where it does. */
export function FigureCell({ figure, digits = 0, of }: { figure: Figure; digits?: number; of?: string }) {
  const { value, low, high } = figure;
  const warning = warningWords(figure, of);
  return (
    <td className={warning === null ? 'figure-cell' : 'figure-cell figure-weak'}>
      {value === null ? '–' : value.toFixed(digits)}
      {value !== null && low !== null && high !== null && (
        <small>
          {low.toFixed(digits)} to {high.toFixed(digits)}
        </small>
      )}
      {warning !== null && <small className="figure-warning">{warning}</small>}
    </td>
  );
}

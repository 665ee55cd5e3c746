import { type Figure, warningMark, warningWords } from '@/quiz/analysis/figure';

/** A figure in a table: the value with its interval, and in two words why it says little, where it does; in a sentence for who asks. */
export function FigureCell({ figure, digits = 0, of }: { figure: Figure; digits?: number; of?: string }) {
  const { value, low, high } = figure;
  const mark = warningMark(figure);
  return (
    <td className={mark === null ? 'figure-cell' : 'figure-cell figure-weak'}>
      {value === null ? '–' : value.toFixed(digits)}
      {value !== null && low !== null && high !== null && (
        <small>
          {low.toFixed(digits)} to {high.toFixed(digits)}
        </small>
      )}
      {mark !== null && (
        <small title={warningWords(figure, of) ?? undefined}>
          <span aria-hidden="true">{mark}</span>
          <span className="sr-only">{warningWords(figure, of)}</span>
        </small>
      )}
    </td>
  );
}

import { useFormatter, useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { Figure } from '@/quiz/analysis/figure';

/** What `n` of a figure counts. */
type Counted = 'learners' | 'answers';

/** A figure in a table: the value with its interval, and in two words why it says little, where it does; in a sentence for who asks. */
export function FigureCell({ figure, digits = 0, of }: { figure: Figure; digits?: number; of?: Counted }) {
  const t = useTranslations('questions');
  const format = useFormatter();
  const text = (value: number) =>
    format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const { value, low, high } = figure;
  const warning = figureWarning(t, figure, of);
  return (
    <td className={warning === null ? 'figure-cell' : 'figure-cell figure-weak'}>
      {value === null ? '–' : text(value)}
      {value !== null && low !== null && high !== null && (
        <small>{t('figure.interval', { low: text(low), high: text(high) })}</small>
      )}
      {warning !== null && (
        <small title={warning.sentence}>
          <span aria-hidden="true">{warning.mark}</span>
          <span className="sr-only">{warning.sentence}</span>
        </small>
      )}
    </td>
  );
}

/** Why a figure says less than it seems to: in two or three words for a cell, and in a sentence. Null where nothing is wrong. */
export function figureWarning(
  t: Translator<'questions'>,
  { warning, n, enough }: Figure,
  of: Counted = 'learners',
): { mark: string; sentence: string } | null {
  switch (warning) {
    case null:
      return null;
    case 'too-few':
      return {
        mark: t('figure.tooFew', { n, enough }),
        sentence: t(of === 'answers' ? 'figure.tooFewAnswers' : 'figure.tooFewLearners', { n, enough }),
      };
    case 'no-spread':
      return { mark: t('figure.noSpread'), sentence: t('figure.noSpreadWhy', { n }) };
    case 'negative-covariance':
      return { mark: t('figure.against'), sentence: t('figure.againstWhy') };
    case 'incomplete':
      return { mark: t('figure.incomplete'), sentence: t('figure.incompleteWhy') };
  }
}

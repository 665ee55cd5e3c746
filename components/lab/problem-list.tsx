import { useTranslations } from '#language';
import { Material } from '../language/material';
import type { TextProblem } from './document-text';

/** Most problems that are listed at once. */
const MOST_LISTED = 50;

/** Everything wrong with a text, each with its line and its path. `onLine` goes to a line where the text is shown. */
export function ProblemList({
  problems,
  onLine,
}: {
  problems: readonly TextProblem[];
  onLine?: (line: number) => void;
}) {
  const t = useTranslations('labDesign');
  if (problems.length === 0) return null;
  return (
    <ul className="text-problems">
      {problems.slice(0, MOST_LISTED).map(({ line, path, rule, message }) => (
        <li key={`${path} ${rule} ${message}`}>
          {line !== null && onLine && (
            <button type="button" className="text-line" onClick={() => onLine(line)}>
              {t('text.line', { line: String(line) })}
            </button>
          )}
          {line !== null && !onLine && t('text.line', { line: String(line) })}
          {line !== null && ', '}
          <code>{path}</code>: <Material>{message}</Material> <small>({rule})</small>
        </li>
      ))}
    </ul>
  );
}

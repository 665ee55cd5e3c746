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
  if (problems.length === 0) return null;
  return (
    <ul className="text-problems">
      {problems.slice(0, MOST_LISTED).map(({ line, path, rule, message }) => (
        <li key={`${path} ${rule} ${message}`}>
          {line !== null && onLine && (
            <button type="button" className="text-line" onClick={() => onLine(line)}>
              Line {line}
            </button>
          )}
          {line !== null && !onLine && `Line ${line}`}
          {line !== null && ', '}
          <code>{path}</code>: {message} <small>({rule})</small>
        </li>
      ))}
    </ul>
  );
}

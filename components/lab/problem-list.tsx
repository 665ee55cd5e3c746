import type { TextProblem } from './document-text';

/** Most problems that are listed at once. */
const MOST_LISTED = 50;

/** Everything wrong with a text, each with its line and its path. */
export function ProblemList({ problems }: { problems: readonly TextProblem[] }) {
  return (
    <ul className="text-problems">
      {problems.slice(0, MOST_LISTED).map(({ line, path, rule, message }) => (
        <li key={`${path} ${rule} ${message}`}>
          {line !== null && <>Line {line}, </>}
          <code>{path}</code>: {message} <small>({rule})</small>
        </li>
      ))}
    </ul>
  );
}

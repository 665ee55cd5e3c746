import { LocalTime } from '../local-time';
import { StateMark } from '../state/state-mark';

/** A design that was handed in. */
export interface AttemptView {
  id: string;
  score: number;
  at: string;
}

/** What was handed in before, newest first. */
export function Attempts({ attempts }: { attempts: readonly AttemptView[] }) {
  if (attempts.length === 0)
    return <p className="panel-note">Nothing handed in yet. Every attempt is listed here with its score.</p>;
  return (
    <table className="attempts">
      <caption className="sr-only">Attempts, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Attempt</th>
          <th scope="col">Handed in</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ id, score, at }, i) => (
          <tr key={id}>
            <td>{attempts.length - i}</td>
            <td>
              <LocalTime at={at} />
            </td>
            <td className="num">
              {score === 100 && <StateMark kind="ok" label="All requirements hold" />} {score} of 100
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

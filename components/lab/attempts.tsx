import { memo, useState } from 'react';
import { Button } from '../controls/button';
import { LocalTime } from '../local-time';
import { State } from '../state/state';
import { StateMark } from '../state/state-mark';
import { AttemptComparison } from './attempt-comparison';
import type { Doc } from './history';
import { getAttempt, type StoredAttempt } from './lab-api';

/** A design that was handed in. */
export interface AttemptView {
  id: string;
  score: number;
  at: string;
}

/** What was handed in before, newest first; two of them can be put side by side. */
export const Attempts = memo(function Attempts({
  attempts,
  onOpen,
}: {
  attempts: readonly AttemptView[];
  onOpen: (document: Doc) => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pair, setPair] = useState<readonly [StoredAttempt, StoredAttempt] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  if (attempts.length === 0)
    return <p className="panel-note">Nothing handed in yet. Every attempt is listed here with its score.</p>;
  const numberOf = (id: string) => attempts.length - attempts.findIndex((attempt) => attempt.id === id);
  const compare = async () => {
    // The older one stands on the left.
    const ids = [...chosen].sort((a, b) => numberOf(a) - numberOf(b));
    const [left, right] = await Promise.all(ids.map(getAttempt));
    if (left?.ok && right?.ok) {
      setPair([left.value, right.value]);
      setFailed(null);
    } else setFailed('The attempts could not be read. Try again when the server answers.');
  };
  return (
    <>
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
          {attempts.map(({ id, score, at }) => (
            <tr key={id}>
              <td>
                <label className="attempt-choice" htmlFor={`attempt-${id}`}>
                  <input
                    id={`attempt-${id}`}
                    type="checkbox"
                    className="checkbox needs-js"
                    checked={chosen.includes(id)}
                    onChange={({ target }) =>
                      setChosen((list) =>
                        target.checked ? [...list.slice(-1), id] : list.filter((other) => other !== id),
                      )
                    }
                  />
                  {numberOf(id)}
                </label>
              </td>
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
      {attempts.length > 1 && (
        <p className="attempts-compare needs-js">
          <Button kind="quiet" small disabled={chosen.length !== 2} onClick={compare}>
            {chosen.length === 2 ? 'Put side by side' : 'Choose two to compare'}
          </Button>
        </p>
      )}
      {failed && <State kind="unknown">{failed}</State>}
      {pair && (
        <AttemptComparison
          pair={pair}
          numbers={[numberOf(pair[0].id), numberOf(pair[1].id)]}
          onOpen={onOpen}
          onClose={() => setPair(null)}
        />
      )}
    </>
  );
});

import { memo, useState } from 'react';
import { useTranslations } from '#language';
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
  const t = useTranslations('lab');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pair, setPair] = useState<readonly [StoredAttempt, StoredAttempt] | null>(null);
  const [failed, setFailed] = useState(false);
  if (attempts.length === 0) return <p className="panel-note">{t('attempts.none')}</p>;
  const numberOf = (id: string) => attempts.length - attempts.findIndex((attempt) => attempt.id === id);
  const compare = async () => {
    // The older one stands on the left.
    const ids = [...chosen].sort((a, b) => numberOf(a) - numberOf(b));
    const [left, right] = await Promise.all(ids.map(getAttempt));
    if (left?.ok && right?.ok) {
      setPair([left.value, right.value]);
      setFailed(false);
    } else setFailed(true);
  };
  return (
    <>
      <table className="attempts">
        <caption className="sr-only">{t('attempts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attempts.attempt')}</th>
            <th scope="col">{t('attempts.handedIn')}</th>
            <th scope="col">{t('attempts.score')}</th>
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
                {score === 100 && <StateMark kind="ok" label={t('attempts.allHold')} />} {t('attempts.of', { score })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {attempts.length > 1 && (
        <p className="attempts-compare needs-js">
          <Button kind="quiet" small disabled={chosen.length !== 2} onClick={compare}>
            {chosen.length === 2 ? t('attempts.compare') : t('attempts.choose')}
          </Button>
        </p>
      )}
      {failed && <State kind="unknown">{t('attempts.unreadable')}</State>}
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

import { Chip } from '../controls/chip';
import { Notice } from '../notice';
import { briefAddress } from '../reading/addresses';
import { State } from '../state/state';

/** A brief on the list. */
export interface BriefLine {
  id: string;
  title: string;
  level: string;
  /** The first sentence of its story. */
  opening: string;
  /** Best score handed in; null where nothing was. */
  best: number | null;
  attempts: number;
  /** A draft is saved. */
  begun: boolean;
}

/** Every exercise with what it is about and how it went so far. */
export function BriefList({ briefs }: { briefs: readonly BriefLine[] }) {
  if (briefs.length === 0)
    return (
      <Notice title="There are no briefs here yet">
        <p>
          Briefs will stand here: a story, what its owner can live with, and a budget. A pack brings them in its folder
          “briefs”.
        </p>
      </Notice>
    );
  return (
    <ul className="brief-list">
      {briefs.map(({ id, title, level, opening, best, attempts, begun }) => (
        <li key={id}>
          <div>
            <h2>
              <a href={briefAddress(id)}>{title}</a>
            </h2>
            <p>{opening}</p>
          </div>
          <div className="brief-list-state">
            <Chip>{level}</Chip>
            {best === null ? (
              <span>{begun ? 'begun, not handed in' : 'not tried yet'}</span>
            ) : (
              <span>
                <State kind={best === 100 ? 'ok' : 'degraded'}>best {best} of 100</State>, {attempts}{' '}
                {attempts === 1 ? 'attempt' : 'attempts'}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

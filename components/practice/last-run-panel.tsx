import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';

/** The last session of this browser. */
export interface LastRunView {
  address: string;
  length: number;
  answered: number;
  right: number;
}

/** The way back into the last session, or to its summary. */
export function LastRunPanel({ lastRun }: { lastRun: LastRunView }) {
  const { address, length, answered, right } = lastRun;
  const done = answered >= length;
  return (
    <div className="last-run">
      <p className="last-run-count">
        {done ? (
          <>
            <b>{right}</b> of {length} right
          </>
        ) : (
          <>
            <b>{answered}</b> of {length} answered
          </>
        )}
      </p>
      <div>
        <h2>{done ? 'Your last session' : 'Where you left off'}</h2>
        <p>
          {done ? 'What you missed, and the same with other variants, is in its summary.' : `${right} right so far.`}
        </p>
      </div>
      <ButtonLink kind={done ? 'quiet' : 'main'} href={address}>
        {done ? 'See the summary' : 'Continue'}
        <Glyph name="next" />
      </ButtonLink>
    </div>
  );
}

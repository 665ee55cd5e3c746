import { type Held, type Standing, standingOf } from './paper';

interface Props {
  held: readonly Held[];
  /** Options wanted, by place. */
  choose: readonly number[];
  at: number;
  goTo(place: number): void;
}

const WORDS: Record<Standing, string> = {
  answered: 'answered',
  partly: 'not complete',
  seen: 'seen',
  unseen: 'not seen',
};

/** "31, answered, flagged". */
export function placeWords(place: number, held: Held | undefined, choose: number): string {
  return `${place + 1}, ${WORDS[standingOf(held, choose)]}${held?.flagged ? ', flagged' : ''}`;
}

/** Every question by its number, with how it stands. */
export function Navigator({ held, choose, at, goTo }: Props) {
  const answered = held.filter((one, place) => standingOf(one, choose[place] ?? 1) === 'answered').length;
  return (
    <nav aria-labelledby="exam-questions">
      <div className="exam-nav-head">
        <h2 id="exam-questions">Questions</h2>
        <span>
          {answered} of {held.length} answered
        </span>
      </div>
      <ol className="exam-grid">
        {held.map((one, place) => (
          <li key={placeWords(place, undefined, 1)}>
            <button
              type="button"
              className={`exam-place exam-place-${standingOf(one, choose[place] ?? 1)}${one.flagged ? ' exam-place-flagged' : ''}`}
              aria-label={placeWords(place, one, choose[place] ?? 1)}
              {...(place === at && { 'aria-current': 'true' as const })}
              onClick={() => goTo(place)}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ol>
      <p className="exam-legend" aria-hidden="true">
        <span>
          <i className="exam-place exam-place-answered" /> answered
        </span>
        <span>
          <i className="exam-place exam-place-seen" /> seen
        </span>
        <span>
          <i className="exam-place exam-place-flagged" /> flagged
        </span>
      </p>
    </nav>
  );
}

import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { type Held, standingOf } from './paper';

interface Props {
  held: readonly Held[];
  /** Options wanted, by place. */
  choose: readonly number[];
  at: number;
  goTo(place: number): void;
}

/** "31, answered, flagged". */
function placeWords(t: Translator<'exam'>, place: number, held: Held, choose: number): string {
  const standing = t(`navigator.standing.${standingOf(held, choose)}`);
  return t(held.flagged ? 'navigator.placeFlagged' : 'navigator.place', { number: place + 1, standing });
}

/** Every question by its number, with how it stands. */
export function Navigator({ held, choose, at, goTo }: Props) {
  const t = useTranslations('exam');
  const answered = held.filter((one, place) => standingOf(one, choose[place] ?? 1) === 'answered').length;
  return (
    <nav aria-labelledby="exam-questions">
      <div className="exam-nav-head">
        <h2 id="exam-questions">{t('navigator.questions')}</h2>
        <span>{t('navigator.answered', { answered, questions: held.length })}</span>
      </div>
      <ol className="exam-grid">
        {held.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place
          <li key={place}>
            <button
              type="button"
              className={`exam-place exam-place-${standingOf(one, choose[place] ?? 1)}${one.flagged ? ' exam-place-flagged' : ''}`}
              aria-label={placeWords(t, place, one, choose[place] ?? 1)}
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
          <i className="exam-place exam-place-answered" /> {t('navigator.standing.answered')}
        </span>
        <span>
          <i className="exam-place exam-place-seen" /> {t('navigator.standing.seen')}
        </span>
        <span>
          <i className="exam-place exam-place-flagged" /> {t('navigator.flagged')}
        </span>
      </p>
    </nav>
  );
}

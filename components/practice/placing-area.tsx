import { useTranslations } from '#language';
import { parsePlacement, placementText } from '@/quiz/chosen-text';
import type { PublicPlacingItem } from '@/quiz/public-item';
import { Material, useMaterialMarks } from '../language/material';
import type { AreaProps } from './answer-area';
import { letter } from './words';

/** From so many characters on, places are picked from a list instead of standing beside every entry. */
const LONG = 26;

/** Entries, each with the places it can go to. */
export function PlacingArea({ item, chosen, frozen, answer }: AreaProps<PublicPlacingItem>) {
  const material = useMaterialMarks();
  const placeOf = new Map(
    chosen.flatMap((text) => {
      const placed = parsePlacement(text);
      return placed ? [[placed.entry, placed.place] as const] : [];
    }),
  );
  const put = (entry: string, place: string) => {
    const others = item.entries.flatMap(({ id }) => {
      const at = placeOf.get(id);
      // A place for one: whoever had it gives it up.
      const isLost = id === entry || at === undefined || (item.kind !== 'sort' && at === place);
      return isLost ? [] : [placementText(id, at)];
    });
    answer(place === '' ? others : [...others, placementText(entry, place)]);
  };
  const fromList = item.places.some(({ text }) => text.length > LONG) || item.places.length > 6;
  return (
    <>
      <ul className={`placing placing-${item.kind}`}>
        {item.entries.map((entry) => (
          <li key={entry.id}>
            <fieldset>
              <legend className="sr-only" {...material}>
                {entry.text}
              </legend>
              <p className="placing-head" aria-hidden="true">
                <span className="option-key">{letter(entry.id)}</span>
                <span {...material}>{entry.text}</span>
              </p>
              {fromList ? (
                <PlaceList {...{ item, entry, frozen, put }} place={placeOf.get(entry.id) ?? ''} />
              ) : (
                <PlaceButtons {...{ item, entry, frozen, put }} place={placeOf.get(entry.id) ?? ''} />
              )}
            </fieldset>
          </li>
        ))}
      </ul>
      {item.kind === 'order' && placeOf.size > 0 && <SoFar item={item} placeOf={placeOf} />}
    </>
  );
}

/** The order as far as it has been given, to be read at a glance. */
function SoFar({ item, placeOf }: { item: PublicPlacingItem; placeOf: ReadonlyMap<string, string> }) {
  const t = useTranslations('item');
  return (
    <div className="placed-order">
      {t('orderSoFar')}
      <ol>
        {item.places.map(({ id }) => (
          <li key={id}>
            <Material>{item.entries.find((entry) => placeOf.get(entry.id) === id)?.text ?? t('open')}</Material>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface PlacesProps {
  item: PublicPlacingItem;
  entry: { id: string; text: string };
  /** Id of the place it has; empty while it has none. */
  place: string;
  frozen: boolean;
  put(entry: string, place: string): void;
}

function PlaceButtons({ item, entry, place, frozen, put }: PlacesProps) {
  const material = useMaterialMarks();
  return (
    <div className="places">
      {item.places.map(({ id, text }) => (
        <label className="place" key={id}>
          <input
            type="radio"
            name={`chosen-${entry.id}`}
            value={placementText(entry.id, id)}
            checked={place === id}
            disabled={frozen}
            onChange={() => put(entry.id, id)}
            onClick={() => place === id && put(entry.id, '')}
          />
          <span {...material}>{text}</span>
        </label>
      ))}
    </div>
  );
}

function PlaceList({ item, entry, place, frozen, put }: PlacesProps) {
  const t = useTranslations('item');
  const material = useMaterialMarks();
  return (
    <div className="placing-list">
      <select
        className="input"
        name={`chosen-${entry.id}`}
        aria-label={t('match', { entry: entry.text })}
        value={place === '' ? '' : placementText(entry.id, place)}
        disabled={frozen}
        onChange={(event) => put(entry.id, parsePlacement(event.target.value)?.place ?? '')}
      >
        <option value="">{t('choose')}</option>
        {item.places.map(({ id, text }) => (
          <option value={placementText(entry.id, id)} key={id} {...material}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

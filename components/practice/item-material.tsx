import type { PublicItem } from '@/quiz/public-item';
import { ItemFigure } from './item-figure';

/** What a question gives beside its stem: what is needed, as label and value, and the drawing. */
export function ItemMaterial({ item, drawn = true }: { item: Pick<PublicItem, 'need' | 'figure'>; drawn?: boolean }) {
  return (
    <>
      {item.need && (
        <dl className="need">
          {item.need.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {drawn && item.figure && <ItemFigure design={item.figure} />}
    </>
  );
}

import type { PublicItem } from '@/quiz/public-item';
import { useMaterialMarks } from '../language/material';
import { ItemFigure } from './item-figure';

/** What a question gives beside its stem: what is needed, as label and value, and the drawing. */
export function ItemMaterial({ item, drawn = true }: { item: Pick<PublicItem, 'need' | 'figure'>; drawn?: boolean }) {
  const material = useMaterialMarks();
  return (
    <>
      {item.need && (
        <dl className="need" {...material}>
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

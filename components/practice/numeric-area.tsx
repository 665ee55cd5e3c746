import { useId } from 'react';
import { useTranslations } from '#language';
import type { PublicNumericItem } from '@/quiz/public-item';
import type { AreaProps } from './answer-area';

/** A number to type, with its unit beside it. */
export function NumericArea({ item, chosen, frozen, answer }: AreaProps<PublicNumericItem>) {
  const t = useTranslations('item');
  const unitId = useId();
  return (
    <div className="numeric">
      <label className="numeric-field">
        <span className="sr-only">{t('number')}</span>
        <input
          className="input"
          type="text"
          name="chosen"
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
          value={chosen[0] ?? ''}
          readOnly={frozen}
          aria-describedby={unitId}
          onChange={(event) => answer(event.target.value === '' ? [] : [event.target.value])}
        />
        <span id={unitId}>{item.unit}</span>
      </label>
    </div>
  );
}

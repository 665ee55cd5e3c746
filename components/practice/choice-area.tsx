import type { PublicChoiceItem } from '@/quiz/public-item';
import { useMaterialMarks } from '../language/material';
import type { AreaProps } from './answer-area';
import { letter } from './words';

/** Options by their letters. */
export function ChoiceArea({ item, chosen, frozen, toggle }: AreaProps<PublicChoiceItem>) {
  const material = useMaterialMarks();
  return (
    <div className="options">
      {item.options.map((option) => (
        <label className="option option-big" key={option.id}>
          <input
            type={item.kind === 'single' ? 'radio' : 'checkbox'}
            name="chosen"
            value={option.id}
            checked={chosen.includes(option.id)}
            disabled={frozen}
            onChange={() => toggle(option.id)}
          />
          <span className="option-key" aria-hidden="true">
            {letter(option.id)}
          </span>
          <span {...material}>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

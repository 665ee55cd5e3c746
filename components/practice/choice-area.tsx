import { useRef } from 'react';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { useMaterialMarks } from '../language/material';
import type { AreaProps } from './answer-area';
import { useEarlyChoice } from './use-early-choice';
import { letter } from './words';

/** Options by their letters. */
export function ChoiceArea({ item, chosen, frozen, toggle, answer }: AreaProps<PublicChoiceItem>) {
  const area = useRef<HTMLDivElement>(null);
  useEarlyChoice(area, chosen, answer);
  const material = useMaterialMarks();
  return (
    <div className="options" ref={area}>
      {item.options.map((option) => (
        <label className="option option-big" key={option.id}>
          <input
            type={item.kind === 'single' ? 'radio' : 'checkbox'}
            name="chosen"
            value={option.id}
            autoComplete="off"
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

import type { QuestionView } from '@/classroom/quiz/quiz-views';
import { useMaterialMarks } from '../language/material';
import { ItemMaterial } from '../practice/item-material';
import { letter } from '../practice/words';

/** A question that is open or closed: stem, needs, figure, and the answers by their letters. */
export function WallQuestion({ question: { item } }: { question: QuestionView }) {
  const material = useMaterialMarks();
  const options = 'options' in item ? item.options : [];
  return (
    <div className={item.figure || item.need ? 'wall-question wall-question-drawn' : 'wall-question'}>
      <div>
        <h1 {...material}>{item.stem}</h1>
        <ItemMaterial item={item} />
      </div>
      <ol className="wall-options">
        {options.map(({ id, text }) => (
          <li key={id}>
            <span className="wall-letter">{letter(id)}</span>
            <span {...material}>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

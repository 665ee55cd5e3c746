import { useTranslations } from '#language';
import { Material } from '../language/material';
import { ChangedMark } from './changed-mark';
import type { Note } from './plan';
import { SourceLine } from './source-line';

/**
 * The facts that a run of text rests on. Beside the text where there is room; under it, folded, on a phone. One element
 * serves both: the style sheet opens the fold on wide screens and on paper.
 */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations('reading');
  const [first, last] = [notes[0], notes.at(-1)];
  if (!first || !last) return null;
  const which =
    first === last
      ? t('page.fact', { number: first.number })
      : t('page.facts', { first: first.number, last: last.number });
  return (
    <aside className="notes" aria-label={which}>
      <details>
        <summary>{which}</summary>
        {notes.map(({ number, fact }) => (
          <div className="note" id={`note-${number}`} key={fact.id}>
            <p>
              <a className="note-number" href={`#mention-${number}`} aria-label={t('page.backToText', { number })}>
                {number}
              </a>
              <Material>{fact.statement}</Material>
            </p>
            <ChangedMark fact={fact} />
            <SourceLine fact={fact} />
          </div>
        ))}
      </details>
    </aside>
  );
}

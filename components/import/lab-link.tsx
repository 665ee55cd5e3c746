import { useState } from 'react';
import { Button } from '../controls/button';
import { MOST_LINK, shareFragment } from '../lab/share-link';
import type { Answer } from './assess-messages';

/** Opens the template in the lab as a design, and says what of it has no part there. */
export function LabLink({ derived }: { derived: NonNullable<Answer['derived']> }) {
  const [problem, setProblem] = useState(false);
  const open = () => {
    const fragment = shareFragment({ ...derived.document });
    if (fragment.length > MOST_LINK) setProblem(true);
    else window.location.assign(`/lab/free#${fragment}`);
  };
  const { left } = derived;
  return (
    <section className="import-lab" aria-labelledby="import-lab">
      <h2 id="import-lab">In the lab</h2>
      <p>
        The template as a design of {derived.document.resources.length}{' '}
        {derived.document.resources.length === 1 ? 'part' : 'parts'}, to be changed, broken and graded.
      </p>
      <div className="actions">
        <Button kind="quiet" onClick={open}>
          Open in the lab
        </Button>
      </div>
      {problem && <p role="alert">The design is too large for the lab. Assess a smaller part of the template.</p>}
      {left.length > 0 && (
        <details className="import-harmless">
          <summary>
            {left.length === 1 ? 'One resource is' : `${left.length} resources are`} not part of the design
          </summary>
          <ul className="import-list">
            {left.map(({ id, type, why }) => (
              <li key={id}>
                <p>
                  <b>{id}</b> <span className="import-type">{type}</span>: {why}.
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

import { useState } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { MOST_LINK, shareFragment } from '../lab/share-link';
import { Material } from '../language/material';
import type { Answer } from './assess-messages';

/** Opens the template in the lab as a design, and says what of it has no part there. */
export function LabLink({ derived }: { derived: NonNullable<Answer['derived']> }) {
  const t = useTranslations('imports');
  const [problem, setProblem] = useState(false);
  const open = () => {
    const fragment = shareFragment({ ...derived.document });
    if (fragment.length > MOST_LINK) setProblem(true);
    else window.location.assign(`/lab/free#${fragment}`);
  };
  const { left } = derived;
  return (
    <section className="import-lab" aria-labelledby="import-lab">
      <h2 id="import-lab">{t('lab.title')}</h2>
      <p>{t('lab.says', { count: derived.document.resources.length })}</p>
      <div className="actions">
        <Button kind="quiet" onClick={open}>
          {t('lab.open')}
        </Button>
      </div>
      {problem && <p role="alert">{t('lab.tooLarge')}</p>}
      {left.length > 0 && (
        <details className="import-harmless">
          <summary>{t('lab.left', { count: left.length })}</summary>
          <ul className="import-list">
            {left.map(({ id, type, why }) => (
              <li key={id}>
                <p>
                  <b>{id}</b> <span className="import-type">{type}</span>: <Material>{`${why}.`}</Material>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

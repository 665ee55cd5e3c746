import { useState } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Material } from '../language/material';

const STEPS = ['idea', 'component', 'change'] as const;

/** Hints in steps, the idea first; each is shown only when asked for. */
export function HintSteps({ steps }: { steps: readonly string[] }) {
  const t = useTranslations('lab');
  const [shown, setShown] = useState(0);
  if (steps.length === 0) return null;
  return (
    <div className="hints">
      <ol>
        {steps.slice(0, shown).map((step) => (
          <li key={step}>
            <Material>{step}</Material>
          </li>
        ))}
      </ol>
      {shown < steps.length && (
        <span className="needs-js">
          <Button kind="quiet" small onClick={() => setShown(shown + 1)}>
            {t(`why.hints.${STEPS[shown] ?? 'change'}`, { step: shown + 1, steps: steps.length })}
          </Button>
        </span>
      )}
    </div>
  );
}

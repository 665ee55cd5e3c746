import { useState } from 'react';
import { Button } from '../controls/button';

const STEP_NAMES = ['the idea', 'the component', 'the cheapest change'];

/** Hints in steps, the idea first; each is shown only when asked for. */
export function HintSteps({ steps }: { steps: readonly string[] }) {
  const [shown, setShown] = useState(0);
  if (steps.length === 0) return null;
  return (
    <div className="hints">
      <ol>
        {steps.slice(0, shown).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {shown < steps.length && (
        <span className="needs-js">
          <Button kind="quiet" small onClick={() => setShown(shown + 1)}>
            Hint {shown + 1} of {steps.length}: {STEP_NAMES[shown] ?? 'the next step'}
          </Button>
        </span>
      )}
    </div>
  );
}

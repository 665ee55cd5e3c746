import type { FormEvent, ReactNode } from 'react';
import { Button } from '../controls/button';

interface Props {
  /** Where a browser without scripts is led. */
  back: string;
  item: { pack: string; template: string; seed: number };
  /** Client id of the answer that can be taken back; null where there is none. */
  undoable: string | null;
  busy: boolean;
  onUndo(): void;
  onAside(decision: 'bury' | 'suspend'): void;
  onReport(): void;
  onHelp(): void;
}

/** What else can be done with a question. Ordinary forms where it works without scripts. */
export function RunTools({ back, item, undoable, busy, onUndo, onAside, onReport, onHelp }: Props) {
  const { pack, template, seed } = item;
  return (
    <div className="run-tools" role="toolbar" aria-label="This question">
      <Tool action="/practice/undo" fields={{ clientId: undoable ?? '', back }} onSubmit={onUndo}>
        <Button type="submit" kind="plain" small disabled={undoable === null || busy}>
          Undo answer <kbd>U</kbd>
        </Button>
      </Tool>
      {(['bury', 'suspend'] as const).map((decision) => (
        <Tool
          key={decision}
          action="/practice/marks"
          fields={{ pack, template, seed: String(seed), decision, back }}
          onSubmit={() => onAside(decision)}
        >
          <Button type="submit" kind="plain" small disabled={busy} title={TITLES[decision]}>
            {decision === 'bury' ? 'Bury' : 'Suspend'} <kbd>{decision === 'bury' ? '-' : '@'}</kbd>
          </Button>
        </Tool>
      ))}
      <span className="needs-js run-tools-js">
        <Button kind="plain" small onClick={onReport}>
          Report <kbd>R</kbd>
        </Button>
        <Button kind="plain" small onClick={onHelp}>
          Keys <kbd>?</kbd>
        </Button>
      </span>
    </div>
  );
}

const TITLES = {
  bury: 'Not this fact before tomorrow',
  suspend: 'Not this fact until you bring it back',
};

function Tool(props: { action: string; fields: Record<string, string>; onSubmit(): void; children: ReactNode }) {
  const { action, fields, onSubmit, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form method="post" action={action} onSubmit={submit}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {children}
    </form>
  );
}

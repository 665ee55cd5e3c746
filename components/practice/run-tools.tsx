import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from '#language';
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
  const t = useTranslations('run');
  const { pack, template, seed } = item;
  return (
    <div className="run-tools" role="toolbar" aria-label={t('tools.label')}>
      <Tool action="/practice/undo" fields={{ clientId: undoable ?? '', back }} onSubmit={onUndo}>
        <Button type="submit" kind="plain" small disabled={undoable === null || busy}>
          {t('tools.undo')} <kbd>U</kbd>
        </Button>
      </Tool>
      {(['bury', 'suspend'] as const).map((decision) => (
        <Tool
          key={decision}
          action="/practice/marks"
          fields={{ pack, template, seed: String(seed), decision, back }}
          onSubmit={() => onAside(decision)}
        >
          <Button type="submit" kind="plain" small disabled={busy} title={t(`tools.${decision}Title`)}>
            {t(`tools.${decision}`)} <kbd>{decision === 'bury' ? '-' : '@'}</kbd>
          </Button>
        </Tool>
      ))}
      <span className="needs-js run-tools-js">
        <Button kind="plain" small onClick={onReport}>
          {t('tools.report')} <kbd>R</kbd>
        </Button>
        <Button kind="plain" small onClick={onHelp}>
          {t('tools.keys')} <kbd>?</kbd>
        </Button>
      </span>
    </div>
  );
}

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

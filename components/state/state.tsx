import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { StateKind } from './kinds';
import { StateMark } from './state-mark';

/** Mark and word of a state; `children` says it more exactly ("down 1 min 34 s"). */
export function State({ kind, children }: { kind: StateKind; children?: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <span className={`state state-${kind}`}>
      <StateMark kind={kind} />
      <span>{children ?? t(`states.${kind}`)}</span>
    </span>
  );
}

import type { ReactNode } from 'react';
import { STATE_WORDS, type StateKind } from './kinds';
import { StateMark } from './state-mark';

/** Mark and word of a state; `children` says it more exactly ("down 1 min 34 s"). */
export function State({ kind, children }: { kind: StateKind; children?: ReactNode }) {
  return (
    <span className={`state state-${kind}`}>
      <StateMark kind={kind} />
      <span>{children ?? STATE_WORDS[kind]}</span>
    </span>
  );
}

'use client';

import { Overlay } from './overlay';

/** What a single key does, for the overview; "…" stands for a range. */
export interface KeyUse {
  keys: readonly string[];
  does: string;
}

/** Every single key of a session or an exam. */
export function KeysOverlay({ uses, onClose }: { uses: readonly KeyUse[]; onClose(): void }) {
  return (
    <Overlay title="Keys" onClose={onClose}>
      <dl className="keys">
        {uses.map(({ keys, does }) => (
          <div key={does}>
            <dt>{keys.map((key) => (key === '…' ? <span key={key}>to</span> : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="overlay-note">
        Tab, arrows and Space do the same. Single keys can be switched off in the <a href="/settings">settings</a>.
      </p>
    </Overlay>
  );
}

'use client';

import { Overlay } from './overlay';
import { KEY_OVERVIEW } from './use-run-keys';

/** Every single key of a session. */
export function KeysOverlay({ onClose }: { onClose(): void }) {
  return (
    <Overlay title="Keys" onClose={onClose}>
      <dl className="keys">
        {KEY_OVERVIEW.map(({ keys, does }) => (
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

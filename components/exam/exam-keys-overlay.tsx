'use client';

import { Overlay } from '../practice/overlay';
import { EXAM_KEYS } from './use-exam-keys';

/** Every single key of an exam. */
export function ExamKeysOverlay({ onClose }: { onClose(): void }) {
  return (
    <Overlay title="Keys" onClose={onClose}>
      <dl className="keys">
        {EXAM_KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>{keys.map((key) => (key === '…' ? <span key={key}>to</span> : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="overlay-note">
        Tab, arrows and Space do the same. Single keys can be switched off in the settings.
      </p>
    </Overlay>
  );
}

'use client';

import { KEYS_SETTING } from '../practice/use-keys';
import { Choice } from './choice';
import { store, useStored } from './stored-choice';

const OPTIONS = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const;

/** Whether single keys answer in practice; off helps who dictates or types by accident. */
export function KeysSetting() {
  return (
    <>
      <Choice
        name="keys"
        legend="Single keys in practice"
        options={OPTIONS}
        value={useStored(KEYS_SETTING) === 'off' ? 'off' : 'on'}
        onChange={(value) => store(KEYS_SETTING, value === 'off' ? value : null)}
      />
      <p>
        1 to 6 or A to F choose an option, Enter checks and goes on, ? shows all of them. Kept in this browser. Without
        them Tab, arrows and Space do the same.
      </p>
    </>
  );
}

'use client';

import { THEME_KEY } from '../shell/theme-script';
import { Choice } from './choice';
import { store, useStored } from './stored-choice';

const OPTIONS = [
  { value: 'system', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Light, dark, or as the device says; kept in this browser. */
export function ThemeSetting() {
  const stored = useStored(THEME_KEY);
  return (
    <>
      <Choice
        name="theme"
        legend="Theme"
        options={OPTIONS}
        value={stored === 'light' || stored === 'dark' ? stored : 'system'}
        onChange={(value) => {
          store(THEME_KEY, value === 'system' ? null : value);
          if (value === 'system') delete document.documentElement.dataset.theme;
          else document.documentElement.dataset.theme = value;
        }}
      />
      <p>Kept in this browser. Paper is always white.</p>
    </>
  );
}

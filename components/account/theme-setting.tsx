'use client';

import { useTranslations } from '#language';
import { THEME_KEY } from '../shell/theme-script';
import { Choice } from './choice';
import { store, useStored } from './stored-choice';

const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the device says; kept in this browser. */
export function ThemeSetting() {
  const t = useTranslations('settings');
  const stored = useStored(THEME_KEY);
  return (
    <>
      <Choice
        name="theme"
        legend={t('theme.title')}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        value={stored === 'light' || stored === 'dark' ? stored : 'system'}
        onChange={(value) => {
          store(THEME_KEY, value === 'system' ? null : value);
          if (value === 'system') delete document.documentElement.dataset.theme;
          else document.documentElement.dataset.theme = value;
        }}
      />
      <p>{t('theme.note')}</p>
    </>
  );
}

'use client';

import { useTranslations } from '#language';
import { KEYS_SETTING } from '../practice/use-keys';
import { Choice } from './choice';
import { store, useStored } from './stored-choice';

const STATES = ['on', 'off'] as const;

/** Whether single keys answer in practice; off helps who dictates or types by accident. */
export function KeysSetting() {
  const t = useTranslations('settings');
  return (
    <>
      <Choice
        name="keys"
        legend={t('keys.title')}
        options={STATES.map((value) => ({ value, label: t(`keys.${value}`) }))}
        value={useStored(KEYS_SETTING) === 'off' ? 'off' : 'on'}
        onChange={(value) => store(KEYS_SETTING, value === 'off' ? value : null)}
      />
      <p>{t('keys.note')}</p>
    </>
  );
}

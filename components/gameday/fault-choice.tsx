'use client';

import { useState } from 'react';
import { useTranslations } from '#language';
import type { GameDayHostView } from '@/classroom/gameday/gameday-views';
import { MOST_ROUNDS } from '@/classroom/gameday/most-rounds';
import { Button } from '../controls/button';
import { useMaterialMarks } from '../language/material';

interface Props {
  view: GameDayHostView;
  busy: boolean;
  send(command: object): void;
}

/** Any fault of the brief, for a host who leaves the prepared order. */
export function FaultChoice({ view, busy, send }: Props) {
  const t = useTranslations('gameday');
  const material = useMaterialMarks();
  const [chosen, setChosen] = useState('');
  const { phase, rounds, options, designs } = view;
  if ((phase !== 'closed' && phase !== 'running') || designs === 0 || rounds.length >= MOST_ROUNDS) return null;
  return (
    <span className="day-choice">
      <select
        className="input"
        aria-label={t('another')}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t('another')}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id} {...material}>
            {title}
          </option>
        ))}
      </select>
      <Button
        kind="quiet"
        disabled={busy || chosen === '' || rounds.some(({ ranAt }) => ranAt === null)}
        onClick={() => {
          send({ type: 'strike', round: rounds.length, fault: chosen });
          setChosen('');
        }}
      >
        {t('injectIt')}
      </Button>
    </span>
  );
}

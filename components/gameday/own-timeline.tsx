'use client';

import { lazy, Suspense, useState } from 'react';
import { useTranslations } from '#language';
import type { Entry } from '@/classroom/gameday/gameday-state';
import type { GameDayOwnView, GameDaySharedView } from '@/classroom/gameday/gameday-views';
import { Button } from '../controls/button';

// The simulator comes with it, and only who opens it needs that.
const OwnRun = lazy(async () => ({ default: (await import('./own-run')).OwnRun }));

interface Props {
  shared: GameDaySharedView;
  end: NonNullable<GameDaySharedView['end']>;
  own: GameDayOwnView;
  entry: Entry;
}

/** The whole run of the own design, run again in this browser: the same bytes as on the server. */
export function OwnTimeline({ shared, end, own, entry }: Props) {
  const t = useTranslations('gameday');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('own.inFull')}
      </Button>
    );
  }
  return (
    <Suspense fallback={<p>{t('own.simulator')}</p>}>
      <OwnRun shared={shared} brief={end.brief} rounds={own.rounds} submission={entry.submission} />
    </Suspense>
  );
}

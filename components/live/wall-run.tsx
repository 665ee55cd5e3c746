'use client';

import { useMemo } from 'react';
import { useTranslations } from '#language';
import type { Experiment } from '@/quiz/evidence';
import type { ItemScenario } from '@/quiz/item';
import { Trace } from '../figures/trace';
import { tracePicture } from '../figures/trace-picture';
import { rerun } from '../practice/proof-run';
import { darkText, lossText, runSummary } from '../timeline/summary';

/** The run that decided one answer, run again here: its trace, and what it measured. */
export function WallRun({ scenario, experiment }: { scenario: ItemScenario; experiment: Experiment }) {
  const t = useTranslations('live');
  const time = useTranslations('timeline');
  const run = useMemo(() => rerun(scenario, experiment), [scenario, experiment]);
  if (run === null) return null;
  const { design, trace } = run;
  return (
    <div className="wall-run">
      <Trace
        run={tracePicture(trace)}
        label={t('wall.run', { summary: runSummary(time, trace, design) })}
        height={44}
      />
      <p>
        <span>{darkText(time, trace)}</span>
        <span>{lossText(time, trace)}</span>
      </p>
    </div>
  );
}

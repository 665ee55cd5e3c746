'use client';

import { useMemo } from 'react';
import { useTranslations } from '#language';
import type { Experiment } from '@/quiz/evidence';
import type { ItemScenario } from '@/quiz/item';
import { applyEdits, type Design, describeFault, parseDesign, simulate, type Trace } from '@/simulator';
import { Trace as TraceDrawing } from '../figures/trace';
import { tracePicture } from '../figures/trace-picture';
import { Material } from '../language/material';
import { factAddress } from '../reading/addresses';
import { ScrollBox } from '../scroll-box';
import { EventList } from '../timeline/event-list';
import { planTimeline } from '../timeline/plan';
import { darkText, lossText, runSummary } from '../timeline/summary';
import { TimelineDrawing } from '../timeline/timeline-drawing';

/** Width of the full drawing, pixels; it scrolls in its own box where there is less. */
const WIDTH = 760;

interface Props {
  pack: string;
  scenario: ItemScenario;
  experiment: Experiment;
}

/** A run that decided an answer, run again here: its small timeline, and behind it the whole one with its log. */
export function ProofRun({ pack, scenario, experiment }: Props) {
  const t = useTranslations('item');
  const time = useTranslations('timeline');
  const run = useMemo(() => rerun(scenario, experiment), [scenario, experiment]);
  if (run === null) return null;
  const { design, trace } = run;
  const fault = run.fault ?? t('proof.nothingStruck');
  const { monthlyUsd } = experiment;
  return (
    <div className="proof-run">
      <TraceDrawing
        run={tracePicture(trace)}
        label={t('proof.label', { summary: runSummary(time, trace, design) })}
        height={40}
      />
      <p className="proof-run-said">
        <span>{run.fault === null ? fault : <Material>{fault}</Material>}</span>
        <b>{darkText(time, trace)}</b>
        <span>{lossText(time, trace)}</span>
        {monthlyUsd !== null && <span>{t('proof.cost', { usd: Math.round(monthlyUsd) })}</span>}
      </p>
      <details>
        <summary>{t('proof.inFull')}</summary>
        <ScrollBox label={t('proof.timeline', { fault })}>
          <div dir="ltr" style={{ inlineSize: WIDTH }}>
            <TimelineDrawing
              plan={planTimeline(time, trace, design, WIDTH)}
              fault={fault}
              label={`${fault}. ${runSummary(time, trace, design)}`}
            />
          </div>
        </ScrollBox>
        <EventList trace={trace} design={design} factHref={(fact) => factAddress(pack, fact)} />
      </details>
    </div>
  );
}

/** Runs an experiment again, with its faults in the simulator's words, null without any; null where its design cannot be read. */
export function rerun(
  scenario: ItemScenario,
  { edits, faults }: Experiment,
): { design: Design; trace: Trace; fault: string | null } | null {
  const design = parseDesign(applyEdits(scenario.design, edits)).value;
  if (design === null) return null;
  const fault = faults.length === 0 ? null : faults.map((one) => describeFault(one, design)).join(', ');
  return { design, trace: simulate(design, scenario.brief, faults), fault };
}

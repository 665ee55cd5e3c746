'use client';

import { useEffect, useMemo, useState } from 'react';
import type { GameDaySharedView } from '@/classroom/gameday/gameday-views';
import type { Outcome } from '@/classroom/gameday/outcome';
import { rerunDay } from '@/classroom/gameday/run-design';
import { type Brief, parseDesign } from '@/simulator';
import { getAttempt } from '../lab/lab-api';
import { factAddress } from '../reading/addresses';
import { ScrollBox } from '../scroll-box';
import { EventList } from '../timeline/event-list';
import { planTimeline } from '../timeline/plan';
import { runSummary } from '../timeline/summary';
import { TimelineDrawing } from '../timeline/timeline-drawing';

/** Width of the drawing, pixels; it scrolls in its own box where there is less. */
const WIDTH = 900;

interface Props {
  shared: GameDaySharedView;
  brief: Brief;
  rounds: readonly (Outcome | null)[];
  submission: string;
}

/** Fetches the own design and runs it through all faults again: its timeline and its log. */
export function OwnRun({ shared, brief, rounds, submission }: Props) {
  const [document, setDocument] = useState<unknown>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void getAttempt(submission).then((reply) => {
      if (reply.ok) setDocument(reply.value.document);
      else setProblem(reply.refusal?.message ?? 'The server could not be reached. Reload the page.');
    });
  }, [submission]);
  const run = useMemo(() => {
    const design = document === null ? null : parseDesign(document);
    if (!design?.ok) return null;
    const strikes = shared.rounds.map(({ fault }, at) => {
      const target = rounds[at]?.target ?? null;
      return target === null ? null : { kind: fault.kind, target };
    });
    return { design: design.value, trace: rerunDay(design.value, { brief, roundS: shared.roundS, strikes }) };
  }, [document, shared, rounds, brief]);
  if (problem) return <p role="alert">{problem}</p>;
  if (run === null) return <p>Your design is on its way.</p>;
  const fault = shared.rounds[0]?.fault.title ?? 'The faults';
  return (
    <section className="day-run" aria-label="Your timeline">
      <ScrollBox label="Timeline">
        <div style={{ inlineSize: WIDTH }}>
          <TimelineDrawing
            plan={planTimeline(run.trace, run.design, WIDTH)}
            fault={fault}
            label={runSummary(run.trace, run.design)}
          />
        </div>
      </ScrollBox>
      <EventList trace={run.trace} design={run.design} factHref={(fact) => factAddress(shared.brief.pack, fact)} />
    </section>
  );
}

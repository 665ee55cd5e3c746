'use client';

import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from '#language';
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
  const t = useTranslations('gameday');
  const time = useTranslations('timeline');
  const [document, setDocument] = useState<unknown>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void getAttempt(submission).then((reply) => {
      if (reply.ok) setDocument(reply.value.document);
      else setProblem(reply.refusal?.message ?? t('own.unreachable'));
    });
  }, [t, submission]);
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
  if (run === null) return <p>{t('own.design')}</p>;
  const fault = shared.rounds[0]?.fault.title ?? t('own.theFaults');
  return (
    <section className="day-run" aria-label={t('own.timeline')}>
      <ScrollBox label={time('title')}>
        <div style={{ inlineSize: WIDTH }}>
          <TimelineDrawing
            plan={planTimeline(time, run.trace, run.design, WIDTH)}
            fault={fault}
            label={runSummary(time, run.trace, run.design)}
          />
        </div>
      </ScrollBox>
      <EventList trace={run.trace} design={run.design} factHref={(fact) => factAddress(shared.brief.pack, fact)} />
    </section>
  );
}

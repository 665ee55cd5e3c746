'use client';

import { useMemo, useRef } from 'react';
import { useTranslations } from '#language';
import type { Design, Trace } from '@/simulator';
import { ScrollBox } from '../scroll-box';
import { Cursor } from './cursor';
import { EventList } from './event-list';
import { planTimeline } from './plan';
import { Scrubber } from './scrubber';
import { runSummary } from './summary';
import { type TimeSource, useAtTime } from './time-source';
import { TimelineDrawing } from './timeline-drawing';
import { useWidth } from './use-width';

/** Narrower than this the drawing keeps its width and scrolls in its own box. */
const LEAST_WIDTH = 560;

interface Props {
  trace: Trace;
  design: Design;
  /** What the fault is called: "Zone a out". */
  fault: string;
  /** The instant that the diagram shows. */
  time: TimeSource;
  onMove: (timeS: number) => void;
  factHref: (fact: string) => string;
}

/** The timeline of one experiment, with its scrubber and, as its equal, the list of all events. */
export function Timeline({ trace, design, fault, time, onMove, factHref }: Props) {
  const t = useTranslations('timeline');
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useWidth(box, 720));
  const plan = useMemo(() => planTimeline(t, trace, design, width), [t, trace, design, width]);
  const summary = useMemo(() => `${fault}: ${runSummary(t, trace, design)}`, [t, fault, trace, design]);
  // The list changes from event to event, not with every frame of a film.
  const pastS = useAtTime(time, (timeS) =>
    trace.events.reduce((last, event) => (event.timeS <= timeS ? Math.max(last, event.timeS) : last), 0),
  );
  return (
    <div ref={box} className="timeline">
      <ScrollBox label={t('title')}>
        <div className="timeline-wide" style={{ inlineSize: width }}>
          <TimelineDrawing plan={plan} fault={fault} label={summary} />
          <Cursor plan={plan} time={time} faultAtS={trace.faultAtS} />
        </div>
      </ScrollBox>
      <Scrubber plan={plan} trace={trace} time={time} onMove={onMove} />
      <EventList trace={trace} design={design} timeS={pastS} onMove={onMove} factHref={factHref} />
    </div>
  );
}

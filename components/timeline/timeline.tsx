'use client';

import { useMemo, useRef } from 'react';
import type { Design, Trace } from '@/simulator';
import { ScrollBox } from '../scroll-box';
import { EventList } from './event-list';
import { planTimeline } from './plan';
import { placeOn } from './scale';
import { Scrubber } from './scrubber';
import { runSummary } from './summary';
import { TimelineDrawing } from './timeline-drawing';
import { useWidth } from './use-width';

/** Narrower than this the drawing keeps its width and scrolls in its own box. */
const LEAST_WIDTH = 560;

interface Props {
  trace: Trace;
  design: Design;
  /** What the fault is called: "Zone a out". */
  fault: string;
  /** Second of the run that the diagram shows. */
  timeS: number;
  onMove: (timeS: number) => void;
  factHref: (fact: string) => string;
}

/** The timeline of one experiment, with its scrubber and, as its equal, the list of all events. */
export function Timeline({ trace, design, fault, timeS, onMove, factHref }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useWidth(box, 720));
  const plan = useMemo(() => planTimeline(trace, design, width), [trace, design, width]);
  const offsetS = timeS - trace.faultAtS;
  const summary = useMemo(() => `${fault}: ${runSummary(trace, design)}`, [fault, trace, design]);
  // The list changes from event to event, not with every frame of a film.
  const pastS = trace.events.reduce((last, event) => (event.timeS <= timeS ? Math.max(last, event.timeS) : last), 0);
  const x = plan.left + placeOn(plan.scale, timeS) * (plan.right - plan.left);
  return (
    <div ref={box} className="timeline">
      <ScrollBox label="Timeline">
        <div className="timeline-wide" style={{ inlineSize: width }}>
          <TimelineDrawing plan={plan} fault={fault} label={summary} at={{ x, offsetS }} />
        </div>
      </ScrollBox>
      <Scrubber plan={plan} trace={trace} timeS={timeS} onMove={onMove} />
      <EventList trace={trace} design={design} timeS={pastS} onMove={onMove} factHref={factHref} />
    </div>
  );
}

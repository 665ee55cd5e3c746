import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from '#language';
import type { Design, FaultKind, Trace } from '@/simulator';
import { describeDiagram } from '../diagram/describe-diagram';
import { Glyph } from '../glyphs/glyph';
import { experimentTitle } from '../matrix/view';
import { shareServedAt } from '../timeline/service-level';
import { darkText, lossText } from '../timeline/summary';
import { type TimeSource, useAtTime } from '../timeline/time-source';
import { Timeline } from '../timeline/timeline';
import { momentText } from '../timeline/words';
import { BreakPanel } from './break-panel';
import { DesignView } from './design-view';
import type { Editor } from './editor';
import type { Run } from './grader-messages';
import type { Breaking } from './use-breaking';
import type { Playback } from './use-playback';

interface Props {
  run: Run | null;
  design: Design;
  editor: Editor;
  selected: string | null;
  playback: Playback;
  breaking: Breaking;
  onFire: (kind: FaultKind, target: string) => void;
  onOpen: (resource: string) => void;
  announce: (words: string) => void;
}

/** The design at one instant of the chosen experiment, and under it the experiment from beginning to end. */
export function ExperimentPanel({
  run,
  design,
  editor,
  selected,
  playback,
  breaking,
  onFire,
  onOpen,
  announce,
}: Props) {
  const t = useTranslations('lab');
  const matrix = useTranslations('matrix');
  const timeline = useTranslations('timeline');
  const shown = run?.design ?? design;
  const { moment } = editor;
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const title =
    run === null ? t('experiment.noFault') : experimentTitle(matrix, run.faults, shown) || t('experiment.nothingYet');
  const { time } = playback;
  const label = useMemo(
    () => describeDiagram(timeline, shown, moment, run?.trace.faultAtS ?? 0),
    [timeline, shown, moment, run],
  );
  return (
    <div className="experiment">
      <section className="canvas" aria-label={t('experiment.diagram')}>
        <DesignView
          design={shown}
          editor={editor}
          label={label}
          selected={selected}
          onOpen={onOpen}
          announce={announce}
          faults={breaking.on ? breaking.faults : null}
          onBreaking={breaking.turn}
          onFire={onFire}
          onPlay={playback.toggle}
          playing={playback.playing}
          bar={bar}
        />
        <Legend>{run && time && <Served trace={run.trace} time={time} />}</Legend>
      </section>
      <div className="experiment-tools needs-js">
        <button
          type="button"
          className="tool"
          aria-pressed={playback.playing}
          disabled={run === null}
          onClick={playback.toggle}
        >
          <Glyph name={playback.playing ? 'pause' : 'play'} size="s" />
          {playback.playing ? t('experiment.stop') : t('experiment.play')}
        </button>
        <button type="button" className="tool" aria-pressed={breaking.on} onClick={() => breaking.turn(!breaking.on)}>
          <Glyph name="fault" size="s" />
          {t('break.title')}
        </button>
        <div ref={setBar} className="experiment-bar" />
      </div>
      {breaking.on && (
        <BreakPanel breaking={breaking} design={design} trace={run?.trace ?? null} time={time} onFire={onFire} />
      )}
      <details className="experiment-run" open>
        <summary>
          <h2>{title}</h2>
          {run && (
            <span>
              {darkText(timeline, run.trace)}, {lossText(timeline, run.trace)}
            </span>
          )}
        </summary>
        {run && time && (
          <Timeline
            trace={run.trace}
            design={shown}
            fault={title}
            time={time}
            onMove={playback.moveTo}
            factHref={editor.factHref}
          />
        )}
      </details>
    </div>
  );
}

/** What share of the requests is served at the instant that is shown. */
function Served({ trace, time }: { trace: Trace; time: TimeSource }) {
  const t = useTranslations('lab');
  const timeline = useTranslations('timeline');
  const moment = useAtTime(time, (timeS) => momentText(timeline, timeS - trace.faultAtS));
  const percent = useAtTime(time, (timeS) => Math.floor(100 * shareServedAt(trace, timeS)));
  return t('experiment.served', { moment, percent });
}

function Legend({ children }: { children: ReactNode }) {
  const t = useTranslations('lab');
  return (
    <p className="legend">
      <span>
        <svg width="34" height="8" aria-hidden="true">
          <path d="M0 4H30" stroke="var(--ink-2)" strokeWidth="1.6" />
        </svg>
        {t('experiment.waits')}
      </span>
      <span>
        <svg width="34" height="8" aria-hidden="true">
          <path d="M0 4H32" stroke="var(--ink-2)" strokeWidth="1.6" strokeDasharray="6 4" />
        </svg>
        {t('experiment.noWait')}
      </span>
      <span>
        <svg width="34" height="8" aria-hidden="true">
          <path d="M0 2H32M0 6.5H32" stroke="var(--ink-3)" strokeWidth="1.4" />
        </svg>
        {t('experiment.copies')}
      </span>
      <span className="legend-now">{children}</span>
    </p>
  );
}

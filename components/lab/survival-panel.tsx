import { memo } from 'react';
import { useFormatter, useTranslations } from '#language';
import { type ParsedBrief, passes } from '@/simulator';
import { SurvivalMatrix } from '../matrix/survival-matrix';
import { matrixView } from '../matrix/view';
import { ScrollBox } from '../scroll-box';
import { State } from '../state/state';
import { RequirementsPanel } from './requirements-panel';
import type { Grading } from './use-grader';

interface Props {
  brief: ParsedBrief;
  grading: Grading;
  /** Yardsticks of no brief: they are counted, not scored. */
  isFree: boolean;
  /** `watch`: it was pointed at, and is to be played. */
  onSelect: (experiment: string, watch: boolean) => void;
}

/** Score, requirements and matrix of the last result; it stays while the next one runs. */
export const SurvivalPanel = memo(function SurvivalPanel({ brief, grading, isFree, onSelect }: Props) {
  const t = useTranslations('lab');
  const matrix = useTranslations('matrix');
  const format = useFormatter();
  const { report, design } = grading.graded;
  const view = matrixView({ t: matrix, format }, report, brief.requirements, design);
  const held = report.requirements.filter(({ verdict }) => passes(verdict)).length;
  const words = new Set([
    ...report.matrix.cells.flatMap((cells) => cells.flatMap((cell) => cell?.verdict ?? [])),
    ...report.requirements.map(({ verdict }) => verdict),
  ]);
  const notes = EXPLAINED.filter((word) => words.has(word)).map((word) => t(`survival.${word}`));
  return (
    <section
      className="panel"
      aria-labelledby="survival-title"
      aria-busy={grading.pending}
      data-revision={grading.revision}
    >
      <div className="panel-head">
        <h2 id="survival-title">{t('survival.title')}</h2>
        <span role="status">
          {isFree
            ? t.rich('survival.hold', { held, asked: report.requirements.length, b: (text) => <b>{text}</b> })
            : t.rich('survival.score', { score: report.score, b: (text) => <b>{text}</b> })}
          <Progress grading={grading} />
        </span>
      </div>
      <ScrollBox label={t('survival.matrix')}>
        <SurvivalMatrix view={view} selected={grading.selected} onSelect={onSelect} />
      </ScrollBox>
      {notes.length > 0 && <p className="panel-note">{notes.join(' ')}</p>}
      <RequirementsPanel report={report} />
    </section>
  );
});

/** Verdicts that do not explain themselves. */
const EXPLAINED = ['narrow', 'open', 'undecided'] as const;

function Progress({ grading: { running, problems, tookMs, stopped } }: { grading: Grading }) {
  const t = useTranslations('lab');
  if (stopped) return <State kind="down">{t('survival.stopped')}</State>;
  if (problems.length > 0) return <State kind="unknown">{t('survival.last')}</State>;
  if (running)
    return <span className="panel-note">{t('survival.running', { done: running.done, of: running.of })}</span>;
  return tookMs === null ? null : (
    <span className="panel-note"> {t('survival.regraded', { ms: Math.max(1, Math.round(tookMs)) })}</span>
  );
}

import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { CalibrationPoint } from '@/progress/calibration';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { percent } from './day-words';
import { FigureTable } from './figure-table';

/** Drawing area in pixels: x from 44 to 424 is 0 to 100 per cent said, y from 260 up to 10 is 0 to 100 per cent right. */
const x = (percent: number) => 44 + (percent / 100) * 380;
const y = (share: number) => 260 - share * 250;

/** How sure somebody was against how often they were right: dots with whiskers, and the same as a table. */
export function CalibrationFigure({ points, pack }: { points: CalibrationPoint[]; pack: string }) {
  const t = useTranslations('progress');
  if (points.length === 0) {
    return (
      <Notice
        level={3}
        title={t('calibration.none')}
        actions={
          <ButtonLink kind="quiet" href={`/practice?pack=${pack}`}>
            {t('empty.practise')}
          </ButtonLink>
        }
      >
        <p>{t('calibration.noneBody')}</p>
      </Notice>
    );
  }
  return (
    <>
      <Plot points={points} />
      <p className="progress-say">{sentence(t, points)}</p>
      <FigureTable
        head={[t('calibration.said'), t('calibration.right'), t('calibration.range')]}
        rows={points.map(({ confidence, answered, correct, interval: { low, high } }) => [
          t('percent', { percent: confidence }),
          t('of', { part: correct, whole: answered }),
          t('percentRange', { low: percent(low), high: percent(high) }),
        ])}
      />
    </>
  );
}

function Plot({ points }: { points: CalibrationPoint[] }) {
  const t = useTranslations('progress');
  return (
    <svg
      className="calibration"
      viewBox="0 0 440 300"
      role="img"
      direction="ltr"
      aria-label={points.map((point) => spoken(t, point)).join('; ')}
    >
      <path d={`M${x(0)} ${y(0)}L${x(100)} ${y(1)}V${y(0)}Z`} fill="var(--well)" />
      <path d="M44 10V260H424" fill="none" stroke="var(--line-2)" />
      <path d={`M${x(0)} ${y(0)}L${x(100)} ${y(1)}`} stroke="var(--edge)" strokeDasharray="4 4" />
      {[0, 50, 100].map((tick) => (
        <text key={tick} x="36" y={y(tick / 100) + 4} textAnchor="end">
          {tick}
        </text>
      ))}
      <text x={x(91)} y={y(0.06)} textAnchor="end" className="calibration-area">
        {t('calibration.surer')}
      </text>
      <text x={x(4)} y={y(0.93)} className="calibration-area">
        {t('calibration.righter')}
      </text>
      {points.map(({ confidence, share, interval, verdict }) => (
        <g key={confidence}>
          <path
            d={`M${x(confidence)} ${y(interval.low)}V${y(interval.high)}m-5 0h10M${x(confidence) - 5} ${y(interval.low)}h10`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.5"
          />
          <circle
            cx={x(confidence)}
            cy={y(share)}
            r="6.5"
            fill={verdict === 'surer' ? 'var(--deg-fill)' : 'var(--surface)'}
            stroke={verdict === 'surer' ? 'var(--deg-ink)' : 'var(--ink)'}
            strokeWidth="2"
          />
          <text x={x(confidence)} y="278" textAnchor="middle">
            {confidence}
          </text>
        </g>
      ))}
      <text x={x(50)} y="297" textAnchor="middle">
        {t('calibration.across')}
      </text>
      <text transform="translate(10 135) rotate(-90)" textAnchor="middle">
        {t('calibration.up')}
      </text>
    </svg>
  );
}

function sentence(t: Translator<'progress'>, points: readonly CalibrationPoint[]): string {
  const told = points.find(({ verdict }) => verdict === 'surer') ?? points.find(({ verdict }) => verdict === 'righter');
  if (told) {
    const { confidence, share, answered } = told;
    return t('calibration.told', { confidence, share: percent(share), answers: answered });
  }
  const answers = points.reduce((sum, { answered }) => sum + answered, 0);
  return t('calibration.untold', { answers });
}

function spoken(t: Translator<'progress'>, { confidence, share, interval: { low, high } }: CalibrationPoint): string {
  return t('calibration.spoken', { confidence, share: percent(share), low: percent(low), high: percent(high) });
}

import type { CalibrationPoint } from '@/progress/calibration';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { count } from '../reading/words';

/** Drawing area in pixels: x from 44 to 424 is 0 to 100 per cent said, y from 260 up to 10 is 0 to 100 per cent right. */
const x = (percent: number) => 44 + (percent / 100) * 380;
const y = (share: number) => 260 - share * 250;

/** How sure somebody was against how often they were right: dots with whiskers, and the same as a table. */
export function CalibrationFigure({ points, pack }: { points: CalibrationPoint[]; pack: string }) {
  if (points.length === 0) {
    return (
      <Notice
        level={3}
        title="Not stated yet"
        actions={
          <ButtonLink kind="quiet" href={`/practice?pack=${pack}`}>
            Practise
          </ButtonLink>
        }
      >
        <p>
          Say before an answer how sure you are. Here you then see whether “certain” is right 95 times in 100 for you.
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Plot points={points} />
      <p className="progress-say">{sentence(points)}</p>
      <details className="figure-table">
        <summary>As a table</summary>
        <table className="history-table">
          <thead>
            <tr>
              <th scope="col">You said</th>
              <th scope="col">Right</th>
              <th scope="col">Range</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ confidence, answered, correct, interval }) => (
              <tr key={confidence}>
                <th scope="row">{confidence} %</th>
                <td>
                  {correct} of {answered}
                </td>
                <td>
                  {percent(interval.low)} to {percent(interval.high)} %
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Plot({ points }: { points: CalibrationPoint[] }) {
  return (
    <svg className="calibration" viewBox="0 0 440 300" role="img" aria-label={points.map(spoken).join('; ')}>
      <path d={`M${x(0)} ${y(0)}L${x(100)} ${y(1)}V${y(0)}Z`} fill="var(--well)" />
      <path d="M44 10V260H424" fill="none" stroke="var(--line-2)" />
      <path d={`M${x(0)} ${y(0)}L${x(100)} ${y(1)}`} stroke="var(--edge)" strokeDasharray="4 4" />
      {[0, 50, 100].map((tick) => (
        <text key={tick} x="36" y={y(tick / 100) + 4} textAnchor="end">
          {tick}
        </text>
      ))}
      <text x={x(91)} y={y(0.06)} textAnchor="end" className="calibration-area">
        surer than right
      </text>
      <text x={x(4)} y={y(0.93)} className="calibration-area">
        righter than sure
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
        how sure you said you were, per cent
      </text>
      <text transform="translate(10 135) rotate(-90)" textAnchor="middle">
        how often you were right
      </text>
    </svg>
  );
}

function sentence(points: readonly CalibrationPoint[]): string {
  const told = points.find(({ verdict }) => verdict === 'surer') ?? points.find(({ verdict }) => verdict === 'righter');
  if (told) {
    const { confidence, share, answered } = told;
    return `When you say ${confidence} %, you are right ${percent(share)} % of the time, over ${count(answered, 'answer')}.`;
  }
  const answers = points.reduce((sum, { answered }) => sum + answered, 0);
  return `${count(answers, 'answer')} so far. The ranges still leave open whether what you say fits.`;
}

function spoken({ confidence, share, interval }: CalibrationPoint): string {
  return `said ${confidence}, right ${percent(share)} per cent, between ${percent(interval.low)} and ${percent(interval.high)}`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}

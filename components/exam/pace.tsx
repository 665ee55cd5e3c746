import { count } from '../reading/words';

const [WIDTH, HEIGHT, TOP, BOTTOM] = [296, 54, 4, 48];

/** How the time used compares with an even pace: a dot above the dashed line is ahead. */
export function Pace({
  usedMs,
  minutes,
  answered,
  of,
}: {
  usedMs: number;
  minutes: number;
  answered: number;
  of: number;
}) {
  const used = Math.min(1, usedMs / (minutes * 60_000));
  const x = used * WIDTH;
  const y = BOTTOM - (answered / of) * (BOTTOM - TOP);
  const ahead = Math.round(answered - used * of);
  const words =
    ahead === 0
      ? 'at an even pace'
      : `${count(Math.abs(ahead), 'question')} ${ahead > 0 ? 'ahead of' : 'behind'} an even pace`;
  return (
    <section className="exam-pace" aria-labelledby="exam-pace">
      <h2 id="exam-pace">Pace</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`You are ${words}`}>
        <path d={`M0 ${BOTTOM}H${WIDTH}`} stroke="var(--line-2)" />
        <path d={`M0 ${BOTTOM}L${WIDTH} ${TOP}`} stroke="var(--edge)" strokeDasharray="3 3" />
        <path d={`M0 ${BOTTOM}L${x} ${y}`} stroke="var(--ink)" strokeWidth="2.2" />
        <circle cx={x} cy={y} r="4" fill="var(--ink)" />
      </svg>
      <p>
        {count(answered, 'question')} answered, {Math.floor(used * minutes)} of {minutes} minutes used: {words}.
      </p>
    </section>
  );
}

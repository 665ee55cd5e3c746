import { useTranslations } from '#language';

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
  const t = useTranslations('exam');
  const used = Math.min(1, usedMs / (minutes * 60_000));
  const x = used * WIDTH;
  const y = BOTTOM - (answered / of) * (BOTTOM - TOP);
  const ahead = Math.round(answered - used * of);
  const pace =
    ahead === 0 ? t('pace.even') : t(ahead > 0 ? 'pace.ahead' : 'pace.behind', { questions: Math.abs(ahead) });
  return (
    <section className="exam-pace" aria-labelledby="exam-pace">
      <h2 id="exam-pace">{t('pace.title')}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('pace.label', { pace })} direction="ltr">
        <path d={`M0 ${BOTTOM}H${WIDTH}`} stroke="var(--line-2)" />
        <path d={`M0 ${BOTTOM}L${WIDTH} ${TOP}`} stroke="var(--edge)" strokeDasharray="3 3" />
        <path d={`M0 ${BOTTOM}L${x} ${y}`} stroke="var(--ink)" strokeWidth="2.2" />
        <circle cx={x} cy={y} r="4" fill="var(--ink)" />
      </svg>
      <p>{t('pace.said', { answered, used: Math.floor(used * minutes), minutes, pace })}</p>
    </section>
  );
}

import { useTranslations } from '#language';
import { LocalTime } from '../local-time';
import { FigureTable } from '../progress/figure-table';
import { rounded } from './score-words';

/** An exam in the list. */
export interface ExamEntry {
  id: string;
  questions: number;
  form: 'timed' | 'untimed';
  minutes: number | null;
  /** ISO 8601. */
  startedAt: string;
  /** Null while it is open. */
  result: {
    right: number;
    counted: number;
    score: number;
    interval: { low: number; high: number };
    passes: boolean;
  } | null;
}

interface Exam {
  pass: number;
  scale: readonly [number, number];
}

const [WIDTH, HEIGHT, MOST] = [640, 180, 16];

/** Scores of the last exams, oldest first: dots with whiskers over the pass mark. */
export function ExamScores({ exams, exam }: { exams: readonly ExamEntry[]; exam: Exam }) {
  const t = useTranslations('exam');
  const ended = exams.flatMap(({ result, startedAt }) => (result ? [{ ...result, startedAt }] : []));
  const shown = ended.slice(0, MOST).reverse();
  if (shown.length === 0) return null;
  const [bottom, top] = exam.scale;
  const y = (score: number) => HEIGHT - 10 - ((score - bottom) / (top - bottom)) * (HEIGHT - 20);
  const x = (index: number) => 64 + ((index + 0.5) * (WIDTH - 80)) / shown.length;
  const range = ({ interval: { low, high } }: (typeof shown)[number]) => ({ low: rounded(low), high: rounded(high) });
  const scores = shown.map((one) => t('list.spokenScore', { score: rounded(one.score), ...range(one) })).join('; ');
  return (
    <>
      <svg
        className="exam-scores"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('list.spoken', { scores, pass: exam.pass })}
        direction="ltr"
      >
        {[bottom, exam.pass, top].map((score) => (
          <g key={score}>
            <path d={`M48 ${y(score)}H${WIDTH}`} stroke={score === exam.pass ? 'var(--ink)' : 'var(--line-2)'} />
            <text x="0" y={y(score) + 4} fontSize="13" fill={score === exam.pass ? 'var(--ink)' : 'var(--ink-3)'}>
              {score}
            </text>
          </g>
        ))}
        {shown.map((one, index) => (
          <g key={one.startedAt}>
            <path
              d={`M${x(index)} ${y(one.interval.low)}V${y(one.interval.high)}m-5 0h10M${x(index) - 5} ${y(one.interval.low)}h10`}
              stroke="var(--ink-3)"
              strokeWidth="1.5"
              fill="none"
            />
            <circle cx={x(index)} cy={y(one.score)} r="5.5" fill="var(--ink)" />
          </g>
        ))}
      </svg>
      <FigureTable
        head={[t('list.exam'), t('list.score'), t('list.range'), t('list.right')]}
        rows={shown.map((one, index) => [
          t('list.number', { number: index + 1, exams: shown.length }),
          rounded(one.score),
          t('list.between', range(one)),
          t('list.number', { number: one.right, exams: one.counted }),
        ])}
      />
    </>
  );
}

/** Every exam, newest first, with the way to it. */
export function ExamList({ exams }: { exams: readonly ExamEntry[] }) {
  const t = useTranslations('exam');
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">{t('list.begun')}</th>
          <th scope="col">{t('list.form')}</th>
          <th scope="col">{t('list.score')}</th>
        </tr>
      </thead>
      <tbody>
        {exams.map(({ id, questions, form, minutes, startedAt, result }) => (
          <tr key={id}>
            <th scope="row">
              <a href={result ? `/exam/${id}/result` : `/exam/${id}`}>
                <LocalTime at={startedAt} />
              </a>
            </th>
            <td>
              {form === 'timed'
                ? t('list.timed', { questions, minutes: minutes ?? 0 })
                : t('list.untimed', { questions })}
            </td>
            <td>
              {result
                ? t('list.ended', { score: rounded(result.score), right: result.right, counted: result.counted })
                : t('list.open')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

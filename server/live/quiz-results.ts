import type { QuizResults } from '@/classroom/quiz/quiz-results';
import type { Translator } from '@/language/translator';
import { cell } from '../portability/answers-csv';

/** The results as a table: one line a participant, three columns a question. Rows end as RFC 4180 has it. */
export function resultsCsv(t: Translator<'tables'>, { questions, people }: QuizResults): string {
  const columns = questions.flatMap(({ index }) =>
    (['answerOf', 'rightOf', 'pointsOf'] as const).map((what) => t(`live.${what}`, { number: String(index + 1) })),
  );
  const lines = people.map(({ nickname, score, right, rank, answers }) => [
    ...[nickname, rank, score, right],
    ...answers.flatMap((answer) =>
      answer ? [answer.chosen, answer.correct ? 1 : 0, answer.points] : [null, null, null],
    ),
  ]);
  return [[t('live.nickname'), t('live.rank'), t('live.points'), t('live.right'), ...columns], ...lines]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');
}

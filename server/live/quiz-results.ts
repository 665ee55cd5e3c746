import type { QuizResults } from '@/classroom/quiz/quiz-results';
import { cell } from '../portability/answers-csv';

/** The results as a table: one line a participant, three columns a question. Rows end as RFC 4180 has it. */
export function resultsCsv({ questions, people }: QuizResults): string {
  const columns = questions.flatMap(({ index }) =>
    ['answer', 'right', 'points'].map((what) => `q${index + 1} ${what}`),
  );
  const lines = people.map(({ nickname, score, right, rank, answers }) => [
    ...[nickname, rank, score, right],
    ...answers.flatMap((answer) =>
      answer ? [answer.chosen, answer.correct ? 1 : 0, answer.points] : [null, null, null],
    ),
  ]);
  return [['nickname', 'rank', 'points', 'right', ...columns], ...lines]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');
}

import type { QuizResults } from '@/classroom/quiz/quiz-results';
import { ButtonLink } from '../controls/button';
import { letters } from '../practice/words';
import { ScrollBox } from '../scroll-box';

/** What a quiz came to: question by question, then person by person. */
export function ResultsPage({ session, title, results }: { session: string; title: string; results: QuizResults }) {
  const { questions, people } = results;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <p>
          {people.length} took part, {questions.length} questions were revealed. Everybody’s answers are in their own
          progress, where what went wrong comes back.
        </p>
        <p>
          <ButtonLink kind="quiet" href={`/live/host/${session}/results.csv`}>
            Download as CSV
          </ButtonLink>
        </p>
      </header>
      {questions.length === 0 && <p>No question was revealed, so there is nothing to show.</p>}
      <ol className="results-questions">
        {questions.map(({ index, stem, key, distribution: { answered, right, belief } }) => (
          <li key={index}>
            <p>
              <b>
                {index + 1}. {stem}
              </b>
            </p>
            <p>
              {right} of {answered} right; it is {letters(key)}.
              {belief && ` ${belief.count} of ${answered} believe: ${belief.text}`}
            </p>
          </li>
        ))}
      </ol>
      {people.length > 0 && (
        <ScrollBox label="Points of each person">
          <table className="results-people">
            <thead>
              <tr>
                <th scope="col">Nickname</th>
                <th scope="col">Place</th>
                <th scope="col">Points</th>
                {questions.map(({ index }) => (
                  <th scope="col" key={index}>
                    {index + 1}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map(({ nickname, rank, score, answers }) => (
                <tr key={nickname}>
                  <th scope="row">{nickname}</th>
                  <td>{rank}</td>
                  <td>{score}</td>
                  {answers.map((answer, at) => (
                    <td key={questions[at]?.index}>
                      {answer ? `${letters(answer.chosen)}${answer.correct ? '' : ' ✕'}` : '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </main>
  );
}

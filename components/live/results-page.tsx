import { useTranslations } from '#language';
import type { QuizResults } from '@/classroom/quiz/quiz-results';
import { ButtonLink } from '../controls/button';
import { Material } from '../language/material';
import { letters } from '../practice/words';
import { ScrollBox } from '../scroll-box';

/** What a quiz came to: question by question, then person by person. */
export function ResultsPage({ session, title, results }: { session: string; title: string; results: QuizResults }) {
  const t = useTranslations('live');
  const ways = useTranslations('answering');
  const { questions, people } = results;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <p>{t('outcome.took', { people: people.length, questions: questions.length })}</p>
        <p>
          <ButtonLink kind="quiet" href={`/live/host/${session}/results.csv`}>
            {t('outcome.csv')}
          </ButtonLink>
        </p>
      </header>
      {questions.length === 0 && <p>{t('outcome.nothing')}</p>}
      <ol className="results-questions">
        {questions.map(({ index, stem, key, distribution: { answered, right, belief } }) => (
          <li key={index}>
            <p>
              <b>
                {index + 1}. <Material>{stem}</Material>
              </b>
            </p>
            <p>
              {t('outcome.right', { right, answered, letters: letters(ways, key) })}{' '}
              {belief &&
                t.rich('outcome.believe', {
                  count: belief.count,
                  answered,
                  belief: () => <Material key="belief">{belief.text}</Material>,
                })}
            </p>
          </li>
        ))}
      </ol>
      {people.length > 0 && (
        <ScrollBox label={t('outcome.table')}>
          <table className="results-people">
            <thead>
              <tr>
                <th scope="col">{t('outcome.nickname')}</th>
                <th scope="col">{t('outcome.place')}</th>
                <th scope="col">{t('outcome.points')}</th>
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
                      {answer ? `${letters(ways, answer.chosen)}${answer.correct ? '' : ' ✕'}` : '–'}
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

import { useTranslations } from '#language';
import { Button, ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { type ExamEntry, ExamList, ExamScores } from './exam-scores';

interface Props {
  pack: { id: string; title: string; trademark?: string | undefined };
  exam: { name: string; questions: number; minutes: number; pass: number; scale: readonly [number, number] };
  lengths: readonly { questions: number; minutes: number }[];
  exams: readonly ExamEntry[];
  /** Under which the next one begins, so that a double click begins one. */
  clientId: string;
  problem: string | null;
}

/** Where a mock exam begins, and where the earlier ones are. Plain forms. */
export function ExamStart({ pack, exam, lengths, exams, clientId, problem }: Props) {
  const t = useTranslations('exam');
  const open = exams.filter(({ result }) => result === null);
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>
          {t('start.lead', {
            exam: exam.name,
            questions: exam.questions,
            minutes: exam.minutes,
            pack: pack.title,
          })}
        </p>
      </header>
      {problem && <p className="run-problem">{problem}</p>}
      {open.map((one) => (
        <OpenExam exam={one} key={one.id} />
      ))}
      <div className="start-top">
        <form method="post" action="/exam/start" className="start-new">
          <input type="hidden" name="pack" value={pack.id} />
          <input type="hidden" name="clientId" value={clientId} />
          <h2>{t('start.new')}</h2>
          <fieldset>
            <legend>{t('start.howLong')}</legend>
            <div className="lengths">
              {lengths.map(({ questions, minutes }, index) => (
                <label key={questions}>
                  <input
                    type="radio"
                    name="questions"
                    value={questions}
                    defaultChecked={index === 0}
                    aria-label={t('start.length', { questions, minutes })}
                  />
                  <span>
                    {t.rich('start.lengthShort', {
                      questions,
                      minutes,
                      small: (text) => <small>{text}</small>,
                    })}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>{t('start.clock')}</legend>
            <div className="lengths">
              <label>
                <input type="radio" name="form" value="timed" defaultChecked />
                <span>{t('start.timed')}</span>
              </label>
              <label>
                <input type="radio" name="form" value="untimed" />
                <span>{t('start.untimed')}</span>
              </label>
            </div>
          </fieldset>
          <Button type="submit">
            {t('start.start')}
            <Glyph name="next" />
          </Button>
        </form>
        <section aria-labelledby="exam-how">
          <h2 id="exam-how">{t('start.how')}</h2>
          <p>{t('start.howTime')}</p>
          <p>{t('start.howAnswers')}</p>
          <p>{t('start.howReviews')}</p>
        </section>
      </div>
      <section className="section" aria-labelledby="exam-history">
        <div className="section-head">
          <h2 id="exam-history">{t('start.yours')}</h2>
          {exams.length > 0 && <p>{t('start.yoursNote')}</p>}
        </div>
        {exams.length === 0 ? (
          <Notice
            level={3}
            title={t('start.none')}
            actions={
              <ButtonLink kind="quiet" href={`/practice?pack=${pack.id}`}>
                {t('start.practiseFirst')}
              </ButtonLink>
            }
          >
            <p>{t('start.noneBody', { questions: exam.questions })}</p>
          </Notice>
        ) : (
          <>
            <ExamScores exams={exams} exam={exam} />
            <ExamList exams={exams} />
          </>
        )}
      </section>
      <Footer {...(pack.trademark === undefined ? {} : { note: pack.trademark })} />
    </main>
  );
}

function OpenExam({ exam: { id, questions, form, minutes, startedAt } }: { exam: ExamEntry }) {
  const t = useTranslations('exam');
  const time = () => <LocalTime at={startedAt} />;
  return (
    <section className="exam-open" aria-label={t('start.openLabel')}>
      <div>
        <h2>{t('start.open')}</h2>
        <p>
          {form === 'timed'
            ? t.rich('start.openTimed', { questions, minutes: minutes ?? 0, time })
            : t.rich('start.openUntimed', { questions, time })}
        </p>
      </div>
      <ButtonLink href={`/exam/${id}`}>
        {t('start.goOn')}
        <Glyph name="next" />
      </ButtonLink>
    </section>
  );
}

import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { Button, ButtonLink } from '../controls/button';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import type { AssignmentView, OwnWorkView } from './views';
import { attemptWords, kindWord, lateWords, percent, policyWords, releaseWords } from './words';
import { WorkState } from './work-state';

/** One attempt of one's own. */
export interface AttemptView {
  id: string;
  /** ISO 8601. */
  startedAt: string;
  ended: boolean;
  /** Percent after any penalty; null while it is open or not released. */
  score: number | null;
  daysLate: number;
  /** Whether its questions and answers may be looked at. */
  shown: boolean;
}

/** One of one's own designs of the brief; `at` ISO 8601. */
export interface DesignView {
  id: string;
  score: number;
  at: string;
  handedIn: boolean;
}

interface Props {
  classId: string;
  line: AssignmentView;
  work: OwnWorkView;
  /** Minutes granted beside the time limit. */
  extraMinutes: number;
  attempts: AttemptView[];
  brief: { id: string; title: string } | null;
  designs: DesignView[];
  archived: boolean;
}

/** An assignment for one of its learners: what is asked, by when, and what has come of it. */
export function OwnAssignment(props: Props) {
  const { line, work, extraMinutes, archived } = props;
  const t = useTranslations('assignments');
  const { kind, questions, minutes, opensAt } = line;
  const { dueAt, closesAt } = work;
  const takes = !archived && (work.phase === 'open' || work.phase === 'late');
  return (
    <>
      {line.note !== '' && <p className="assignment-note">{line.note}</p>}
      <dl className="assignment-terms">
        <div>
          <dt>{t('own.now')}</dt>
          <dd>
            <WorkState work={work} />
            {work.comment !== '' && <q className="assignment-comment">{work.comment}</q>}
          </dd>
        </div>
        <div>
          <dt>{t('own.due')}</dt>
          <dd>
            {work.phase === 'ahead' && (
              <>{t.rich('own.opens', { time: () => <LocalTime at={opensAt} form="deadline" /> })} </>
            )}
            {dueAt === null ? (
              t('own.noDue')
            ) : (
              <>
                {t.rich('own.dueAt', {
                  policy: policyWords(t, line),
                  time: () => <LocalTime at={dueAt} form="deadline" />,
                })}
                {closesAt !== null && closesAt !== dueAt && (
                  <> {t.rich('own.closes', { time: () => <LocalTime at={closesAt} form="deadline" /> })}</>
                )}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{kindWord(t, kind)}</dt>
          <dd>
            {kind !== 'design' && `${t('own.questions', { count: questions })} `}
            {minutes !== null && `${minuteWords(t, minutes, extraMinutes)} `}
            {attemptWords(t, line.attempts)}
          </dd>
        </div>
        <div>
          <dt>{t('own.results')}</dt>
          <dd>{releaseWords(t, line)}</dd>
        </div>
      </dl>
      {kind === 'design' ? <Designs {...props} takes={takes} /> : <Attempts {...props} takes={takes} />}
    </>
  );
}

function minuteWords(t: Translator<'assignments'>, minutes: number, extra: number): string {
  if (extra === 0) return t('own.minutes', { minutes });
  return t('own.minutesWithExtra', { minutes: minutes + extra, extra });
}

function Attempts({ classId, line, work, attempts, takes }: Props & { takes: boolean }) {
  const t = useTranslations('assignments');
  const open = attempts.find(({ ended }) => !ended);
  const left = line.attempts === null ? null : line.attempts - attempts.length;
  return (
    <section className="section" aria-labelledby="attempts-title">
      <div className="section-head">
        <h2 id="attempts-title">{t('own.attempts')}</h2>
        {left !== null && <p>{t('own.left', { count: left })}</p>}
      </div>
      {attempts.length > 0 && (
        <ol className="attempt-lines">
          {attempts.map((attempt, index) => (
            <li key={attempt.id}>
              <b>{index + 1}</b>
              <LocalTime at={attempt.startedAt} />
              <span>{attemptState(t, attempt)}</span>
              {attempt.shown && <a href={`/exam/${attempt.id}/result`}>{t('own.questionsAndAnswers')}</a>}
            </li>
          ))}
        </ol>
      )}
      {attempts.some(({ score, shown }) => score !== null && !shown) && <p>{t('own.shownLater')}</p>}
      {open && <ButtonLink href={`/exam/${open.id}`}>{t('own.goOn')}</ButtonLink>}
      {!open && takes && left !== 0 && (
        <SendForm
          action="/api/assignments/begin"
          back={`/classes/${classId}/assignments/${line.id}`}
          hidden={{ class: classId, assignment: line.id }}
        >
          <Button type="submit">{t(attempts.length === 0 ? 'own.begin' : 'own.beginAnother')}</Button>
          <p className="assignment-warn">
            {t(line.minutes === null ? 'own.leaveAndReturn' : 'own.timeRuns')}
            {work.phase === 'late' && ` ${t('own.countsLate')}`}
          </p>
        </SendForm>
      )}
    </section>
  );
}

function attemptState(t: Translator<'assignments'>, { ended, score, daysLate }: AttemptView): string {
  if (!ended) return t('own.open');
  const state = score === null ? t('work.handedIn') : percent(t, score);
  return daysLate > 0 ? t('work.late', { state, late: lateWords(t, daysLate) }) : state;
}

function Designs({ classId, line, brief, designs, takes }: Props & { takes: boolean }) {
  const t = useTranslations('assignments');
  const handedIn = designs.filter((design) => design.handedIn).length;
  const left = line.attempts === null ? null : Math.max(0, line.attempts - handedIn);
  return (
    <section className="section" aria-labelledby="designs-title">
      <div className="section-head">
        <h2 id="designs-title">{t('own.designs')}</h2>
        {brief && (
          <ButtonLink kind={designs.length === 0 ? 'main' : 'quiet'} small href={`/lab/${brief.id}`}>
            {t('own.inLab', { brief: brief.title })}
          </ButtonLink>
        )}
      </div>
      {designs.length === 0 ? (
        <p>{t('own.noDesigns')}</p>
      ) : (
        <ol className="attempt-lines">
          {designs.map((design) => (
            <li key={design.id}>
              <LocalTime at={design.at} />
              <span>{t('own.scoreOf', { score: design.score })}</span>
              {design.handedIn ? (
                <b>{t('work.handedIn')}</b>
              ) : (
                takes &&
                left !== 0 && (
                  <SendForm
                    action="/api/assignments/hand-in"
                    back={`/classes/${classId}/assignments/${line.id}`}
                    hidden={{ class: classId, assignment: line.id, submission: design.id }}
                  >
                    <Button type="submit" kind="quiet" small>
                      {t('own.handInThis')}
                    </Button>
                  </SendForm>
                )
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import { Button, ButtonLink } from '../controls/button';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import { count } from '../reading/words';
import type { AssignmentView, OwnWorkView } from './views';
import { attemptWords, KIND_WORDS, lateWords, percent, policyWords, RELEASE_WORDS } from './words';
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
  const { kind, questions, minutes, opensAt, release, released } = line;
  const takes = !archived && (work.phase === 'open' || work.phase === 'late');
  return (
    <>
      {line.note !== '' && <p className="assignment-note">{line.note}</p>}
      <dl className="assignment-terms">
        <div>
          <dt>Now</dt>
          <dd>
            <WorkState work={work} />
            {work.comment !== '' && <q className="assignment-comment">{work.comment}</q>}
          </dd>
        </div>
        <div>
          <dt>Due</dt>
          <dd>
            {work.phase === 'ahead' && (
              <>
                It opens <LocalTime at={opensAt} form="deadline" />.{' '}
              </>
            )}
            {work.dueAt === null ? (
              'No due time.'
            ) : (
              <>
                <LocalTime at={work.dueAt} form="deadline" />. {policyWords(line)}
                {work.closesAt !== null && work.closesAt !== work.dueAt && (
                  <>
                    {' '}
                    It closes <LocalTime at={work.closesAt} form="deadline" />.
                  </>
                )}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{KIND_WORDS[kind]}</dt>
          <dd>
            {kind !== 'design' && `${count(questions, 'question')}. `}
            {minutes !== null &&
              `${minutes + extraMinutes} minutes${extraMinutes > 0 ? `, ${extraMinutes} of them yours alone` : ''}. `}
            {attemptWords(line.attempts)}
          </dd>
        </div>
        <div>
          <dt>Results</dt>
          <dd>{released && release !== 'at-once' ? 'Results are told.' : RELEASE_WORDS[release]}</dd>
        </div>
      </dl>
      {kind === 'design' ? <Designs {...props} takes={takes} /> : <Attempts {...props} takes={takes} />}
    </>
  );
}

function Attempts({ classId, line, work, attempts, takes }: Props & { takes: boolean }) {
  const open = attempts.find(({ ended }) => !ended);
  const left = line.attempts === null ? null : line.attempts - attempts.length;
  return (
    <section className="section" aria-labelledby="attempts-title">
      <div className="section-head">
        <h2 id="attempts-title">Attempts</h2>
        {left !== null && <p>{left === 0 ? 'none left' : `${left} left`}</p>}
      </div>
      {attempts.length > 0 && (
        <ol className="attempt-lines">
          {attempts.map((attempt, index) => (
            <li key={attempt.id}>
              <b>{index + 1}</b>
              <LocalTime at={attempt.startedAt} />
              <span>{attemptState(attempt)}</span>
              {attempt.shown && <a href={`/exam/${attempt.id}/result`}>Questions and answers</a>}
            </li>
          ))}
        </ol>
      )}
      {attempts.some(({ score, shown }) => score !== null && !shown) && (
        <p>Questions and answers are shown once no other attempt at them can be made.</p>
      )}
      {open && <ButtonLink href={`/exam/${open.id}`}>Go on</ButtonLink>}
      {!open && takes && left !== 0 && (
        <SendForm
          action="/api/assignments/begin"
          back={`/classes/${classId}/assignments/${line.id}`}
          hidden={{ class: classId, assignment: line.id }}
        >
          <Button type="submit">{attempts.length === 0 ? 'Begin' : 'Begin another attempt'}</Button>
          <p className="assignment-warn">
            {line.minutes === null
              ? 'You can leave and come back until you hand in.'
              : 'The time runs from here on, also while the page is closed.'}
            {work.phase === 'late' && ' It counts as late.'}
          </p>
        </SendForm>
      )}
    </section>
  );
}

function attemptState({ ended, score, daysLate }: AttemptView): string {
  const late = daysLate > 0 ? `, ${lateWords(daysLate)}` : '';
  if (!ended) return 'open';
  return score === null ? `handed in${late}` : `${percent(score)}${late}`;
}

function Designs({ classId, line, brief, designs, takes }: Props & { takes: boolean }) {
  const handedIn = designs.filter((design) => design.handedIn).length;
  const left = line.attempts === null ? null : Math.max(0, line.attempts - handedIn);
  return (
    <section className="section" aria-labelledby="designs-title">
      <div className="section-head">
        <h2 id="designs-title">Your designs</h2>
        {brief && (
          <ButtonLink kind={designs.length === 0 ? 'main' : 'quiet'} small href={`/lab/${brief.id}`}>
            {brief.title}, in the lab
          </ButtonLink>
        )}
      </div>
      {designs.length === 0 ? (
        <p>Work on the brief in the lab and hand a design in there; it is graded and stands here to be chosen.</p>
      ) : (
        <ol className="attempt-lines">
          {designs.map((design) => (
            <li key={design.id}>
              <LocalTime at={design.at} />
              <span>{design.score} of 100</span>
              {design.handedIn ? (
                <b>handed in</b>
              ) : (
                takes &&
                left !== 0 && (
                  <SendForm
                    action="/api/assignments/hand-in"
                    back={`/classes/${classId}/assignments/${line.id}`}
                    hidden={{ class: classId, assignment: line.id, submission: design.id }}
                  >
                    <Button type="submit" kind="quiet" small>
                      Hand in this one
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

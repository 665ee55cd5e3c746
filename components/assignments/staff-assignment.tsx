import type { PublicChoiceItem } from '@/quiz/public-item';
import { Button, ButtonLink } from '../controls/button';
import { Field } from '../controls/field';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import { ItemMaterial } from '../practice/item-material';
import { letter } from '../practice/words';
import { count } from '../reading/words';
import { type TermsDefaults, TermsFields } from './terms-fields';
import type { AssignmentView, OwnWorkView } from './views';
import { attemptWords, KIND_WORDS, policyWords, RELEASE_WORDS } from './words';
import { WorkState } from './work-state';

/** A question with its key. */
export interface KeyedQuestion {
  item: PublicChoiceItem;
  key: string[];
  topic: string;
}

/** Where one learner stands; the allowance as a form's fields hold it. */
export interface LearnerStanding {
  userId: string;
  name: string;
  work: OwnWorkView;
  allowance: { extraMinutes: number; due: string } | null;
}

interface Props {
  classId: string;
  line: AssignmentView;
  ownVariants: boolean;
  brief: { id: string; title: string } | null;
  questions: KeyedQuestion[];
  /** Somebody has begun: the questions stay. */
  begun: boolean;
  learners: LearnerStanding[];
  mayAssign: boolean;
  defaults: TermsDefaults;
  zones: string[];
}

/** An assignment for the staff of its class: terms, questions with keys, and where everybody stands. */
export function StaffAssignment(props: Props) {
  const { classId, line, ownVariants, brief, mayAssign } = props;
  const { kind, questions, minutes, dueAt, opensAt, closesAt, weight } = line;
  return (
    <>
      {line.withdrawn && <p className="assignment-note">Taken back: learners do not see it, and it does not count.</p>}
      {line.note !== '' && <p className="assignment-note">{line.note}</p>}
      <dl className="assignment-terms">
        <div>
          <dt>Open</dt>
          <dd>
            From <LocalTime at={opensAt} form="deadline" />.{' '}
            {dueAt === null ? (
              'No due time.'
            ) : (
              <>
                Due <LocalTime at={dueAt} form="deadline" />. {policyWords(line)}
                {closesAt !== null && closesAt !== dueAt && (
                  <>
                    {' '}
                    It closes <LocalTime at={closesAt} form="deadline" />.
                  </>
                )}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{KIND_WORDS[kind]}</dt>
          <dd>
            {brief && <a href={`/lab/${brief.id}`}>{brief.title}</a>}
            {kind !== 'design' &&
              `${count(questions, 'question')}, ${ownVariants ? 'each attempt with values of its own' : 'the same for everybody'}.`}{' '}
            {minutes !== null && `${minutes} minutes. `}
            {attemptWords(line.attempts)} Weight {weight}.
          </dd>
        </div>
        <div>
          <dt>Results</dt>
          <dd>
            {line.released && line.release !== 'at-once' ? 'Results are told.' : RELEASE_WORDS[line.release]}
            {mayAssign && !line.released && (
              <SendForm
                action="/api/assignments/release"
                back={`/classes/${classId}/assignments/${line.id}`}
                hidden={{ class: classId, assignment: line.id }}
              >
                <Button type="submit" kind="quiet" small>
                  Release them now
                </Button>
              </SendForm>
            )}
          </dd>
        </div>
      </dl>
      <Learners {...props} />
      {kind !== 'design' && <Questions {...props} />}
      {mayAssign && <Change {...props} />}
    </>
  );
}

function Learners({ classId, line, learners, mayAssign }: Props) {
  return (
    <section className="section" aria-labelledby="learners">
      <div className="section-head">
        <h2 id="learners">Learners</h2>
        <ButtonLink kind="quiet" small href={`/classes/${classId}/grades`}>
          Grade book
        </ButtonLink>
      </div>
      {learners.length === 0 ? (
        <p>Nobody is in the class yet.</p>
      ) : (
        <ul className="assignment-learners">
          {learners.map(({ userId, name, work, allowance }) => (
            <li key={userId}>
              <a href={`/classes/${classId}/grades/${userId}#${line.id}`}>{name}</a>
              <WorkState work={work} />
              <span>
                {allowance && allowance.extraMinutes > 0 && `${allowance.extraMinutes} minutes more. `}
                {allowance && allowance.due !== '' && work.dueAt !== null && (
                  <>
                    Due <LocalTime at={work.dueAt} form="deadline" />
                  </>
                )}
              </span>
              {mayAssign && (
                <details>
                  <summary>
                    More time<span className="sr-only"> for {name}</span>
                  </summary>
                  <SendForm
                    action="/api/assignments/allow"
                    back={`/classes/${classId}/assignments/${line.id}`}
                    hidden={{ class: classId, assignment: line.id, member: userId }}
                    className="assignment-allow"
                  >
                    {line.minutes !== null && (
                      <Field
                        id={`extra-${userId}`}
                        name="extraMinutes"
                        type="number"
                        min={0}
                        max={600}
                        label="Minutes beside the limit"
                        defaultValue={allowance?.extraMinutes ?? 0}
                        help="In an attempt that is open, too."
                      />
                    )}
                    {line.dueAt !== null && (
                      <Field
                        id={`due-${userId}`}
                        name="due"
                        type="datetime-local"
                        label="A due time of their own"
                        defaultValue={allowance?.due ?? ''}
                        help="In the zone of the assignment; the close moves along."
                      />
                    )}
                    {line.minutes === null && line.dueAt === null ? (
                      <p>There is no time limit and no due time.</p>
                    ) : (
                      <Button type="submit" kind="quiet" small>
                        Grant
                      </Button>
                    )}
                  </SendForm>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Questions({ classId, line, questions, begun, mayAssign }: Props) {
  const back = `/classes/${classId}/assignments/${line.id}`;
  return (
    <section className="section" aria-labelledby="questions">
      <div className="section-head">
        <h2 id="questions">Questions with their keys</h2>
        <p>{begun ? 'Somebody has begun, so they stay as they are.' : 'Until somebody begins they can be changed.'}</p>
      </div>
      <details className="class-more">
        <summary>Show {count(questions.length, 'question')}; not on the projector</summary>
        <ol className="assignment-questions">
          {questions.map(({ item, key, topic }, place) => (
            <li key={item.id} id={`question-${place + 1}`}>
              <p>
                <b>{item.stem}</b>
              </p>
              <ItemMaterial item={item} />
              <ul>
                {item.options.map(({ id, text }) => (
                  <li key={id}>
                    {letter(id)} {text} {key.includes(id) && <b>right</b>}
                  </li>
                ))}
              </ul>
              <p className="assignment-question-foot">
                {topic}, <code>{item.id}</code>
              </p>
              {mayAssign && !begun && (
                <div className="actions">
                  <One action="replace" label="Another" {...{ classId, back, place }} assignment={line.id} />
                  <One action="remove" label="Remove" {...{ classId, back, place }} assignment={line.id} />
                </div>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function One(props: {
  action: string;
  label: string;
  classId: string;
  assignment: string;
  back: string;
  place: number;
}) {
  const { action, label, classId, assignment, back, place } = props;
  return (
    <SendForm
      action={`/api/assignments/${action}`}
      back={back}
      hidden={{ class: classId, assignment, place: String(place) }}
    >
      <Button type="submit" kind="plain" small>
        {label}
        <span className="sr-only"> for question {place + 1}</span>
      </Button>
    </SendForm>
  );
}

function Change({ classId, line, defaults, zones }: Props) {
  const back = `/classes/${classId}/assignments/${line.id}`;
  const hidden = { class: classId, assignment: line.id };
  return (
    <section className="section" aria-labelledby="change-title">
      <div className="section-head">
        <h2 id="change-title">Change it</h2>
      </div>
      <details className="class-more">
        <summary>Title, times, attempts, results</summary>
        <SendForm action="/api/assignments/change" back={back} hidden={hidden} className="assignment-form">
          <TermsFields kind={line.kind} defaults={defaults} zones={zones} />
          <div>
            <Button type="submit">Save</Button>
          </div>
        </SendForm>
      </details>
      <SendForm
        action="/api/assignments/withdraw"
        back={back}
        hidden={{ ...hidden, put: line.withdrawn ? 'back' : 'away' }}
        className="class-line-form"
      >
        <p>
          {line.withdrawn
            ? 'Set again, learners see it with all that they handed in.'
            : 'Taken back, learners do not see it and it does not count; what they handed in is kept.'}
        </p>
        <Button type="submit" kind="quiet">
          {line.withdrawn ? 'Set it again' : 'Take it back'}
        </Button>
      </SendForm>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { PublicChoiceItem } from '@/quiz/public-item';
import { Button, ButtonLink } from '../controls/button';
import { Field } from '../controls/field';
import { SendForm } from '../forms/send-form';
import { Material, useMaterialMarks } from '../language/material';
import { LocalTime } from '../local-time';
import { ItemMaterial } from '../practice/item-material';
import { letter } from '../practice/words';
import { type TermsDefaults, TermsFields } from './terms-fields';
import type { AssignmentView, OwnWorkView } from './views';
import { attemptWords, kindWord, policyWords, releaseWords } from './words';
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
  const t = useTranslations('assignments');
  const { classId, line, ownVariants, brief, mayAssign } = props;
  const { kind, questions, minutes, dueAt, opensAt, closesAt, weight } = line;
  return (
    <>
      {line.withdrawn && <p className="assignment-note">{t('staff.withdrawn')}</p>}
      {line.note !== '' && <p className="assignment-note">{line.note}</p>}
      <dl className="assignment-terms">
        <div>
          <dt>{t('staff.open')}</dt>
          <dd>
            {t.rich('staff.from', { time: () => <LocalTime at={opensAt} form="deadline" /> })}{' '}
            {dueAt === null ? (
              t('own.noDue')
            ) : (
              <>
                {t.rich('staff.due', {
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
            {brief && (
              <a href={`/lab/${brief.id}`}>
                <Material>{brief.title}</Material>
              </a>
            )}
            {kind !== 'design' && t(ownVariants ? 'staff.ownVariants' : 'staff.sameForAll', { count: questions })}{' '}
            {minutes !== null && `${t('own.minutes', { minutes })} `}
            {attemptWords(t, line.attempts)} {t('staff.weight', { weight })}
          </dd>
        </div>
        <div>
          <dt>{t('own.results')}</dt>
          <dd>
            {releaseWords(t, line)}
            {mayAssign && !line.released && (
              <SendForm
                action="/api/assignments/release"
                back={`/classes/${classId}/assignments/${line.id}`}
                hidden={{ class: classId, assignment: line.id }}
              >
                <Button type="submit" kind="quiet" small>
                  {t('staff.release')}
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

/** Words for those who do not see what stands around them. */
function hidden(text: ReactNode): ReactNode {
  return <span className="sr-only">{text}</span>;
}

function Learners({ classId, line, learners, mayAssign }: Props) {
  const t = useTranslations('assignments');
  return (
    <section className="section" aria-labelledby="learners">
      <div className="section-head">
        <h2 id="learners">{t('staff.learners')}</h2>
        <ButtonLink kind="quiet" small href={`/classes/${classId}/grades`}>
          {t('staff.gradeBook')}
        </ButtonLink>
      </div>
      {learners.length === 0 ? (
        <p>{t('staff.nobody')}</p>
      ) : (
        <ul className="assignment-learners">
          {learners.map(({ userId, name, work, allowance }) => (
            <li key={userId}>
              <a href={`/classes/${classId}/grades/${userId}#${line.id}`}>{name}</a>
              <WorkState work={work} />
              <span>
                {allowance &&
                  allowance.extraMinutes > 0 &&
                  `${t('staff.minutesMore', { minutes: allowance.extraMinutes })} `}
                {allowance && allowance.due !== '' && work.dueAt !== null && <OwnDue at={work.dueAt} />}
              </span>
              {mayAssign && (
                <details>
                  <summary>{t.rich('staff.moreTime', { name, hidden })}</summary>
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
                        label={t('staff.extraMinutes')}
                        defaultValue={allowance?.extraMinutes ?? 0}
                        help={t('staff.extraHelp')}
                      />
                    )}
                    {line.dueAt !== null && (
                      <Field
                        id={`due-${userId}`}
                        name="due"
                        type="datetime-local"
                        label={t('staff.ownDue')}
                        defaultValue={allowance?.due ?? ''}
                        help={t('staff.ownDueHelp')}
                      />
                    )}
                    {line.minutes === null && line.dueAt === null ? (
                      <p>{t('staff.noLimits')}</p>
                    ) : (
                      <Button type="submit" kind="quiet" small>
                        {t('staff.grant')}
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

function OwnDue({ at }: { at: string }) {
  const t = useTranslations('assignments');
  return t.rich('staff.dueOwn', { time: () => <LocalTime at={at} form="deadline" /> });
}

function Questions({ classId, line, questions, begun, mayAssign }: Props) {
  const t = useTranslations('assignments');
  const material = useMaterialMarks();
  const back = `/classes/${classId}/assignments/${line.id}`;
  return (
    <section className="section" aria-labelledby="questions">
      <div className="section-head">
        <h2 id="questions">{t('staff.questions')}</h2>
        <p>{t(begun ? 'staff.begun' : 'staff.notBegun')}</p>
      </div>
      <details className="class-more">
        <summary>{t('staff.show', { count: questions.length })}</summary>
        <ol className="assignment-questions">
          {questions.map(({ item, key, topic }, place) => (
            <li key={item.id} id={`question-${place + 1}`}>
              <p {...material}>
                <b>{item.stem}</b>
              </p>
              <ItemMaterial item={item} />
              <ul>
                {item.options.map(({ id, text }) => (
                  <li key={id}>
                    {letter(id)} <Material>{text}</Material> {key.includes(id) && <b>{t('staff.right')}</b>}
                  </li>
                ))}
              </ul>
              <p className="assignment-question-foot">
                <Material>{topic}</Material>, <code>{item.id}</code>
              </p>
              {mayAssign && !begun && (
                <div className="actions">
                  <One action="replace" {...{ classId, back, place }} assignment={line.id} />
                  <One action="remove" {...{ classId, back, place }} assignment={line.id} />
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
  action: 'replace' | 'remove';
  classId: string;
  assignment: string;
  back: string;
  place: number;
}) {
  const t = useTranslations('assignments');
  const { action, classId, assignment, back, place } = props;
  return (
    <SendForm
      action={`/api/assignments/${action}`}
      back={back}
      hidden={{ class: classId, assignment, place: String(place) }}
    >
      <Button type="submit" kind="plain" small>
        {t.rich(`staff.${action}`, { number: place + 1, hidden })}
      </Button>
    </SendForm>
  );
}

function Change({ classId, line, defaults, zones }: Props) {
  const t = useTranslations('assignments');
  const back = `/classes/${classId}/assignments/${line.id}`;
  const hidden = { class: classId, assignment: line.id };
  return (
    <section className="section" aria-labelledby="change-title">
      <div className="section-head">
        <h2 id="change-title">{t('staff.change')}</h2>
      </div>
      <details className="class-more">
        <summary>{t('staff.changeWhat')}</summary>
        <SendForm action="/api/assignments/change" back={back} hidden={hidden} className="assignment-form">
          <TermsFields kind={line.kind} defaults={defaults} zones={zones} />
          <div>
            <Button type="submit">{t('staff.save')}</Button>
          </div>
        </SendForm>
      </details>
      <SendForm
        action="/api/assignments/withdraw"
        back={back}
        hidden={{ ...hidden, put: line.withdrawn ? 'back' : 'away' }}
        className="class-line-form"
      >
        <p>{t(line.withdrawn ? 'staff.setAgainNote' : 'staff.takeBackNote')}</p>
        <Button type="submit" kind="quiet">
          {t(line.withdrawn ? 'staff.setAgain' : 'staff.takeBack')}
        </Button>
      </SendForm>
    </section>
  );
}

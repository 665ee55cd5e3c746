import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { roleWord } from './role-word';

/** Somebody in the roster. `joinedAt` is ISO 8601. */
export interface PersonView {
  userId: string;
  name: string;
  /** Empty for who came from a learning platform. */
  email: string;
  role: string;
  joinedAt: string;
}

/** What somebody can be made; `none` takes them out of the class. */
const PLACES = ['learner', 'assistant', 'instructor', 'none'] as const;

interface Props {
  classId: string;
  people: PersonView[];
  manages: boolean;
  /** The learning platform that tells who is in the class; null without one. */
  platform: string | null;
}

/** The roster: who is in the class and as what; with `manages` their places can be changed. */
export function People({ classId, people, manages, platform }: Props) {
  const t = useTranslations('classes');
  const learners = people.filter(({ role }) => role === 'learner').length;
  return (
    <section className="section" aria-labelledby="roster-title">
      <div className="section-head">
        <h2 id="roster-title">{t('people.title')}</h2>
        <p>{t('people.note', { count: learners })}</p>
      </div>
      {manages && platform !== null && (
        <SendForm
          action="/api/platforms/roster"
          back={`/classes/${classId}/people`}
          hidden={{ class: classId }}
          className="class-line-form"
        >
          <span className="field-help">{t('people.platform', { platform })}</span>
          <Button type="submit" kind="quiet" small>
            {t('people.takeOver')}
          </Button>
        </SendForm>
      )}
      {learners === 0 && (
        <Notice title={t('people.none')} level={3}>
          <p>{t('people.noneBody')}</p>
        </Notice>
      )}
      <ul className="roster">
        {people.map((person) => (
          <li key={person.userId}>
            <span className="roster-name">
              <b>{person.name}</b>
              {person.email && <small>{person.email}</small>}
            </span>
            <span className="roster-since">
              {t.rich('people.since', { time: () => <LocalTime at={person.joinedAt} /> })}
            </span>
            {manages ? (
              <Place classId={classId} person={person} />
            ) : (
              <span className="roster-role">{roleWord(t, person.role)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ classId, person }: { classId: string; person: PersonView }) {
  const t = useTranslations('classes');
  return (
    <SendForm
      action="/api/classes/place"
      back={`/classes/${classId}/people`}
      hidden={{ class: classId, member: person.userId }}
      className="roster-place"
    >
      <SelectField
        id={`role-${person.userId}`}
        name="role"
        label={t('people.place', { name: person.name })}
        quietLabel
        options={PLACES.map((value) => ({ value, label: t(`people.roles.${value}`) }))}
        defaultValue={person.role}
      />
      <Button type="submit" kind="quiet" small>
        {t('people.change')}
      </Button>
    </SendForm>
  );
}

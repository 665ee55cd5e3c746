import { Button } from '../controls/button';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { count } from '../reading/words';

/** Somebody in the roster. `joinedAt` is ISO 8601. */
export interface PersonView {
  userId: string;
  name: string;
  /** Empty for who came from a learning platform. */
  email: string;
  role: string;
  joinedAt: string;
}

const ROLES = [
  { value: 'learner', label: 'Learner' },
  { value: 'assistant', label: 'Assistant' },
  { value: 'instructor', label: 'Instructor' },
  { value: 'none', label: 'Remove from class' },
];

interface Props {
  classId: string;
  people: PersonView[];
  manages: boolean;
  /** The learning platform that tells who is in the class; null without one. */
  platform: string | null;
}

/** The roster: who is in the class and as what; with `manages` their places can be changed. */
export function People({ classId, people, manages, platform }: Props) {
  const learners = people.filter(({ role }) => role === 'learner').length;
  return (
    <section className="section" aria-labelledby="roster-title">
      <div className="section-head">
        <h2 id="roster-title">Roster</h2>
        <p>
          {count(learners, 'learner')}. Assistants see grades, grade, and host live quizzes; only instructors set work
          and manage people.
        </p>
      </div>
      {manages && platform !== null && (
        <SendForm
          action="/api/platforms/roster"
          back={`/classes/${classId}/people`}
          hidden={{ class: classId }}
          className="class-line-form"
        >
          <span className="field-help">This class is a course of {platform}, which can tell who is in it.</span>
          <Button type="submit" kind="quiet" small>
            Take the roster over
          </Button>
        </SendForm>
      )}
      {learners === 0 && (
        <Notice title="No learner yet." level={3}>
          <p>Show the code above, or send the link. Whoever opens it with an account is in.</p>
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
              since <LocalTime at={person.joinedAt} />
            </span>
            {manages ? <Place classId={classId} person={person} /> : <span className="roster-role">{person.role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ classId, person }: { classId: string; person: PersonView }) {
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
        label={`Place of ${person.name}`}
        quietLabel
        options={ROLES}
        defaultValue={person.role}
      />
      <Button type="submit" kind="quiet" small>
        Change
      </Button>
    </SendForm>
  );
}

import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { Notice } from '../notice';
import { count } from '../reading/words';

/** A class in the list. */
export interface ClassLineView {
  id: string;
  name: string;
  archived: boolean;
  /** The reader's place in it; null where they see it as owner of the installation. */
  role: string | null;
  learners: number;
  instructors: string[];
}

interface Props {
  classes: ClassLineView[];
  /** Classes of others, for the owner of the installation. */
  others: ClassLineView[];
  mayCreate: boolean;
  packs: { id: string; title: string }[];
}

/** The classes that somebody is in, a way into another one, and for instructors a way to make one. */
export function ClassList({ classes, others, mayCreate, packs }: Props) {
  const open = classes.filter(({ archived }) => !archived);
  const away = [...classes, ...others].filter(({ archived }) => archived);
  const ofOthers = others.filter(({ archived }) => !archived);
  return (
    <>
      {open.length > 0 ? (
        <Lines lines={open} />
      ) : (
        <Notice title={mayCreate ? 'No class yet.' : 'You are in no class.'}>
          <p>
            {mayCreate
              ? 'A class is a roster and a join code; its instructors run live quizzes for it. Make one below.'
              : 'An instructor gives you a link or a code of eight letters and digits.'}
          </p>
        </Notice>
      )}
      <div className="class-parts">
        {mayCreate && <Create packs={packs} />}
        <section aria-labelledby="join-title">
          <h2 id="join-title">Join a class</h2>
          <SendForm action="/api/classes/open" back="/classes" className="class-form">
            <Field
              id="code"
              label="Join code"
              help="Eight letters and digits, as your instructor shows them."
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={20}
              required
            />
            <div>
              <Button type="submit" kind="quiet">
                Open
              </Button>
            </div>
          </SendForm>
        </section>
      </div>
      <More title="Classes of others on this installation" lines={ofOthers} />
      <More title="Archived" lines={away} />
    </>
  );
}

function Create({ packs }: Pick<Props, 'packs'>) {
  return (
    <section aria-labelledby="create-title">
      <h2 id="create-title">Make a class</h2>
      <SendForm action="/api/classes/create" back="/classes" className="class-form">
        <Field id="name" label="Name" help="As its learners know it: Cloud operations 2." maxLength={80} required />
        <SelectField id="pack" label="Material" options={packs.map(({ id, title }) => ({ value: id, label: title }))} />
        <div>
          <Button type="submit">Make the class</Button>
        </div>
      </SendForm>
    </section>
  );
}

function More({ title, lines }: { title: string; lines: ClassLineView[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="class-more">
      <summary>
        {title}, {lines.length}
      </summary>
      <Lines lines={lines} />
    </details>
  );
}

function Lines({ lines }: { lines: ClassLineView[] }) {
  return (
    <ul className="class-lines">
      {lines.map(({ id, name, role, learners, instructors }) => (
        <li key={id}>
          <a href={`/classes/${id}`}>{name}</a>
          <span>{instructors.join(', ')}</span>
          <span>{count(learners, 'learner')}</span>
          {role && role !== 'learner' && <Chip>{role}</Chip>}
        </li>
      ))}
    </ul>
  );
}

import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { type TermsDefaults, TermsFields } from './terms-fields';
import { KIND_WORDS } from './words';

interface Props {
  classId: string;
  kind: string;
  pack: { id: string; title: string; topics: { id: string; title: string }[] };
  families: { id: string; label: string }[];
  /** Lengths of a mock exam; empty where the material prepares for none. */
  lengths: { questions: number; minutes: number }[];
  briefs: { id: string; title: string }[];
  defaults: TermsDefaults;
  zones: string[];
}

/** The form of a new assignment, for one of its kinds. Works without scripts. */
export function NewAssignment(props: Props) {
  const { classId, kind, lengths, briefs, defaults, zones } = props;
  const here = `/classes/${classId}/assignments/new`;
  const kinds = ['quiz', ...(lengths.length > 0 ? ['exam'] : []), ...(briefs.length > 0 ? ['design'] : [])];
  return (
    <>
      <nav className="class-tabs" aria-label="Kind of assignment">
        {kinds.map((one) => (
          <a key={one} href={`${here}?kind=${one}`} {...(one === kind && { 'aria-current': 'page' as const })}>
            {KIND_WORDS[one]}
          </a>
        ))}
      </nav>
      <SendForm
        action="/api/assignments/create"
        back={`${here}?kind=${kind}`}
        hidden={{ class: classId, kind }}
        className="assignment-form"
      >
        {kind === 'quiz' && <QuizContent {...props} />}
        {kind === 'exam' && <ExamContent {...props} />}
        {kind === 'design' && <DesignContent {...props} />}
        <TermsFields kind={kind} defaults={defaults} zones={zones} />
        <div>
          <Button type="submit">Set it</Button>
        </div>
      </SendForm>
    </>
  );
}

function QuizContent({ pack, families }: Props) {
  return (
    <fieldset className="assignment-part">
      <legend>Questions</legend>
      <fieldset className="assignment-ticks">
        <legend>Topics; none ticked is all</legend>
        {pack.topics.map(({ id, title }) => (
          <Tick key={id} name="topics" value={id} label={title} />
        ))}
      </fieldset>
      <fieldset className="assignment-ticks">
        <legend>Kinds; none ticked is all</legend>
        {families.map(({ id, label }) => (
          <Tick key={id} name="families" value={id} label={label} />
        ))}
      </fieldset>
      <div className="assignment-row">
        <Field id="questions" type="number" min={1} max={50} label="Number" defaultValue={10} />
        <Variants />
      </div>
      <details className="assignment-prepared">
        <summary>Or a prepared set</summary>
        <div className="field">
          <label className="field-label" htmlFor="addresses">
            Addresses of questions
          </label>
          <textarea
            id="addresses"
            name="addresses"
            className="input"
            rows={5}
            maxLength={4000}
            spellCheck={false}
            aria-describedby="addresses-help"
          />
          <span className="field-help" id="addresses-help">
            One a line, as a question’s page in practice has it: value/1234. Topics, kinds and number then do not count.
          </span>
        </div>
      </details>
    </fieldset>
  );
}

function ExamContent({ lengths }: Props) {
  return (
    <fieldset className="assignment-part">
      <legend>Questions</legend>
      <div className="assignment-row">
        <SelectField
          id="questions"
          label="Length"
          options={lengths.map(({ questions, minutes }) => ({
            value: String(questions),
            label: `${questions} questions, ${minutes} minutes`,
          }))}
        />
        <Variants />
      </div>
    </fieldset>
  );
}

function DesignContent({ briefs }: Props) {
  return (
    <fieldset className="assignment-part">
      <legend>Brief</legend>
      <SelectField
        id="brief"
        label="Brief"
        options={briefs.map(({ id, title }) => ({ value: id, label: title }))}
        help="Learners work on it in the lab, where it is graded, and hand one of their designs in."
      />
    </fieldset>
  );
}

function Variants() {
  return (
    <SelectField
      id="variants"
      label="Each attempt asks"
      options={[
        { value: 'own', label: 'The same with values of its own' },
        { value: 'same', label: 'Exactly the same questions' },
      ]}
      help="With values of its own neighbours see other numbers and another order of options."
    />
  );
}

function Tick({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <label className="assignment-tick">
      <input type="checkbox" name={name} value={value} />
      <span>{label}</span>
    </label>
  );
}

import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';

/** What the form of an assignment's terms begins with, as its fields hold it. */
export interface TermsDefaults {
  title: string;
  note: string;
  zone: string;
  opens: string;
  due: string;
  late: string;
  lateDays: number;
  latePenalty: number;
  attempts: string;
  minutes: string;
  release: string;
  weight: number;
}

const LATE = [
  { value: 'refuse', label: 'Refuse it' },
  { value: 'penalty', label: 'Take it with a penalty for each day' },
  { value: 'mark', label: 'Take it and mark it late' },
];

const RELEASE = [
  { value: 'at-once', label: 'At once' },
  { value: 'after-close', label: 'When nobody can hand in any more' },
  { value: 'by-hand', label: 'When an instructor releases them' },
];

const ATTEMPTS = [
  ...[1, 2, 3, 5, 10].map((number) => ({ value: String(number), label: String(number) })),
  { value: 'any', label: 'Any number' },
];

/** When and how an assignment is taken: title, times, lateness, attempts, results, weight. */
export function TermsFields({ kind, defaults, zones }: { kind: string; defaults: TermsDefaults; zones: string[] }) {
  return (
    <>
      <fieldset className="assignment-part">
        <legend>Title</legend>
        <Field id="title" label="Title" defaultValue={defaults.title} maxLength={100} required />
        <div className="field">
          <label className="field-label" htmlFor="note">
            What to know before beginning
          </label>
          <textarea id="note" name="note" className="input" rows={3} maxLength={2000} defaultValue={defaults.note} />
        </div>
      </fieldset>
      <fieldset className="assignment-part">
        <legend>Time</legend>
        <div className="assignment-row">
          <Field
            id="opens"
            type="datetime-local"
            label="Opens"
            defaultValue={defaults.opens}
            help="Left empty, it opens at once."
          />
          <Field
            id="due"
            type="datetime-local"
            label="Due"
            defaultValue={defaults.due}
            help="Left empty, it has no end."
          />
          <SelectField
            id="zone"
            label="In the time of"
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            defaultValue={defaults.zone}
            help="Everybody reads the times in their own zone."
          />
        </div>
        <div className="assignment-row">
          <SelectField id="late" label="Work after the due time" options={LATE} defaultValue={defaults.late} />
          <Field
            id="latePenalty"
            type="number"
            min={0}
            max={100}
            step="any"
            label="Penalty a day"
            defaultValue={defaults.latePenalty}
            help="Where it is taken with one: points of 100 for each day begun."
          />
          <Field
            id="lateDays"
            type="number"
            min={1}
            max={60}
            label="Days that it is taken"
            defaultValue={defaults.lateDays}
            help="Where it is taken at all; then it closes."
          />
        </div>
      </fieldset>
      <fieldset className="assignment-part">
        <legend>Attempts and results</legend>
        <div className="assignment-row">
          <SelectField
            id="attempts"
            label="Attempts"
            options={
              ATTEMPTS.some(({ value }) => value === defaults.attempts)
                ? ATTEMPTS
                : [...ATTEMPTS, { value: defaults.attempts, label: defaults.attempts }]
            }
            defaultValue={defaults.attempts}
            help="The best one counts."
          />
          {kind !== 'design' && (
            <Field
              id="minutes"
              type="number"
              min={1}
              max={600}
              label="Minutes for one attempt"
              defaultValue={defaults.minutes}
              help={kind === 'exam' ? 'Left empty, as in the real exam.' : 'Left empty, there is no limit.'}
            />
          )}
          <Field
            id="weight"
            type="number"
            min={0}
            max={100}
            step="any"
            label="Weight"
            defaultValue={defaults.weight}
            help="Beside the others; 0 does not count."
          />
        </div>
        <SelectField
          id="release"
          label="Grades and answers are told"
          options={RELEASE}
          defaultValue={defaults.release}
          help="Told at once, the key reaches those who have not begun; with values of their own it helps them little."
        />
      </fieldset>
    </>
  );
}

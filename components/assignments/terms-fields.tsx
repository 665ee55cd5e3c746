import { useTranslations } from '#language';
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

const LATE = ['refuse', 'penalty', 'mark'] as const;

const RELEASE = ['at-once', 'after-close', 'by-hand'] as const;

/** Numbers of attempts that are offered. */
const ATTEMPTS = ['1', '2', '3', '5', '10'];

/** When and how an assignment is taken: title, times, lateness, attempts, results, weight. */
export function TermsFields({ kind, defaults, zones }: { kind: string; defaults: TermsDefaults; zones: string[] }) {
  const t = useTranslations('assignments');
  const attempts = [
    ...ATTEMPTS.map((value) => ({ value, label: value })),
    { value: 'any', label: t('terms.anyNumber') },
  ];
  return (
    <>
      <fieldset className="assignment-part">
        <legend>{t('terms.title')}</legend>
        <Field id="title" label={t('terms.title')} defaultValue={defaults.title} maxLength={100} required />
        <div className="field">
          <label className="field-label" htmlFor="note">
            {t('terms.note')}
          </label>
          <textarea id="note" name="note" className="input" rows={3} maxLength={2000} defaultValue={defaults.note} />
        </div>
      </fieldset>
      <fieldset className="assignment-part">
        <legend>{t('terms.time')}</legend>
        <div className="assignment-row">
          <Field
            id="opens"
            type="datetime-local"
            label={t('terms.opens')}
            defaultValue={defaults.opens}
            help={t('terms.opensHelp')}
          />
          <Field
            id="due"
            type="datetime-local"
            label={t('terms.due')}
            defaultValue={defaults.due}
            help={t('terms.dueHelp')}
          />
          <SelectField
            id="zone"
            label={t('terms.zone')}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            defaultValue={defaults.zone}
            help={t('terms.zoneHelp')}
          />
        </div>
        <div className="assignment-row">
          <SelectField
            id="late"
            label={t('terms.late')}
            options={LATE.map((value) => ({ value, label: t(`terms.latePolicies.${value}`) }))}
            defaultValue={defaults.late}
          />
          <Field
            id="latePenalty"
            type="number"
            min={0}
            max={100}
            step="any"
            label={t('terms.penalty')}
            defaultValue={defaults.latePenalty}
            help={t('terms.penaltyHelp')}
          />
          <Field
            id="lateDays"
            type="number"
            min={1}
            max={60}
            label={t('terms.lateDays')}
            defaultValue={defaults.lateDays}
            help={t('terms.lateDaysHelp')}
          />
        </div>
      </fieldset>
      <fieldset className="assignment-part">
        <legend>{t('terms.attemptsAndResults')}</legend>
        <div className="assignment-row">
          <SelectField
            id="attempts"
            label={t('terms.attempts')}
            options={
              attempts.some(({ value }) => value === defaults.attempts)
                ? attempts
                : [...attempts, { value: defaults.attempts, label: defaults.attempts }]
            }
            defaultValue={defaults.attempts}
            help={t('terms.attemptsHelp')}
          />
          {kind !== 'design' && (
            <Field
              id="minutes"
              type="number"
              min={1}
              max={600}
              label={t('terms.minutes')}
              defaultValue={defaults.minutes}
              help={t(kind === 'exam' ? 'terms.minutesExam' : 'terms.minutesQuiz')}
            />
          )}
          <Field
            id="weight"
            type="number"
            min={0}
            max={100}
            step="any"
            label={t('terms.weight')}
            defaultValue={defaults.weight}
            help={t('terms.weightHelp')}
          />
        </div>
        <SelectField
          id="release"
          label={t('terms.release')}
          options={RELEASE.map((value) => ({ value, label: t(`terms.releases.${value}`) }))}
          defaultValue={defaults.release}
          help={t('terms.releaseHelp')}
        />
      </fieldset>
    </>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { useMaterialMarks } from '../language/material';
import { type TermsDefaults, TermsFields } from './terms-fields';
import { kindWord } from './words';

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
  const t = useTranslations('assignments');
  const { classId, kind, lengths, briefs, defaults, zones } = props;
  const here = `/classes/${classId}/assignments/new`;
  const kinds = ['quiz', ...(lengths.length > 0 ? ['exam'] : []), ...(briefs.length > 0 ? ['design'] : [])];
  return (
    <>
      <nav className="class-tabs" aria-label={t('new.kind')}>
        {kinds.map((one) => (
          <a key={one} href={`${here}?kind=${one}`} {...(one === kind && { 'aria-current': 'page' as const })}>
            {kindWord(t, one)}
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
          <Button type="submit">{t('new.set')}</Button>
        </div>
      </SendForm>
    </>
  );
}

function QuizContent({ pack, families }: Props) {
  const t = useTranslations('assignments');
  const material = useMaterialMarks();
  return (
    <fieldset className="assignment-part">
      <legend>{t('new.questions')}</legend>
      <fieldset className="assignment-ticks">
        <legend>{t('new.topics')}</legend>
        {pack.topics.map(({ id, title }) => (
          <Tick key={id} name="topics" value={id} label={<span {...material}>{title}</span>} />
        ))}
      </fieldset>
      <fieldset className="assignment-ticks">
        <legend>{t('new.kinds')}</legend>
        {families.map(({ id, label }) => (
          <Tick key={id} name="families" value={id} label={label} />
        ))}
      </fieldset>
      <div className="assignment-row">
        <Field id="questions" type="number" min={1} max={50} label={t('new.number')} defaultValue={10} />
        <Variants />
      </div>
      <details className="assignment-prepared">
        <summary>{t('new.prepared')}</summary>
        <div className="field">
          <label className="field-label" htmlFor="addresses">
            {t('new.addresses')}
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
            {t('new.addressesHelp')}
          </span>
        </div>
      </details>
    </fieldset>
  );
}

function ExamContent({ lengths }: Props) {
  const t = useTranslations('assignments');
  return (
    <fieldset className="assignment-part">
      <legend>{t('new.questions')}</legend>
      <div className="assignment-row">
        <SelectField
          id="questions"
          label={t('new.length')}
          options={lengths.map(({ questions, minutes }) => ({
            value: String(questions),
            label: t('new.lengthOf', { questions, minutes }),
          }))}
        />
        <Variants />
      </div>
    </fieldset>
  );
}

function DesignContent({ briefs }: Props) {
  const t = useTranslations('assignments');
  return (
    <fieldset className="assignment-part">
      <legend>{t('new.brief')}</legend>
      <SelectField
        id="brief"
        label={t('new.brief')}
        options={briefs.map(({ id, title }) => ({ value: id, label: title }))}
        help={t('new.briefHelp')}
      />
    </fieldset>
  );
}

function Variants() {
  const t = useTranslations('assignments');
  return (
    <SelectField
      id="variants"
      label={t('new.variants')}
      options={[
        { value: 'own', label: t('new.own') },
        { value: 'same', label: t('new.same') },
      ]}
      help={t('new.variantsHelp')}
    />
  );
}

function Tick({ name, value, label }: { name: string; value: string; label: ReactNode }) {
  return (
    <label className="assignment-tick">
      <input type="checkbox" name={name} value={value} />
      <span>{label}</span>
    </label>
  );
}

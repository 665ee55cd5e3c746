import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { Field } from '@/simulator';
import { Material, useMaterialMarks } from '../language/material';
import { StateMark } from '../state/state-mark';
import { factWords } from '../timeline/event-list';
import { ChoiceInput } from './choice-input';
import { labelOf, linksFrom, type RawResource, regionsOf, resourcesOf, settingOf, zonesFor } from './document';
import type { Doc } from './history';
import { NumberInput } from './number-input';

export interface FieldInputProps {
  resource: RawResource;
  field: Field;
  document: Doc;
  error: string | undefined;
  factHref: (fact: string) => string;
  /** `undefined` takes the setting out; `said` names the value for an announcement. */
  onChange: (value: unknown, said: string) => void;
}

/** Controls that name themselves, because they are several. */
const GROUPED: ReadonlySet<Field['kind']> = new Set(['zones', 'regions', 'resources', 'weights', 'switch']);

/** One setting as its service describes it: label, control, help, what is wrong, and the fact behind it. */
export function FieldInput(props: FieldInputProps) {
  const t = useTranslations('labDesign');
  const material = useMaterialMarks();
  const { field, resource, error, factHref } = props;
  const id = `${resource.id}-${field.key.replace('.', '-')}`;
  const described = [field.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const grouped = GROUPED.has(field.kind);
  return (
    <div className="field">
      {!grouped && (
        <label className="field-label" htmlFor={id}>
          <Material>{field.label}</Material>
          {field.unit && field.kind === 'number' && (
            <span className="field-unit"> {t('form.inUnit', { unit: field.unit })}</span>
          )}
        </label>
      )}
      <Control {...props} id={id} described={described} />
      {field.help && (
        <span className="field-help" id={`${id}-help`} {...material}>
          {field.help}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <StateMark kind="down" />
          <Material>{error}</Material>
        </span>
      )}
      {field.fact && (
        <a className="field-fact" href={factHref(field.fact)} {...material}>
          {factWords(field.fact)}
        </a>
      )}
    </div>
  );
}

export interface ControlProps extends FieldInputProps {
  id: string;
  described: string | undefined;
}

function Control(props: ControlProps) {
  const t = useTranslations('labDesign');
  const { field, document, resource, id, onChange } = props;
  const value = settingOf(resource, field.key);
  switch (field.kind) {
    case 'number':
      return <NumberInput {...props} />;
    case 'text':
      return (
        <input
          id={id}
          className="input"
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value, target.value)}
        />
      );
    case 'switch':
      return field.optional ? (
        <ChoiceInput
          {...props}
          legend
          options={[
            { value: 'true', label: t('form.on') },
            { value: 'false', label: t('form.off') },
          ]}
          read={(text) => text === 'true'}
        />
      ) : (
        <label className="check-row" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            className="checkbox"
            checked={(value ?? field.default) === true}
            onChange={({ target }) => onChange(target.checked, target.checked ? t('form.saidOn') : t('form.saidOff'))}
          />
          <Material>{field.label}</Material>
        </label>
      );
    case 'choice':
      return <ChoiceInput {...props} options={field.options ?? []} />;
    case 'zone':
      return (
        <ChoiceInput
          {...props}
          options={zonesFor(document, resource).map((zone) => ({ value: zone, label: t('list.zone', { zone }) }))}
        />
      );
    case 'region':
      return (
        <ChoiceInput
          {...props}
          options={regionsOf(document).map(({ id: value_, name }) => ({ value: value_, label: name }))}
        />
      );
    case 'resource':
      return <ChoiceInput {...props} options={namedBy(t, field, document)} />;
    case 'resources':
      return <SeveralInput {...props} ordered options={namedBy(t, field, document)} />;
    case 'weights':
      return <WeightsInput {...props} />;
    case 'zones':
      return (
        <SeveralInput {...props} options={zonesFor(document, resource).map((zone) => ({ value: zone, label: zone }))} />
      );
    case 'regions':
      return (
        <SeveralInput
          {...props}
          options={regionsOf(document).map(({ id: value_, name }) => ({ value: value_, label: name }))}
        />
      );
  }
}

function namedBy(t: Translator<'labDesign'>, field: Field, document: Doc): Option[] {
  const named = resourcesOf(document).filter(({ type }) => field.of?.includes(type));
  return named.map(({ id }) => ({ value: id, label: labelOf(t, document, id) }));
}

interface Option {
  value: string;
  label: string;
}

/** A number for each resource that is called. */
function WeightsInput(props: ControlProps) {
  const t = useTranslations('labDesign');
  const { field, resource, document, id, described, onChange } = props;
  const value = settingOf(resource, field.key);
  const weights: Doc = typeof value === 'object' && value !== null ? (value as Doc) : {};
  const called = linksFrom(document).filter(({ from }) => from === resource.id);
  return (
    <fieldset className="weights" aria-describedby={described}>
      <legend className="field-label">
        <Material>{field.label}</Material>
      </legend>
      {called.length === 0 && <p className="field-help">{t('links.none')}</p>}
      {called.map(({ to }) => (
        <div className="weights-row" key={to}>
          <label htmlFor={`${id}-${to}`}>{labelOf(t, document, to)}</label>
          <NumberInput
            {...props}
            id={`${id}-${to}`}
            error={undefined}
            field={{ ...field, key: `${field.key}.${to}`, kind: 'number', default: 1 }}
            onChange={(weight, said) => {
              const { [to]: _, ...others } = weights;
              const next = weight === undefined ? others : { ...weights, [to]: weight };
              onChange(
                Object.keys(next).length === 0 ? undefined : next,
                t('form.weight', { part: labelOf(t, document, to), weight: said }),
              );
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Several of a few: a box for each. They are kept in the order offered, or `ordered` in that in which they were ticked. */
function SeveralInput({
  field,
  resource,
  id,
  described,
  options,
  ordered = false,
  onChange,
}: ControlProps & { options: readonly Option[]; ordered?: boolean }) {
  const t = useTranslations('labDesign');
  const value = settingOf(resource, field.key);
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const toggle = (option: string, on: boolean) => {
    const offered = options.map((o) => o.value).filter((v) => (v === option ? on : chosen.includes(v)));
    const next = ordered ? offered.toSorted((a, b) => rank(a) - rank(b)) : offered;
    const names = next.map((v) => options.find((o) => o.value === v)?.label ?? v);
    onChange(next.length === 0 && field.optional ? undefined : next, names.join(', ') || t('none'));
  };
  const rank = (option: string) => (chosen.includes(option) ? chosen.indexOf(option) : chosen.length);
  return (
    <fieldset className="check-group" aria-describedby={described}>
      <legend className="field-label">
        <Material>{field.label}</Material>
      </legend>
      {options.map((option) => (
        <label key={option.value} className="check-row" htmlFor={`${id}-${option.value}`}>
          <input
            id={`${id}-${option.value}`}
            type="checkbox"
            className="checkbox"
            checked={chosen.includes(option.value)}
            onChange={({ target }) => toggle(option.value, target.checked)}
          />
          {ordered && chosen.length > 1 && chosen[0] === option.value
            ? t('form.first', { part: option.label })
            : option.label}
        </label>
      ))}
    </fieldset>
  );
}

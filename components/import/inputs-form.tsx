import { useTranslations } from '#language';
import type { TemplateInput } from '@/simulator/import';
import { Field } from '../controls/field';
import { SelectField } from '../forms/select-field';
import type { Given } from './use-assessment';

interface Props {
  inputs: readonly TemplateInput[];
  given: Given;
  onChange: (given: Given) => void;
}

/** What the template leaves open, as fields; those without a default first. Every change is judged at once. */
export function InputsForm({ inputs, given, onChange }: Props) {
  const t = useTranslations('imports');
  const open = inputs.filter(({ standard }) => standard === undefined);
  const filled = inputs.filter(({ standard }) => standard !== undefined);
  const fields = (list: readonly TemplateInput[]) => (
    <div className="import-fields">
      {list.map((input) => {
        const key = `${input.of} ${input.name}`;
        const set = (value: string) => onChange({ ...given, [key]: value });
        return <InputField key={key} input={input} value={given[key] ?? ''} onChange={set} />;
      })}
    </div>
  );
  return (
    <form className="import-inputs" onSubmit={(event) => event.preventDefault()} aria-label={t('inputs.label')}>
      {open.length > 0 && fields(open)}
      {filled.length > 0 && (
        <details>
          <summary>{t('inputs.withDefault', { count: filled.length })}</summary>
          {fields(filled)}
        </details>
      )}
    </form>
  );
}

interface FieldProps {
  input: TemplateInput;
  value: string;
  onChange: (value: string) => void;
}

function InputField({ input, value, onChange }: FieldProps) {
  const t = useTranslations('imports');
  const { name, of, type, standard, allowed, description } = input;
  const id = `import-${of}-${name.replace(/[^A-Za-z0-9]/g, '-')}`;
  const label = of === 'stack' && name === 'region' ? t('inputs.region') : name;
  const unless =
    standard === undefined
      ? t('inputs.notGiven')
      : standard === ''
        ? t('inputs.defaultEmpty')
        : t('inputs.default', { value: standard });
  const help = [description, type === 'String' ? '' : type]
    .filter((text) => text !== undefined && text !== '')
    .join(' · ');
  const described = help === '' ? {} : { help: help.length > 140 ? `${help.slice(0, 139)}…` : help };
  if (allowed !== undefined)
    return (
      <SelectField
        id={id}
        label={label}
        {...described}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        options={[
          {
            value: '',
            label: unless,
          },
          ...allowed.filter((text) => text !== '').map((text) => ({ value: text, label: text })),
        ]}
      />
    );
  return (
    <Field
      id={id}
      label={label}
      {...described}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      placeholder={unless}
      autoComplete="off"
      spellCheck={false}
      maxLength={4096}
    />
  );
}

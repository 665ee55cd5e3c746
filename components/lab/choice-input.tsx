import { useTranslations } from '#language';
import { settingOf } from './document';
import type { ControlProps } from './field-input';

interface Props extends ControlProps {
  options: readonly { value: string; label: string }[];
  /** The control names itself, because no label stands above it. */
  legend?: boolean;
  /** Reads the value of an option; the text itself where left out. */
  read?: (text: string) => unknown;
}

/** One of a few, as a native list: the shortest way for a phone, a keyboard and a screen reader alike. */
export function ChoiceInput({ field, resource, id, described, error, options, legend, read, onChange }: Props) {
  const t = useTranslations('labDesign');
  const value = settingOf(resource, field.key);
  const shown = value === undefined ? (field.default === undefined ? '' : String(field.default)) : String(value);
  const unknown = shown !== '' && !options.some((option) => option.value === shown);
  return (
    <>
      {legend && (
        <label className="field-label" htmlFor={id}>
          {field.label}
        </label>
      )}
      <select
        id={id}
        className="input"
        value={shown}
        aria-describedby={described}
        aria-invalid={error === undefined ? undefined : true}
        onChange={({ target }) => {
          const label = options.find((option) => option.value === target.value)?.label ?? t('default');
          onChange(target.value === '' ? undefined : (read ?? String)(target.value), label);
        }}
      >
        {(field.optional || shown === '') && (
          <option value="">{field.optional ? t('form.choiceDefault') : t('form.chooseOne')}</option>
        )}
        {unknown && <option value={shown}>{shown}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}

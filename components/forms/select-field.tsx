import type { SelectHTMLAttributes } from 'react';

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & {
  id: string;
  label: string;
  help?: string;
  options: readonly { value: string; label: string }[];
  /** For screen readers only, where the place says it already. */
  quietLabel?: boolean;
};

/** One value of a few: label above, help below. */
export function SelectField({ id, label, help, options, quietLabel = false, ...select }: Props) {
  return (
    <div className="field">
      <label className={quietLabel ? 'sr-only' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <select
        {...select}
        id={id}
        name={select.name ?? id}
        className="input"
        {...(help && { 'aria-describedby': `${id}-help` })}
      >
        {options.map(({ value, label: text }) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
      {help && (
        <span className="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
    </div>
  );
}

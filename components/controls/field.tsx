import type { InputHTMLAttributes } from 'react';
import { StateMark } from '../state/state-mark';

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & {
  /** Also the id that label, help and error refer to. */
  id: string;
  label: string;
  help?: string;
  /** A sentence that names the fix; the field is marked invalid. */
  error?: string;
};

/** One line of input: label above, help below, the error in its place. */
export function Field({ id, label, help, error, ...input }: FieldProps) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        name={input.name ?? id}
        className="input"
        {...(error && { 'aria-invalid': true })}
        {...(described && { 'aria-describedby': described })}
      />
      {help && (
        <span className="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <StateMark kind="down" />
          {error}
        </span>
      )}
    </div>
  );
}

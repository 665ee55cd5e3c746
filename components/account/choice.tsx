'use client';

/** A few values of which one is chosen, as buttons in a row. */
export function Choice<Value extends string>({
  name,
  legend,
  options,
  value,
  onChange,
}: {
  name: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  /** Null before it is known. */
  value: Value | null;
  onChange(value: Value): void;
}) {
  return (
    <fieldset className="needs-js">
      <legend className="sr-only">{legend}</legend>
      <div className="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

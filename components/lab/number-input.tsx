import { useState } from 'react';
import { StateMark } from '../state/state-mark';
import { durationText } from '../timeline/words';
import { settingOf } from './document';
import type { ControlProps } from './field-input';

/** A number within its bounds. What is being typed stays in the field; only a possible number reaches the design. */
export function NumberInput({ field, resource, id, described, error, onChange }: ControlProps) {
  const value = settingOf(resource, field.key);
  const stored = typeof value === 'number' ? String(value) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  const fault = typed === null ? null : faultOf(typed, field);
  const shown = text === '' ? field.default : Number(text);
  const change = (next: string) => {
    const wrong = faultOf(next, field) !== null;
    setTyped(wrong ? next : null);
    if (wrong) return;
    onChange(next === '' ? undefined : Number(next), next === '' ? 'default' : `${next} ${field.unit ?? ''}`.trim());
  };
  const bounds = `${id}-bounds`;
  return (
    <>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        value={text}
        placeholder={field.default === undefined ? (field.optional ? 'default' : '') : String(field.default)}
        aria-describedby={[described, fault && bounds].filter(Boolean).join(' ') || undefined}
        aria-invalid={fault !== null || error !== undefined ? true : undefined}
        onChange={({ target }) => change(target.value.trim())}
        onBlur={() => setTyped(null)}
      />
      {field.unit === 's' && typeof shown === 'number' && shown >= 60 && (
        <span className="field-help">{durationText(shown)}</span>
      )}
      {fault && (
        <span className="field-error" id={bounds}>
          <StateMark kind="down" />
          {fault}
        </span>
      )}
    </>
  );
}

function faultOf(text: string, { optional, default: byDefault, min, max, unit }: ControlProps['field']): string | null {
  if (text === '') return optional || byDefault !== undefined ? null : 'Enter a number.';
  const value = Number(text);
  const range = `from ${min ?? 0} to ${max ?? 'any'}${unit ? ` ${unit}` : ''}`;
  if (!Number.isFinite(value)) return `Enter a number ${range}.`;
  return value < (min ?? Number.NEGATIVE_INFINITY) || value > (max ?? Number.POSITIVE_INFINITY)
    ? `Enter a number ${range}.`
    : null;
}

import { useState } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { StateMark } from '../state/state-mark';
import { durationText } from '../timeline/words';
import { settingOf } from './document';
import type { ControlProps } from './field-input';

/** A number within its bounds. What is being typed stays in the field; only a possible number reaches the design. */
export function NumberInput({ field, resource, id, described, error, onChange }: ControlProps) {
  const t = useTranslations('labDesign');
  const value = settingOf(resource, field.key);
  const stored = typeof value === 'number' ? String(value) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  const fault = typed === null ? null : faultOf(t, typed, field);
  const shown = text === '' ? field.default : Number(text);
  const change = (next: string) => {
    const wrong = faultOf(t, next, field) !== null;
    setTyped(wrong ? next : null);
    if (wrong) return;
    onChange(next === '' ? undefined : Number(next), next === '' ? t('default') : `${next} ${field.unit ?? ''}`.trim());
  };
  const bounds = `${id}-bounds`;
  return (
    <>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        value={text}
        placeholder={field.default === undefined ? (field.optional ? t('default') : '') : String(field.default)}
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

function faultOf(t: Translator<'labDesign'>, text: string, field: ControlProps['field']): string | null {
  const { optional, default: byDefault, min, max } = field;
  if (text === '') return optional || byDefault !== undefined ? null : t('number.enter');
  const value = Number(text);
  const within = value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(value) && within ? null : rangeText(t, field);
}

function rangeText(t: Translator<'labDesign'>, { min = 0, max, unit }: ControlProps['field']): string {
  if (max === undefined)
    return unit ? t('number.fromUnit', { min: String(min), unit }) : t('number.from', { min: String(min) });
  const range = { min: String(min), max: String(max) };
  return unit ? t('number.rangeUnit', { ...range, unit }) : t('number.range', range);
}

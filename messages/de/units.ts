import type { units as source } from '../en/units';
import type { Translated } from '../translated';

export const units: Translated<typeof source> = {
  facts: '{count, plural, one {# Fakt} other {# Fakten}}',
  topics: '{count, plural, one {# Thema} other {# Themen}}',
  seconds: '{count, plural, one {# Sekunde} other {# Sekunden}}',
  minutes: '{count, plural, one {# Minute} other {# Minuten}}',
  hours: '{count, plural, one {# Stunde} other {# Stunden}}',
  days: '{count, plural, one {# Tag} other {# Tage}}',
  shortMinutes: '{count, number} Min.',
  range: '{low} bis {high}',
  noTime: 'keine Zeit',
  underAMinute: 'unter einer Minute',
  hoursAndMinutes: '{hours, number} Std. {minutes, number} Min.',
};

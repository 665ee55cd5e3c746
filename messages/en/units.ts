/** Counted things that stand alone. Inside a sentence a message has its own plural. */
export const units = {
  facts: '{count, plural, one {# fact} other {# facts}}',
  topics: '{count, plural, one {# topic} other {# topics}}',
  seconds: '{count, plural, one {# second} other {# seconds}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  days: '{count, plural, one {# day} other {# days}}',
  shortMinutes: '{count, number} min',
  /** Two spans of the same unit: "2 to 7 minutes". `high` is a span with its unit. */
  range: '{low} to {high}',
  noTime: 'no time',
  underAMinute: 'under a minute',
  hoursAndMinutes: '{hours, number} h {minutes, number} min',
} as const;

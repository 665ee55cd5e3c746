import type { Flaw } from './flaw';

const VERDICT = /^(true|false|yes|no)\b[.,:;]?/i;

export const trueFalseOptions: Flaw = {
  name: 'true-false-options',
  weight: 'grave',
  judges: 'options',
  description: 'Options that are "true" and "false", or "yes, …" and "no, …".',
  check: ({ options }) => {
    const found = options.filter(({ text }) => VERDICT.test(text));
    return found.length >= 2 ? 'The options are verdicts, true or false, yes or no.' : null;
  },
};

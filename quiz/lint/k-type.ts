import type { Flaw } from './flaw';

const COMBINATION =
  /^(both |only )?\(?([A-F]|[IVX]+|\d)\)?(, \(?([A-F]|[IVX]+|\d)\)?)* (and|or|but not|only) ?\(?([A-F]|[IVX]+|\d)?\)?$/i;

export const kType: Flaw = {
  name: 'k-type',
  weight: 'grave',
  judges: 'options',
  description: 'Options that combine other options, as "A and C".',
  check({ options }) {
    const found = options.find(({ text }) => COMBINATION.test(text.trim().replace(/\.$/, '')));
    return found ? `Option ${found.id} combines other options.` : null;
  },
};

import type { Flaw } from './flaw';
import { leadingNumber } from './parts';

export const numbersOutOfOrder: Flaw = {
  name: 'numbers-out-of-order',
  weight: 'light',
  judges: 'options',
  description: 'Options that are numbers and do not ascend.',
  check({ options }) {
    const numbers = options.map(({ text }) => leadingNumber(text));
    if (numbers.some((number) => number === null)) return null;
    const ascend = numbers.every((number, index) => index === 0 || (number ?? 0) >= (numbers[index - 1] ?? 0));
    return ascend ? null : 'The numbers do not ascend.';
  },
};

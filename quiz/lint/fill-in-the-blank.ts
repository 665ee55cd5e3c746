import type { Flaw } from './flaw';

const BLANK = /_{2,}|\.{3,}|…|\[blank\]/i;

export const fillInTheBlank: Flaw = {
  name: 'fill-in-the-blank',
  weight: 'grave',
  judges: 'item',
  description: 'A stem with a gap in it.',
  check: ({ stem }) => (BLANK.test(stem) ? 'The stem has a gap to fill.' : null),
};

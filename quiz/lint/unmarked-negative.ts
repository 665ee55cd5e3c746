import type { Flaw } from './flaw';
import { questionOf } from './parts';

const NEGATIVE = /\b(not|no|never|except|least|cannot|without)\b|n't\b/;
const MARKED = /\b(NOT|NO|EXCEPT|LEAST|NEVER|FALSE)\b/;

export const unmarkedNegative: Flaw = {
  name: 'unmarked-negative',
  weight: 'grave',
  judges: 'item',
  description: 'A question in the negative whose negation is not set in capitals.',
  check({ stem }) {
    const question = questionOf(stem);
    const found = NEGATIVE.exec(
      question.replace(/\bno (single|one)\b/g, '').replace(/\bwithout anybody acting\b/g, ''),
    );
    return found && !MARKED.test(question) ? `"${found[0]}" in the question is not marked.` : null;
  },
};

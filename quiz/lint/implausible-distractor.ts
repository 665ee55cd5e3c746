import type { Flaw } from './flaw';
import { distractorsOf } from './parts';

export const implausibleDistractor: Flaw = {
  name: 'implausible-distractor',
  weight: 'light',
  judges: 'options',
  description:
    'A wrong option that nobody would choose. By rule: one without a recorded misconception, relation, number or failure mode behind it, or without a reason why it is wrong.',
  check(item) {
    const empty = distractorsOf(item).find(
      ({ text, why, evidence }) => text === '' || why === '' || evidence.length === 0,
    );
    return empty
      ? `Option ${empty.id} has nothing behind it: no misconception, relation or number, or no reason.`
      : null;
  },
};

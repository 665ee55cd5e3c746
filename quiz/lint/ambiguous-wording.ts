import type { Flaw } from './flaw';
import { partsOf, unquoted } from './parts';

const LOOSE = /\band\/or\b|\betc\b|\(s\)|\bsomething like\b/i;
const POINTS_BACK = /^(these|those|they|this|the former|the latter|the pair|the same)\b/i;
const TWO_NEGATIVES = /\b(not|never|cannot|no)\b[^.?!]*\b(not|never|cannot|no)\b/i;

export const ambiguousWording: Flaw = {
  name: 'ambiguous-wording',
  weight: 'light',
  judges: 'item',
  description:
    'Wording with two readings: "and/or", "etc.", two negatives in a question, an option that points at something not said.',
  check(item) {
    const { stem } = item;
    const options = partsOf(item);
    const loose = [unquoted(stem), ...options.map(({ text }) => text)].find((text) => LOOSE.test(text));
    if (loose) return `"${LOOSE.exec(loose)?.[0]}" leaves open what is meant.`;
    if (TWO_NEGATIVES.test(unquoted(stem))) return 'The stem negates twice.';
    const back = options.find(({ text }) => POINTS_BACK.test(text));
    return back ? `Option ${back.id} points at something that was not said.` : null;
  },
};

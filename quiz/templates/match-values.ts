import type { Pack } from '@/curriculum/pack';
import { topicPhrase } from '../material/names';
import { perPack } from '../material/per-pack';
import {
  allQuantities,
  comparable,
  isNumeric,
  isRangeEnd,
  isSelfContained,
  type NumericQuantity,
  quantityLabel,
  quantityName,
  valueText,
} from '../material/quantities';
import { refuse, type Template } from '../template';

const STEMS = [
  (topic: string) => `Which value belongs to which of these settings and limits of ${topic}?`,
  (topic: string) => `Give each of these numbers about ${topic} its value.`,
];

/** Most pairs of one question. */
const PAIRS = 4;

/** Numbers of a topic and their values. */
export const matchValues: Template = {
  id: 'match-values',
  family: 'contrast',
  title: 'Match numbers and values',
  way: 'values-match',
  subjects: (pack) =>
    askable(pack)
      .filter((quantity) => rivals(pack, quantity).length >= 2)
      .map(({ fact, index }) => ({ topic: fact.topic, facts: [fact.id], about: { fact: fact.id, quantity: index } })),
  make(pack, { about }, random) {
    const key = askable(pack).find(({ fact, index }) => fact.id === about.fact && index === about.quantity);
    if (key === undefined) return refuse('the number is not in the pack');
    const chosen = [key];
    for (const other of random.shuffle(rivals(pack, key)))
      if (chosen.length < PAIRS && chosen.every((one) => differ(pack, one, other))) chosen.push(other);
    if (chosen.length < 3) return refuse('too few numbers can be told apart');
    return {
      kind: 'match',
      stem: random.pick(STEMS)(topicPhrase(pack, key.fact.topic)),
      entries: chosen.map((one) => ({
        text: boundLabel(pack, one),
        place: valueText(one.value, one.unit),
        why: `${valueText(one.value, one.unit)}. ${one.fact.statement}`,
        evidence: [{ kind: 'quantity', fact: one.fact.id, index: one.index }],
      })),
    };
  },
};

const BOUNDS: Partial<Record<NumericQuantity['bound'], string>> = {
  default: 'Default ',
  min: 'Minimum ',
  max: 'Maximum ',
  design: 'Design figure for the ',
};

function boundLabel(pack: Pack, quantity: NumericQuantity): string {
  const bound = BOUNDS[quantity.bound];
  return bound === undefined ? quantityLabel(pack, quantity) : `${bound}${quantityName(pack, quantity)}`;
}

const askable = perPack((pack): NumericQuantity[] =>
  allQuantities(pack).filter(
    (one): one is NumericQuantity => isNumeric(one) && one.value > 0 && isSelfContained(one) && !isRangeEnd(one),
  ),
);

/** Other numbers of the topic that are measured alike: a unit of its own would tell which value is whose. */
function rivals(pack: Pack, quantity: NumericQuantity): NumericQuantity[] {
  return askable(pack).filter((other) => other.fact.topic === quantity.fact.topic && differ(pack, quantity, other));
}

/** Two numbers of one kind whose names and values cannot be taken for each other's: the values differ by half or more. */
function differ(pack: Pack, one: NumericQuantity, other: NumericQuantity): boolean {
  if (boundLabel(pack, one) === boundLabel(pack, other)) return false;
  const [a, b] = [comparable(one), comparable(other)];
  return a.kind === b.kind && Math.max(a.size, b.size) >= 1.5 * Math.min(a.size, b.size);
}

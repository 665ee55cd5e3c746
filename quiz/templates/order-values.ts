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
  quantityName,
  valueText,
} from '../material/quantities';
import { refuse, type Template } from '../template';

const STEMS = ['Put these times in order, the shortest first.', 'Order these times from the shortest to the longest.'];

/** Times of which one is at least twice the other can be ordered by whoever knows them. */
const APART = 2;

/** Times that a pack states, from the shortest to the longest. */
export const orderValues: Template = {
  id: 'order-values',
  family: 'contrast',
  title: 'Order times by their length',
  way: 'values-order',
  subjects: (pack) =>
    times(pack).map(({ fact, index }) => ({
      topic: fact.topic,
      facts: [fact.id],
      about: { fact: fact.id, quantity: index },
    })),
  make(pack, { about }, random) {
    const key = times(pack).find(({ fact, index }) => fact.id === about.fact && index === about.quantity);
    if (key === undefined) return refuse('the number is not in the pack');
    const near = times(pack).filter(({ fact }) => fact.topic === key.fact.topic);
    const chosen = [key];
    const labels = new Set([labelOf(pack, key)]);
    for (const other of [...random.shuffle(near), ...random.shuffle(times(pack))]) {
      const label = labelOf(pack, other);
      if (chosen.length === 4 || labels.has(label) || !chosen.every((one) => apart(one, other))) continue;
      labels.add(label);
      chosen.push(other);
    }
    if (chosen.length < 4) return refuse('too few times lie apart');
    return {
      kind: 'order',
      stem: random.pick(STEMS),
      entries: [...chosen]
        .sort((a, b) => sizeOf(a) - sizeOf(b))
        .map((one) => ({
          text: labelOf(pack, one),
          place: '',
          why: `${valueText(one.value, one.unit)}. ${one.fact.statement}`,
          evidence: [{ kind: 'quantity', fact: one.fact.id, index: one.index }],
        })),
    };
  },
};

const BOUNDS: Partial<Record<NumericQuantity['bound'], string>> = {
  default: 'default ',
  min: 'minimum ',
  max: 'maximum ',
};

/** "RDS: default backup retention": the topic, since the times come from several. */
function labelOf(pack: Pack, quantity: NumericQuantity): string {
  const topic = pack.topics.find(({ id }) => id === quantity.fact.topic);
  const name = `${BOUNDS[quantity.bound] ?? ''}${quantityName(pack, quantity)}`;
  return `${topic?.short ?? topicPhrase(pack, quantity.fact.topic)}: ${name}`;
}

const times = perPack((pack): NumericQuantity[] =>
  allQuantities(pack).filter(
    (one): one is NumericQuantity =>
      isNumeric(one) && one.value > 0 && comparable(one).kind === 'time' && isSelfContained(one) && !isRangeEnd(one),
  ),
);

function sizeOf(quantity: NumericQuantity): number {
  return comparable(quantity).size;
}

function apart(one: NumericQuantity, other: NumericQuantity): boolean {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return Math.max(a, b) >= APART * Math.min(a, b);
}

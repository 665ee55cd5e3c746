import type { Pack } from '@/curriculum/pack';
import { perPack } from '../material/per-pack';
import {
  allQuantities,
  comparable,
  type FactQuantity,
  isNumeric,
  isRangeEnd,
  isSelfContained,
  type NumericQuantity,
  quantityAt,
  quantityLabel,
  valueText,
} from '../material/quantities';
import type { Random } from '../random';
import { type DraftOption, refuse, type Template } from '../template';

const STEMS: Partial<Record<FactQuantity['bound'], (value: string) => string>> = {
  default: (value) => `Which of these is ${value} by default?`,
  max: (value) => `Which of these has ${value} as its maximum?`,
  min: (value) => `Which of these has ${value} as its minimum?`,
  design: (value) => `Which of these figures is ${value} by design?`,
};

/** The setting that has a given value, among settings whose own value is another. */
export const settingOfValue: Template = {
  id: 'setting-of-value',
  family: 'recall',
  title: 'Know the setting behind a value',
  way: 'setting',
  subjects: (pack) =>
    allQuantities(pack)
      .filter(
        (quantity) =>
          isNumeric(quantity) && isAskable(quantity) && STEMS[quantity.bound] && rivals(pack, quantity).length >= 3,
      )
      .map(({ fact, index }) => ({ topic: fact.topic, facts: [fact.id], about: { fact: fact.id, quantity: index } })),
  make(pack, { about }, random) {
    const quantity = quantityAt(pack, about.fact ?? '', about.quantity ?? -1);
    const stem = quantity && STEMS[quantity.bound];
    if (!quantity || !stem || !isNumeric(quantity)) return refuse('the value is not one number');
    const others = chosen(random, rivals(pack, quantity), quantity);
    if (others.length < 3) return refuse('too few settings of that kind');
    return {
      stem: stem(valueText(quantity.value, quantity.unit)),
      options: [option(pack, quantity, true), ...others.map((other) => option(pack, other, false))],
    };
  },
};

const byKind = perPack((pack) => {
  const groups = new Map<string, NumericQuantity[]>();
  for (const quantity of allQuantities(pack).filter(isNumeric)) {
    if (!isAskable(quantity)) continue;
    const key = `${quantity.bound}|${comparable(quantity).kind}`;
    groups.set(key, [...(groups.get(key) ?? []), quantity]);
  }
  return groups;
});

/** Numbers of the same kind of bound and unit, clearly different in size. */
function rivals(pack: Pack, quantity: NumericQuantity): NumericQuantity[] {
  const { kind, size } = comparable(quantity);
  return (byKind(pack).get(`${quantity.bound}|${kind}`) ?? []).filter(
    (other) => comparable(other).size !== size && quantityLabel(pack, other) !== quantityLabel(pack, quantity),
  );
}

/** Not one end of a typical range, and understood by its name alone; "fast request interval" names one of its own values. */
function isAskable(quantity: FactQuantity): boolean {
  return isSelfContained(quantity) && !isRangeEnd(quantity) && !/^fast\b/i.test(quantity.name);
}

/** Settings of another topic count as so many times further away in size. */
const ELSEWHERE = 6;

/** Nearest settings of which three are drawn. */
const NEAREST = 6;

/** Three of them with different names, out of those that come nearest in size, the topic's own before others. */
function chosen(random: Random, pool: readonly NumericQuantity[], quantity: NumericQuantity): NumericQuantity[] {
  const far = (other: NumericQuantity) => {
    const ratio = (comparable(other).size + 1) / (comparable(quantity).size + 1);
    return Math.abs(Math.log(ratio)) + (other.fact.topic === quantity.fact.topic ? 0 : Math.log(ELSEWHERE));
  };
  const near = new Map<string, NumericQuantity>();
  for (const other of [...pool].sort((a, b) => far(a) - far(b)))
    if (near.size < NEAREST && !near.has(other.name)) near.set(other.name, other);
  return random.sample([...near.values()], 3);
}

function option(pack: Pack, quantity: NumericQuantity, correct: boolean): DraftOption {
  const { fact, index } = quantity;
  const text = quantityLabel(pack, quantity);
  const why = `${text}: ${valueText(quantity.value, quantity.unit)}. ${fact.statement}`;
  return { text, correct, why, evidence: [{ kind: 'quantity', fact: fact.id, index }] };
}

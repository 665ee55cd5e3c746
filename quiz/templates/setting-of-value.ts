import type { Pack } from '@/curriculum/pack';
import { perPack } from '../material/per-pack';
import {
  allQuantities,
  comparable,
  type FactQuantity,
  isNumeric,
  isRangeEnd,
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
  design: (value) => `Which of these is designed for ${value}?`,
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
          isNumeric(quantity) && !isRangeEnd(quantity) && STEMS[quantity.bound] && rivals(pack, quantity).length >= 3,
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
    if (isRangeEnd(quantity)) continue;
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

/** Three of them with different names, those of the same topic first. */
function chosen(random: Random, pool: readonly NumericQuantity[], quantity: NumericQuantity): NumericQuantity[] {
  const mixed = random.shuffle(pool);
  const near = mixed.filter((other) => other.fact.topic === quantity.fact.topic);
  const taken = new Map<string, NumericQuantity>();
  for (const other of [...near, ...mixed]) if (taken.size < 3 && !taken.has(other.name)) taken.set(other.name, other);
  return [...taken.values()];
}

function option(pack: Pack, quantity: NumericQuantity, correct: boolean): DraftOption {
  const { fact, index } = quantity;
  const text = quantityLabel(pack, quantity);
  const why = `${text}: ${valueText(quantity.value, quantity.unit)}. ${fact.statement}`;
  return { text, correct, why, evidence: [{ kind: 'quantity', fact: fact.id, index }] };
}

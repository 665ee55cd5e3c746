import type { Pack } from '@/curriculum/pack';
import {
  allQuantities,
  comparable,
  type FactQuantity,
  inUnit,
  isNumeric,
  isRangeEnd,
  isSelfContained,
  type NumericQuantity,
  quantityAt,
  quantityPhrase,
  valueText,
} from '../material/quantities';
import { wrongValues } from '../material/rungs';
import { type DraftOption, refuse, type Template } from '../template';

/** The kind of number, as a question says it. */
const BOUND_WORDS = {
  default: 'default',
  min: 'minimum',
  max: 'maximum',
  typical: 'typical',
  design: 'designed',
  fixed: '',
};

/** The value of a number among clearly different ones, in ascending order. */
export const value: Template = {
  id: 'value',
  family: 'recall',
  title: 'Know the value',
  way: 'value',
  subjects: (pack) =>
    allQuantities(pack)
      .filter(isAskable)
      .map(({ fact, index }) => ({ topic: fact.topic, facts: [fact.id], about: { fact: fact.id, quantity: index } })),
  make(pack, { about }, random) {
    const quantity = quantityAt(pack, about.fact ?? '', about.quantity ?? -1);
    if (quantity === null || !isNumeric(quantity)) return refuse('the value is not one number');
    const wrong = wrongValues(random, quantity.value, quantity.unit, rivals(pack, quantity));
    if (wrong === null) return refuse('no plausible other values');
    const values = [quantity.value, ...wrong].sort((a, b) => a - b);
    const phrase = boundPhrase(quantity.bound, quantityPhrase(pack, quantity));
    const stem = random.pick([`What is the ${phrase}?`, `Which of these is the ${phrase}?`]);
    return { stem, ordered: true, options: values.map((one) => option(quantity, one)) };
  },
};

/** Zero has no room below it; a name that points back ("within that time") makes no question. */
function isAskable(quantity: FactQuantity): boolean {
  return isNumeric(quantity) && quantity.value > 0 && isSelfContained(quantity) && !isRangeEnd(quantity);
}

/** "default timeout"; a name that says its bound itself ("minimum period", "recovery target") does not say it twice. */
function boundPhrase(bound: FactQuantity['bound'], phrase: string): string {
  const said =
    /^(minimum|maximum|default|typical)\b/i.test(phrase) || (bound === 'design' && /\btarget\b/i.test(phrase));
  return said ? phrase : `${BOUND_WORDS[bound]} ${phrase}`.trim();
}

/** Other values of the same fact in the same unit: what a learner would mix it up with. */
function rivals(pack: Pack, quantity: NumericQuantity): number[] {
  const kind = comparable(quantity).kind;
  return allQuantities(pack)
    .filter(isNumeric)
    .filter((other) => other.fact.id === quantity.fact.id && comparable(other).kind === kind)
    .flatMap((other) => inUnit(other, quantity.unit) ?? [])
    .filter((one) => Number.isInteger(one) && one !== quantity.value && one < 10_000);
}

function option(quantity: NumericQuantity, one: number): DraftOption {
  const { fact, index, unit } = quantity;
  const correct = one === quantity.value;
  const right = valueText(quantity.value, unit);
  const evidence = [{ kind: 'quantity', fact: fact.id, index } as const];
  const other = fact.numbers.find(
    (number) => number.value === one && number.unit === unit && number !== fact.numbers[index],
  );
  const mixedUp =
    other && !correct
      ? `${valueText(one, unit)} is the ${BOUND_WORDS[other.bound]} ${other.name}. `.replace('  ', ' ')
      : '';
  const lead = correct ? `${right}.` : `${mixedUp}The value is ${right}.`;
  return { text: valueText(one, unit), correct, why: `${lead} ${fact.statement}`, evidence };
}

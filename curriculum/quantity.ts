import type { NumberForm } from './page/tree';
import { singular } from './prose/words';
import type { Fact, Quantity } from './schema/fact';

/** Which number of a fact is meant; both may be left out where the fact has one number. */
export interface QuantityChoice {
  name?: string | undefined;
  bound?: string | undefined;
}

/** The numbers of a fact that a choice fits: exactly one, if the choice is sound. */
export function matchingQuantities(fact: Fact, { name, bound }: QuantityChoice): Quantity[] {
  return fact.numbers.filter(
    (quantity) => (name === undefined || quantity.name === name) && (bound === undefined || quantity.bound === bound),
  );
}

/** The one number that a choice names, or null where it names none or several. */
export function findQuantity(fact: Fact, choice: QuantityChoice): Quantity | null {
  const [only, ...others] = matchingQuantities(fact, choice);
  return only && others.length === 0 ? only : null;
}

/** A number as it is read: "30 seconds", "1 day", "99.99%", "120,000 messages", "1 MiB"; `value` leaves the unit out. */
export function quantityText(quantity: Quantity, form: NumberForm = 'full'): string {
  const { value, unit } = inReadableUnit(quantity);
  const text = typeof value === 'number' ? numberText(value) : value;
  if (form === 'value') return text;
  if (unit.startsWith('%')) return `${text}${unit}`;
  return `${text} ${value === 1 ? singularUnit(unit) : unit}`;
}

/** Thousands in groups of three, no rounding: 120,000 and 99.999999999. */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function inReadableUnit({ value, unit }: Quantity): { value: number | string; unit: string } {
  if (typeof value !== 'number' || unit !== 'bytes') return { value, unit };
  const sizes: [string, number][] = [
    ['TiB', 2 ** 40],
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
  ];
  const fit = sizes.find(([, size]) => value > 0 && value % size === 0);
  return fit ? { value: value / fit[1], unit: fit[0] } : { value, unit };
}

/** "Availability Zone", "copy of data", "request per second", "request/s"; symbols such as MiB stay as they are. */
function singularUnit(unit: string): string {
  const [, counted = unit, rest = ''] = /^(.*?)((?:\s(?:of|per|in)\s|\/).*)?$/.exec(unit) ?? [];
  const head = counted.replace(/\S+$/, (word) => (/[A-Z].*[A-Z]/.test(word) ? word : singular(word)));
  return `${head}${rest}`;
}

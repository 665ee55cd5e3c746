import type { Pack, TopicFact } from '@/curriculum/pack';
import { quantityText } from '@/curriculum/quantity';
import type { Quantity } from '@/curriculum/schema/fact';
import { labelOf, phraseOf, topicPhrase } from './names';
import { perPack } from './per-pack';
import { capitalised, textInfo } from './words';

/** A number that a fact states, with its place. */
export interface FactQuantity extends Quantity {
  fact: TopicFact;
  index: number;
}

/** A quantity whose value is one number. */
export type NumericQuantity = FactQuantity & { value: number };

const SECONDS: Record<string, number> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, years: 31_557_600 };
const MEASURES = /^(seconds|minutes|hours|days|years|milliseconds|%|bytes|[KMGT]iB|km|USD)/;

/** Words by which a name says that it is a time. */
const TIME_WORDS =
  /\b(time|timeout|interval|delay|period|retention|TTL|term|duration|wait|window|target|age|latency)\b/i;

/** Most words of a name that takes what it is of behind it. */
const MAX_OWNED_WORDS = 4;

const quantities = perPack((pack): FactQuantity[] =>
  [...pack.facts.values()].flatMap((fact) => fact.numbers.map((number, index) => ({ ...number, fact, index }))),
);

/** Every number of the pack, in the order of its facts. */
export function allQuantities(pack: Pack): readonly FactQuantity[] {
  return quantities(pack);
}

/** The number at an index of a fact, or null. */
export function quantityAt(pack: Pack, factId: string, index: number): FactQuantity | null {
  const fact = pack.facts.get(factId);
  const number = fact?.numbers[index];
  return fact && number ? { ...number, fact, index } : null;
}

/** Whether its value is one number. */
export function isNumeric(quantity: FactQuantity): quantity is NumericQuantity {
  return typeof quantity.value === 'number';
}

/** Whether the unit counts things rather than measuring. */
export function isCount(unit: string): boolean {
  return !MEASURES.test(unit);
}

/** A value with its unit as pages print it: "30 seconds", "1 day", "99.99%". Bytes are counted in KiB where they are whole. */
export function valueText(value: number, unit: string): string {
  const inKib = unit === 'bytes' && value % 1024 === 0;
  const shown = inKib ? { value: value / 1024, unit: 'KiB' } : { value, unit };
  return quantityText({ name: '', bound: 'fixed', ...shown });
}

/** A comparable size: times in seconds, everything else as it is; the unit's kind comes first. */
export function comparable(quantity: NumericQuantity): { kind: string; size: number } {
  const seconds = SECONDS[quantity.unit];
  return seconds === undefined
    ? { kind: quantity.unit, size: quantity.value }
    : { kind: 'time', size: quantity.value * seconds };
}

/** The same value in another unit of time, or null. */
export function inUnit(quantity: NumericQuantity, unit: string): number | null {
  if (quantity.unit === unit) return quantity.value;
  const from = SECONDS[quantity.unit];
  const to = SECONDS[unit];
  return from === undefined || to === undefined ? null : (quantity.value * from) / to;
}

/**
 * The name of a quantity for use inside a question: "number of …" for things counted, a trailing ", option" in brackets,
 * and whatever it is of, if its own words do not say so.
 */
export function quantityPhrase(pack: Pack, quantity: FactQuantity): string {
  const owner = ownerOf(pack, quantity);
  return owner === null ? measured(quantity) : `${measured(quantity)} of ${owner}`;
}

/** "number of instances", "time for a failover", "value of maxSize"; a name that says what is measured stays as it is. */
function measured({ name, unit }: FactQuantity): string {
  const named = bracketed(name);
  if (isCount(unit) && namesThings(named)) return `number of ${named}`;
  return /^[a-z]+[A-Z]/.test(named) ? `value of ${named}` : timed({ unit }, named);
}

/** "time for a failover" where the name does not say that it is a time. */
function timed({ unit }: Pick<FactQuantity, 'unit'>, named: string): string {
  return SECONDS[unit] !== undefined && !TIME_WORDS.test(named) ? `time for ${named}` : named;
}

/** The quantity as an option: its name with a capital letter. */
export function quantityLabel(pack: Pack, quantity: FactQuantity): string {
  const text = quantityName(pack, quantity);
  return /^[a-z]+[A-Z]/.test(text) ? text : capitalised(text);
}

/**
 * The quantity's name and, if needed, what it is of, as it stands inside a sentence. A name that begins with its own bound
 * drops it, as the question says it: "default TTL" reads "TTL".
 */
export function quantityName(pack: Pack, quantity: FactQuantity): string {
  const owner = ownerOf(pack, quantity);
  const named = timed(quantity, bracketed(quantity.name)).replace(/^(default|minimum|maximum) /i, '');
  return owner === null ? named : `${named} of ${owner}`;
}

/** Whether a name can be understood away from its fact: it does not point back at something. */
export function isSelfContained({ name }: FactQuantity): boolean {
  return !/\b(that|those|these)\b/.test(name);
}

/** What the quantity belongs to, unless its name shares a word with it or with its topic. */
function ownerOf(pack: Pack, { name, fact }: FactQuantity): string | null {
  if (name.split(' ').length > MAX_OWNED_WORDS) return null;
  const said = textInfo(name).content;
  const owners = new Set(
    pack.relations.filter((relation) => relation.facts.includes(fact.id)).map(({ subject }) => subject),
  );
  const owner = owners.size === 1 ? [...owners][0] : undefined;
  if (owner !== undefined) {
    const words = textInfo(`${phraseOf(pack, owner)} ${labelOf(pack, owner)}`).content;
    return sharesStem(said, words) ? null : phraseOf(pack, owner);
  }
  const topic = textInfo(
    `${topicPhrase(pack, fact.topic)} ${pack.topics.find(({ id }) => id === fact.topic)?.short ?? ''}`,
  ).content;
  return sharesStem(said, topic) || /[A-Z]/.test(name.slice(1)) ? null : topicPhrase(pack, fact.topic);
}

/** Letters at the beginning by which two words count as forms of one: "archive", "archived". */
const STEM = 5;

function sharesStem(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const stems = new Set([...others].map((word) => word.slice(0, STEM)));
  return [...some].some((word) => stems.has(word.slice(0, STEM)));
}

/** "retention, console" reads "retention (console)"; a list of three stays as it is. */
function bracketed(name: string): string {
  return name.replace(/^([^,]+), ([^, ]+)$/, '$1 ($2)');
}

function namesThings(name: string): boolean {
  return name
    .split(' ')
    .slice(0, 3)
    .some((word) => /[^su]s$/.test(word));
}

/** Whether a number is one end of a typical range, which is no limit that anybody sets. */
export function isRangeEnd({ name, bound, fact }: FactQuantity): boolean {
  const bounds = new Set(fact.numbers.flatMap((other) => (other.name === name ? [other.bound] : [])));
  const isEnd = bound === 'min' || bound === 'max';
  return (
    isEnd &&
    bounds.has('min') &&
    bounds.has('max') &&
    fact.kind === 'number' &&
    /\b(typically|usually|most)\b/i.test(fact.statement)
  );
}

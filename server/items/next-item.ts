import type { Pack } from '@/curriculum/pack';
import type { FactState } from '@/progress/fact-state';
import { type Askable, seedFor, templatesFor, variantsOf } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import { type Item, isChoice } from '@/quiz/item';

/** What the choice looks at. */
export interface NextItemInput {
  pack: Pack;
  /** Only questions on this topic; any where left out. */
  topic?: string | undefined;
  /** Only questions that test this fact. */
  fact?: string | undefined;
  /** Only questions with options to choose by their letters. */
  form?: 'choice' | undefined;
  /** Templates that nothing is asked by any more. */
  withdrawn: ReadonlySet<string>;
  /** Facts that the learner has put aside; none of them is asked unless it is named. */
  aside: ReadonlySet<string>;
  /** State of a fact for the learner. */
  stateOf(fact: string): FactState;
  /** Main facts of the learner's last answers, newest first. */
  recent: readonly string[];
  /** A number from 0 up to, not including, 1. */
  luck(): number;
}

/** How much likelier a fact is drawn: what is weak comes first, then what is new, and what is known stays fresh. */
const WEIGHT: Record<FactState, number> = { weak: 4, new: 3, known: 1 };

/** Most addresses that are tried before giving up. */
const MAX_TRIES = 40;

/** Variants of one subject are drawn among so many. */
const VARIANTS = 10_000;

/**
 * A question for now: draws a fact by its state, not one of those just asked while there are others, then a way to ask it
 * and a fresh variant. Null when nothing can be asked.
 */
export function nextItem(input: NextItemInput): Item | null {
  const { pack, topic, fact, luck } = input;
  const byFact = new Map<string, Askable[]>();
  for (const askable of templatesFor(pack, { topic, fact })) {
    if (input.withdrawn.has(askable.template.id)) continue;
    const main = fact ?? askable.subject.facts[0];
    if (main !== undefined && (fact !== undefined || !input.aside.has(main)))
      byFact.set(main, [...(byFact.get(main) ?? []), askable]);
  }
  const justAsked = new Set(input.recent.slice(0, Math.floor(byFact.size / 2)));
  const pool = [...byFact.keys()].filter((candidate) => !justAsked.has(candidate));
  for (let tries = 0; tries < MAX_TRIES && pool.length > 0; tries++) {
    const chosen = drawWeighted(pool, (candidate) => WEIGHT[input.stateOf(candidate)], luck());
    const askables = byFact.get(chosen) ?? [];
    const askable = askables[Math.floor(luck() * askables.length)];
    if (!askable) continue;
    const variant = Math.floor(luck() * Math.min(VARIANTS, variantsOf(pack, askable.template)));
    const seed = seedFor(pack, askable.template, askable.subjectIndex, variant);
    const { item } = generateItem(pack, askable.template.id, seed);
    if (item && (input.form === undefined || isChoice(item))) return item;
  }
  return null;
}

/** One of the values, each as likely as its weight says; `at` from 0 up to, not including, 1. */
function drawWeighted(values: readonly string[], weight: (value: string) => number, at: number): string {
  let rest = at * values.reduce((total, value) => total + weight(value), 0);
  for (const value of values) {
    rest -= weight(value);
    if (rest < 0) return value;
  }
  return values[values.length - 1] ?? '';
}

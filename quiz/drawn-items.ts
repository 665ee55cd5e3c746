import type { Pack } from '@/curriculum/pack';
import type { Askable } from './address';
import { generateItem } from './generate';
import { type Item, isPlacing } from './item';
import { randomAddresses } from './random-addresses';
import { wordsOf } from './words-of';

/** Addresses drawn without a new item before there are taken to be no more. */
const PATIENCE = 2_000;

/** Repetitions drawn one after the other before questions may be asked once more than before. */
const REPETITIONS = 24;

/**
 * Different items at random addresses over some ways to ask, one by one, so that a server can do other things in between; the same seed gives the
 * same ones. No two have the same words, in whatever order the options stand, and the same question about the same thing, with
 * other wrong options, comes again only when others have become rare. Fewer than `count` where there are no more.
 */
export function* drawnItems(pack: Pack, ways: readonly Askable[], count: number, seed: number): Generator<Item> {
  const draw = randomAddresses(pack, ways, seed);
  const seen = new Set<string>();
  const asked = new Map<string, number>();
  let most = 1;
  for (let made = 0, idle = 0, repeated = 0; made < count && idle < PATIENCE; idle++) {
    const address = draw();
    if (address === null) return;
    const { item } = generateItem(pack, address.template, address.seed);
    if (item === null || seen.has(wordsOf(item))) continue;
    const question = askedBy(item);
    const times = asked.get(question) ?? 0;
    if (times >= most) {
      repeated += 1;
      if (repeated < REPETITIONS) continue;
      most += 1;
    }
    repeated = 0;
    asked.set(question, times + 1);
    seen.add(wordsOf(item));
    made += 1;
    idle = 0;
    yield item;
  }
}

/** What an item wants to be known: its template, what it is about and its key. Scenarios are about their own company and numbers. */
function askedBy(item: Item): string {
  const about = item.scenario === undefined ? item.facts.join() : item.stem;
  const key = isPlacing(item)
    ? item.entries.map(({ text }) => text)
    : item.kind === 'numeric'
      ? [`${item.answer.value}`]
      : item.options.flatMap(({ text, correct }) => (correct ? [text] : []));
  return [item.template, about, ...key.sort()].join('|');
}

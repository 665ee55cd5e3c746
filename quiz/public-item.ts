import type { Design } from '@/simulator';
import {
  type ChoiceItem,
  type HotspotItem,
  type Item,
  isChoice,
  isPlacing,
  type NumericItem,
  type PlacingItem,
} from './item';

/** Held back until the answer. Facts and sources too: their names give keys away. */
type Held = 'facts' | 'sources' | 'scenario';

/** Something to choose or to place, without its reason. */
export interface PublicPart {
  id: string;
  text: string;
}

/** The design that is drawn under the stem. */
interface Drawn {
  figure?: Design;
}

export type PublicChoiceItem = Omit<ChoiceItem, Held | 'options'> & Drawn & { options: PublicPart[] };
export type PublicNumericItem = Omit<NumericItem, Held | 'answer' | 'mistakes'> & Drawn;
export type PublicPlacingItem = Omit<PlacingItem, Held | 'entries'> & Drawn & { entries: PublicPart[] };
export type PublicHotspotItem = Omit<HotspotItem, Held | 'options'> & { figure: Design; options: PublicPart[] };

/** An item as the learner may see it before answering. */
export type PublicItem = PublicChoiceItem | PublicNumericItem | PublicPlacingItem | PublicHotspotItem;

/** What is told of an item once it is answered: the key with every reason, facts and sources. */
export type Reveal = Pick<Item, 'id' | 'facts' | 'sources' | 'scenario'> &
  (
    | Pick<ChoiceItem, 'kind' | 'options'>
    | Pick<NumericItem, 'kind' | 'unit' | 'tolerance' | 'answer' | 'mistakes'>
    | Pick<PlacingItem, 'kind' | 'entries' | 'places'>
    | Pick<HotspotItem, 'kind' | 'options'>
  );

/** The item without its key. */
export function publicItem(item: Item): PublicItem {
  const { facts: _facts, sources: _sources, scenario, ...shown } = item;
  const figure = scenario?.drawn ? { figure: scenario.design } : {};
  if (isPlacing(shown)) return { ...shown, ...figure, entries: shown.entries.map(bare) };
  if (isChoice(shown)) return { ...shown, ...figure, options: shown.options.map(bare) };
  if (shown.kind === 'hotspot')
    return { ...shown, figure: (item as HotspotItem).scenario.design, options: shown.options.map(bare) };
  const { answer: _answer, mistakes: _mistakes, ...open } = shown;
  return { ...open, ...figure };
}

function bare({ id, text }: PublicPart): PublicPart {
  return { id, text };
}

/** The key of an item with every reason and source. */
export function revealOf(item: Item): Reveal {
  const { id, facts, sources, scenario } = item;
  const shared = { id, facts, sources, ...(scenario === undefined ? {} : { scenario }) };
  if (isPlacing(item)) return { ...shared, kind: item.kind, entries: item.entries, places: item.places };
  if (item.kind === 'numeric') {
    const { kind, unit, tolerance, answer, mistakes } = item;
    return { ...shared, kind, unit, tolerance, answer, mistakes };
  }
  return { ...shared, kind: item.kind, options: item.options };
}

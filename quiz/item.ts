import type { Source } from '@/curriculum/schema/fact';

/** Families of templates (docs/decisions/0006-questions.md). */
export type Family = 'recall' | 'contrast' | 'scenario' | 'prediction' | 'weak-point' | 'exam';

/** What makes one option true or false: a place in the pack's ledger that anybody can look up. */
export type Evidence =
  /** The statement of a fact. */
  | { kind: 'fact'; fact: string }
  /** A misconception by full id, `topic/fact#name`: false today. */
  | { kind: 'belief'; belief: string; fact: string }
  /** A number of a fact; of the options only the one equal to it is right. */
  | { kind: 'quantity'; fact: string; index: number }
  | { kind: 'relation'; relation: string }
  /** An entry of a failure mode: the mechanism stands in that list. */
  | {
      kind: 'failure-mode';
      failureMode: string;
      list: 'detectedBy' | 'mitigatedBy' | 'doesNotHelp';
      mechanism: string;
      fact: string;
    };

/** One option, with the key. Server side only until the learner has answered. */
export interface ItemOption {
  /** 'a', 'b', … in the order shown. */
  id: string;
  text: string;
  correct: boolean;
  /** Why it is right or wrong, in words; shown after the answer. */
  why: string;
  evidence: Evidence[];
  /** Full id of the misconception that somebody who picks this option holds. */
  belief?: string;
}

/** One row of a scenario's requirements, shown as a table under the stem. */
export interface NeedRow {
  label: string;
  value: string;
}

interface ItemBase {
  /** Address, `<template>/<seed>`; with pack and version it gives this item for ever. */
  id: string;
  template: string;
  family: Family;
  topic: string;
  pack: string;
  packVersion: string;
  /** Whole number from 0 up to, not including, 2^31. */
  seed: number;
  stem: string;
  need?: NeedRow[];
  /** Facts that a right answer shows knowledge of; the first is the one it is scheduled under. */
  facts: string[];
  sources: Source[];
}

/** Pick one (`single`) or exactly `choose` (`multiple`) of the options. */
export interface ChoiceItem extends ItemBase {
  kind: 'single' | 'multiple';
  choose: number;
  options: ItemOption[];
}

/** Every kind of item. Kinds with another answer area (match, sort, numeric, hotspot) join this union. */
export type Item = ChoiceItem;

/** An item as the learner may see it before answering. Facts and sources are held back too: their names give keys away. */
export type PublicItem = Omit<Item, 'options' | 'facts' | 'sources'> & { options: { id: string; text: string }[] };

/** What is shown once the learner has answered. */
export interface Reveal {
  id: string;
  options: ItemOption[];
  facts: string[];
  sources: Source[];
}

/** The item without its key. */
export function publicItem(item: Item): PublicItem {
  const { options, facts: _facts, sources: _sources, ...open } = item;
  return { ...open, options: options.map(({ id, text }) => ({ id, text })) };
}

/** The key of an item with every reason and source. */
export function revealOf(item: Item): Reveal {
  return { id: item.id, options: item.options, facts: item.facts, sources: item.sources };
}

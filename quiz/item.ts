import type { Source } from '@/curriculum/schema/fact';
import type { Brief, Design } from '@/simulator';
import type { Evidence } from './evidence';

export type { Evidence } from './evidence';

/** Families of templates (docs/decisions/0006-questions.md). */
export type Family = 'recall' | 'contrast' | 'scenario' | 'prediction' | 'weak-point' | 'exam';

/** Something that may be right or wrong, with the reason. Server side only until the learner has answered. */
interface Reasoned {
  id: string;
  text: string;
  /** Why it is right or wrong, or belongs where it belongs, in words; shown after the answer. */
  why: string;
  evidence: Evidence[];
}

/** One option, with the key. `id` is 'a', 'b', … in the order shown; of a spot, the resource in the diagram. */
export interface ItemOption extends Reasoned {
  correct: boolean;
  /** Full id of the misconception that somebody who picks this option holds. */
  belief?: string;
}

/** One thing to be placed; `id` is 'a', 'b', … in the order shown. */
export interface ItemEntry extends Reasoned {
  /** Id of the place where it belongs. */
  place: string;
}

/** Where entries go: the other half of a pair, a group, or a position in a sequence; `id` is '1', '2', … in the order shown. */
export interface ItemPlace {
  id: string;
  text: string;
}

/** The number that is asked for. */
export interface ItemNumber {
  value: number;
  why: string;
  evidence: Evidence[];
}

/** A number that a known mistake leads to, outside the tolerance of the right one. */
export interface ItemMistake extends ItemNumber {
  belief?: string;
}

/** One row of a scenario's requirements, shown as a table under the stem. */
export interface NeedRow {
  label: string;
  value: string;
}

/** What the experiments of an item are run with. With it and an experiment's edits and faults anybody can run them again. */
export interface ItemScenario {
  /** Workload, operators, times and the requirements that decide; without designs. */
  brief: Omit<Brief, 'start' | 'model' | 'wrong'>;
  /** The design that the stem tells of. */
  design: Design;
  /** The design is drawn under the stem. */
  drawn: boolean;
}

interface ItemBase {
  /** Address, `<template>/<seed>`; with pack and version it gives this item for ever. */
  id: string;
  template: string;
  family: Family;
  topic: string;
  pack: string;
  /** Version of the pack, with the edition of the generator (`itemVersion`). */
  packVersion: string;
  /** Whole number from 0 up to, not including, 2^31. */
  seed: number;
  stem: string;
  need?: NeedRow[];
  /** Of an item whose key the simulator computed. */
  scenario?: ItemScenario;
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

/** Type a number. */
export interface NumericItem extends ItemBase {
  kind: 'numeric';
  /** Unit of every number of the item, in words, plural: "seconds". */
  unit: string;
  /** Right is what differs from the value by this much at most, in the unit; stated with the question. */
  tolerance: number;
  answer: ItemNumber;
  mistakes: ItemMistake[];
}

/**
 * Place every entry. `match`: each at a place of its own, some places may stay empty. `sort`: into groups, each with as many as
 * belong there. `order`: the places are the positions, first to last, one entry each.
 */
export interface PlacingItem extends ItemBase {
  kind: 'match' | 'sort' | 'order';
  entries: ItemEntry[];
  places: ItemPlace[];
}

/** Choose every right spot of the drawn design, however many there are; `options` are all the spots, in the text form's order. */
export interface HotspotItem extends ItemBase {
  kind: 'hotspot';
  scenario: ItemScenario;
  options: ItemOption[];
}

/** Stands for a template on an item that was imported from a file. */
export const IMPORTED = 'imported';

/** Every kind of item. */
export type Item = ChoiceItem | NumericItem | PlacingItem | HotspotItem;

export type ItemKind = Item['kind'];

/** Whether the learner picks among options by their letters. */
export function isChoice<T extends { kind: ItemKind }>(item: T): item is T & { kind: ChoiceItem['kind'] } {
  return item.kind === 'single' || item.kind === 'multiple';
}

/** Whether the learner places entries. */
export function isPlacing<T extends { kind: ItemKind }>(item: T): item is T & { kind: PlacingItem['kind'] } {
  return item.kind === 'match' || item.kind === 'sort' || item.kind === 'order';
}

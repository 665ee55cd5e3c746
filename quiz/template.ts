import type { Pack } from '@/curriculum/pack';
import type { Evidence, Family, ItemMistake, ItemNumber, ItemScenario, NeedRow } from './item';
import type { Random } from './random';

/** What a template can ask about, one entry a question-to-be. Order and number depend on the pack alone. */
export interface Subject {
  topic: string;
  /** Facts that the question tests, the main one first. */
  facts: string[];
  /** Full ids of misconceptions that the question puts to the test. */
  beliefs?: string[];
  /** Relations that the question puts to the test. */
  relations?: string[];
  /** Where the template finds its material again. */
  about: {
    fact?: string;
    /** Index into the fact's numbers. */
    quantity?: number;
    belief?: string;
    relation?: string;
    failureMode?: string;
    /** Entity ids. */
    entity?: string;
    other?: string;
    /** Name of a scenario, a fault, or what else a template asks by. */
    what?: string;
  };
}

/** An option before it has its place. */
export interface DraftOption {
  text: string;
  correct: boolean;
  why: string;
  evidence: Evidence[];
  belief?: string;
}

interface DraftBase {
  stem: string;
  need?: NeedRow[];
  scenario?: ItemScenario;
}

/** Options to choose from: of one the key makes a `single` item, of several a `multiple` one. */
export interface ChoiceDraft extends DraftBase {
  kind?: 'choice';
  options: DraftOption[];
  /** The options stand in their own order (numbers); the generator leaves it as it is. */
  ordered?: boolean;
}

/** A number to be typed. Mistakes nearer to the answer than twice the tolerance are left out by the generator. */
export interface NumericDraft extends DraftBase {
  kind: 'numeric';
  unit: string;
  tolerance: number;
  answer: ItemNumber;
  mistakes?: ItemMistake[];
}

/** An entry before it has its letter; `place` is the text of its place. */
export interface DraftEntry {
  text: string;
  place: string;
  why: string;
  evidence: Evidence[];
}

/**
 * Entries to be placed. `match`: the places are those of the entries and `spare`, shuffled. `sort`: the groups stand as given in
 * `groups`. `order`: the entries are given in their right order, and `place` is not read.
 */
export interface PlacingDraft extends DraftBase {
  kind: 'match' | 'sort' | 'order';
  entries: DraftEntry[];
  /** Texts of places where nothing belongs, for `match`. */
  spare?: string[];
  /** Texts of the groups in the order shown, for `sort`. */
  groups?: string[];
}

/** Spots of the scenario's design, in the order of its text form; `id` is the resource. */
export interface HotspotDraft extends DraftBase {
  kind: 'hotspot';
  scenario: ItemScenario;
  spots: (DraftOption & { id: string })[];
}

/** What a template makes; the generator adds the address, the order of what is shown, the sources, and lints it. */
export type ItemDraft = ChoiceDraft | NumericDraft | PlacingDraft | HotspotDraft;

/** Why a template could not make an item of this draw. */
export interface Refusal {
  refused: string;
}

/** A small pure function from (pack, subject, luck) to an item. One file each; the registry is `templates/index.ts`. */
export interface Template {
  id: string;
  family: Family;
  title: string;
  /** Templates with the same way ask a fact alike; a session takes one item a fact and way. */
  way: string;
  /** Its keys are runs of the simulator: too dear to try every subject beforehand, and made so that hardly a draw fails. */
  proven?: true;
  subjects(pack: Pack): Subject[];
  /** Called again with further luck when the draft is refused or linted away. Must not read anything but its arguments. */
  make(pack: Pack, subject: Subject, random: Random): ItemDraft | Refusal;
}

/** A refusal with its reason, for a template's early returns. */
export function refuse(reason: string): Refusal {
  return { refused: reason };
}

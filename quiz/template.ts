import type { Pack } from '@/curriculum/pack';
import type { Evidence, Family, NeedRow } from './item';
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

/** What a template makes; the generator adds the address, the order of options, the sources, and lints it. */
export interface ItemDraft {
  stem: string;
  need?: NeedRow[];
  options: DraftOption[];
  /** The options stand in their own order (numbers); the generator leaves it as it is. */
  ordered?: boolean;
}

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
  subjects(pack: Pack): Subject[];
  /** Called again with further luck when the draft is refused or linted away. Must not read anything but its arguments. */
  make(pack: Pack, subject: Subject, random: Random): ItemDraft | Refusal;
}

/** A refusal with its reason, for a template's early returns. */
export function refuse(reason: string): Refusal {
  return { refused: reason };
}
